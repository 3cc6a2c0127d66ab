using System.Globalization;
using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Cases;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Cases;

/// <summary>The filters of a list: each choice narrows it at once; words when they are sent.</summary>
public sealed partial class CaseListFilters
{
    private const string Key = "key";
    private string? text;
    private bool showsAll;

    [Parameter, EditorRequired]
    public required CaseListFilter Filter { get; set; }

    [Parameter, EditorRequired]
    public required ListChoices Choices { get; set; }

    [Parameter, EditorRequired]
    public EventCallback<CaseListFilter> OnChanged { get; set; }

    private static IEnumerable<ListOption> Situations =>
        Enum.GetValues<CaseSituation>().Select(one => new ListOption(one.ToString(), one.Name()));

    private static IEnumerable<ListOption> Stages =>
        Enum.GetValues<CaseStage>().Where(one => one is not CaseStage.Unregistered).Select(one => new ListOption(one.ToString(), one.Name()));

    private static IEnumerable<ListOption> Verdicts => Enum.GetValues<Satisfaction>().Select(one => new ListOption(one.ToString(), one.Name()));

    private static IEnumerable<ListOption> Modes => Enum.GetValues<OperatingMode>().Select(one => new ListOption(one.ToString(), one.Name()));

    private static IEnumerable<ListOption> Causes =>
        new[] { RoundCause.Dissatisfied, RoundCause.Quality }.Select(one => new ListOption(one.ToString(), one.Name()));

    private IEnumerable<ListOption> Agencies => Choices.Agencies.Select(one => new ListOption(one.Id.ToString(), one.Name));

    private IEnumerable<ListOption> Sessions => Choices.Sessions.Select(one => new ListOption(one.Id.ToString(), one.Name));

    private IEnumerable<ListOption> Marks => Choices.Marks.Select(one =>
        new ListOption(one.Code, $"{one.Code} {one.Label.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName)}"));

    protected override void OnInitialized() => text = Filter.Text;

    private static T? Parsed<T>(string? value)
        where T : struct, Enum => value is null ? null : Enum.Parse<T>(value);

    private static int ParsedId(string value) => int.Parse(value, CultureInfo.InvariantCulture);

    private Task Changed(CaseListFilter filter) => OnChanged.InvokeAsync(filter with { Text = string.IsNullOrWhiteSpace(text) ? null : text.Trim() });
}
