using System.Resources;
using ResilientCity.Application.Cases;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Worklist;

/// <summary>Says what to do next, whom one waits for, and leads there.</summary>
internal static class WorkWords
{
    private const int NamesShown = 3;

    public static string Sentence(this WorkItem item) => Text.Format(Find($"Task_{item.Task}"), About(item));

    public static string Sentence(this WaitingItem item) => Text.Format(Find($"For_{item.For}"), item.For is WaitingFor.Officer ? item.About ?? WorklistText.OfficerUnknown : About(item));

    public static string Link(this WorkItem item) => item.Task switch
    {
        WorkTask.RequestOpinions or WorkTask.ChaseOpinions or WorkTask.GiveOpinion or WorkTask.RedoOpinion => Urls.Case(item.CaseId.Value, "opinions"),
        WorkTask.ContactDelegate => Urls.Case(item.CaseId.Value, "consultations"),
        WorkTask.Draft or WorkTask.Redraft or WorkTask.Submit => Urls.ReplyEditor(item.CaseId.Value),
        WorkTask.Review or WorkTask.SignOff or WorkTask.SignOffInStead or WorkTask.Countersign => Urls.SignOff(item.CaseId.Value),
        WorkTask.ReportCommitment or WorkTask.ProposeMark => Urls.Case(item.CaseId.Value, "commitments"),
        WorkTask.SendYearlyReport or WorkTask.GiveYearlyReceipt or WorkTask.RecordCommitmentMeeting => Urls.YearlyBoard,
        WorkTask.Publish or WorkTask.RecordMeeting or WorkTask.RemindDelegate or WorkTask.GiveReceipt => Urls.Case(item.CaseId.Value, "dispatch"),
        _ => Urls.Case(item.CaseId.Value),
    };

    private static string About(WorkLine line)
    {
        var names = (line.About ?? "").Split('\n');
        var shown = string.Join(FrameText.ListSeparator, names.Take(NamesShown));
        return names.Length > NamesShown ? Text.Format(WorklistText.Several, shown, names.Length) : shown;
    }

    private static string Find(string key) => Named.Find(WorklistText.ResourceManager, key) ?? throw new MissingManifestResourceException($"{key} has no name.");
}
