using System.Globalization;
using ResilientCity.Application.Cases;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Cases.Parts;

/// <summary>One line of the rounds side by side: what it is, and each round's.</summary>
internal sealed record RoundRow(string Label, IReadOnlyList<string> Cells);

/// <summary>Says the rounds of a case side by side, as far as the reader has them.</summary>
internal static class RoundWords
{
    public static string Name(RoundSide round) => round.Number == 1 ? CasePageText.RoundFirst : Text.Format(CasePageText.RoundAgain, round.Number);

    public static IEnumerable<RoundRow> Rows(RoundsView view, CaseAudience audience)
    {
        var isInside = audience is CaseAudience.Handling or CaseAudience.Oversight;
        yield return Row(RoundsText.Cause, round => round.Cause.Name());
        if (isInside)
        {
            yield return Row(RoundsText.OrderReason, round => round.OrderReason);
        }

        yield return Row(RoundsText.StartedOn, round => Day(round.StartedOn));
        yield return Row(RoundsText.DueOn, round => Day(round.DueOn));
        yield return Row(RoundsText.RepliedOn, round => round.RepliedOn is { } on ? DateTexts.Iso(on) + (round.WasLate ? RoundsText.Late : "") : null);
        yield return Row(RoundsText.Letter, LetterOf);
        yield return Row(RoundsText.Mark, round => round.Mark is { } mark ? $"{mark.Code} {mark.Label.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName)}" : null);
        if (isInside)
        {
            yield return Row(RoundsText.SignedBy, round => round.SignedBy + (round.InStead is { } of ? Text.Format(ReplyText.InSteadOf, of.HeadName) : ""));
        }

        for (var index = 0; index < view.Rounds.Max(round => round.Sections.Count); index++)
        {
            var at = index;
            yield return Row(Text.Format(RoundsText.Section, at + 1), round => at < round.Sections.Count ? SectionText(round.Sections[at]) : null);
        }

        foreach (var agency in view.Agencies)
        {
            yield return Row(Text.Format(RoundsText.Opinion, agency.ShortName), round => OpinionOf(round, agency));
        }

        if (view.SeesReceipts)
        {
            yield return Row(RoundsText.Receipt, ReceiptOf);
        }

        if (view.Rounds.Any(round => round.Meetings.Count > 0))
        {
            yield return Row(RoundsText.Meeting, round => string.Join('\n', round.Meetings.Select(meeting => Text.Format(RoundsText.GivenOn, DateTexts.Iso(meeting.HeldOn), meeting.Outcome))));
        }

        RoundRow Row(string label, Func<RoundSide, string?> cell) => new(label, [.. view.Rounds.Select(round => cell(round) is { Length: > 0 } text ? text : RoundsText.None)]);
    }

    private static string? LetterOf(RoundSide round) => round switch
    {
        { IsDraft: true } => RoundsText.Draft,
        { DocumentNumber: { } number } => Text.Format(RoundsText.GivenOn, number, Day(round.LetterDate)),
        { RepliedOn: null } => RoundsText.NotSeen,
        _ => Day(round.LetterDate),
    };

    private static string SectionText(RoundSection section) => section.Heading is null ? section.Text : $"{section.Heading}\n{section.Text}";

    private static string OpinionOf(RoundSide round, AgencyLine agency) => round.Opinions.FirstOrDefault(one => one.Agency.Id == agency.Id) switch
    {
        null => RoundsText.None,
        { Text: { } text } given => Text.Format(RoundsText.GivenOn, Day(given.GivenOn), text) + (given.Adoption is { } adopted ? $"\n{adopted.Name()}" : ""),
        { IsGiven: true } given => Day(given.GivenOn) ?? RoundsText.None,
        { WaivedBecause: { } why } => $"{RoundsText.OpinionMissing}\n{why}",
        _ => RoundsText.OpinionMissing,
    };

    private static string? ReceiptOf(RoundSide round) => round.Receipt is { } receipt
        ? Text.Format(RoundsText.GivenOn, DateTexts.Iso(receipt.GivenOn), receipt.Verdict.Name()) + (receipt.IsRecorded ? RoundsText.Recorded : "") + (receipt.Opinion is null ? "" : $"\n{receipt.Opinion}")
        : null;

    private static string? Day(DateOnly? day) => day is { } known ? DateTexts.Iso(known) : null;
}
