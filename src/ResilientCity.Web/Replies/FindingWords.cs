using MudBlazor;
using ResilientCity.Application.Checks;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Replies;

/// <summary>The words around a check's own: severity, place, what the mend does.</summary>
internal static class FindingWords
{
    private const int LongestShown = 12;

    public static string Severity(CheckSeverity severity) => severity switch
    {
        CheckSeverity.Must => ChecksText.Must,
        CheckSeverity.Should => ChecksText.Should,
        _ => ChecksText.Look,
    };

    public static string Icon(CheckSeverity severity) => severity switch
    {
        CheckSeverity.Must => Icons.Material.Outlined.Block,
        CheckSeverity.Should => Icons.Material.Outlined.ReportProblem,
        _ => Icons.Material.Outlined.Visibility,
    };

    public static string Lead(CheckSeverity severity) => severity switch
    {
        CheckSeverity.Must => ChecksText.MustLead,
        CheckSeverity.Should => ChecksText.ShouldLead,
        _ => ChecksText.LookLead,
    };

    public static string Place(CheckPlace place) => place switch
    {
        { Part: CheckedPart.Heading, Section: { } section } => Text.Format(ChecksText.Place_Heading, section),
        { Part: CheckedPart.Text, Section: { } section, Paragraph: { } paragraph } => Text.Format(ChecksText.PlaceParagraph, section, paragraph + 1),
        { Part: CheckedPart.Text, Section: { } section } => Text.Format(ChecksText.PlaceSection, section),
        { Part: CheckedPart.AppendixTitle, Section: { } appendix } => Text.Format(ChecksText.Place_AppendixTitle, appendix),
        { Part: CheckedPart.Appendix, Section: { } appendix, Paragraph: { } paragraph } => Text.Format(ChecksText.PlaceAppendixParagraph, appendix, paragraph + 1),
        { Part: CheckedPart.Appendix, Section: { } appendix } => Text.Format(ChecksText.PlaceAppendix, appendix),
        _ => Named.Find(ChecksText.ResourceManager, "Place_" + place.Part) ?? ChecksText.Place_Letter,
    };

    public static string Mend(CheckMend mend) => mend switch
    {
        UseMadeOpening => ChecksText.MendOpening,
        UseMadeClosing => ChecksText.MendClosing,
        SetCopyTo => ChecksText.MendCopyTo,
        ReplaceText { With.Length: 0 } => ChecksText.MendRemove,
        ReplaceText { With.Length: <= LongestShown } one => Text.Format(ChecksText.MendTo, one.With),
        _ => ChecksText.Mend,
    };

    /// <summary>Where on the page it is mended: the id of an element.</summary>
    public static string Anchor(CheckedPart part) => part switch
    {
        CheckedPart.Opening => "reply-opening",
        CheckedPart.Closing => "reply-closing",
        CheckedPart.Opinions => "reply-opinions",
        CheckedPart.Asks => "reply-asks",
        CheckedPart.Appendix or CheckedPart.AppendixTitle => "reply-appendices",
        CheckedPart.Text or CheckedPart.Heading or CheckedPart.Letter => "reply-text",
        CheckedPart.Title or CheckedPart.Salutation or CheckedPart.DocumentNumber or CheckedPart.Date => "reply-page",
        _ => "facts-" + part,
    };
}
