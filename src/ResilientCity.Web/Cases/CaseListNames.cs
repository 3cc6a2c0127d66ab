using System.Resources;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Deadlines;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Cases;

/// <summary>The words of lists.</summary>
internal static class CaseListNames
{
    public static string Name(this CaseSituation situation) => Find($"Situation_{situation}");

    /// <summary>Which date it is that drives; empty where the case does not say.</summary>
    public static string SourceName(this DueDate due) => due.Kind is { } kind ? Find($"DueKind_{kind}") : "";

    public static string SortName(this CaseSort sort) => sort switch
    {
        CaseSort.Number => CaseListText.Number,
        CaseSort.Stage => CaseListText.Stage,
        CaseSort.Agency => CaseListText.Agency,
        CaseSort.LastMoved => CaseListText.LastMoved,
        _ => CaseListText.Due,
    };

    public static string DelegateText(this CaseListRow row) => row switch
    {
        { LeadDelegate: null } => "",
        { DelegateCount: > 1 } => Text.Format(CaseListText.LeadDelegateWith, row.LeadDelegate, row.DelegateCount),
        _ => row.LeadDelegate,
    };

    public static string TitleText(this CaseListRow row) => row.IsClassified ? CaseListText.Classified : row.Title;

    private static string Find(string key) => Named.Find(CaseListText.ResourceManager, key) ?? throw new MissingManifestResourceException($"{key} has no name.");
}
