using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Checks.Asks;

/// <summary>One ask as the editor shows it.</summary>
/// <param name="Id">The ask.</param>
/// <param name="Order">From 1.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Ties">What of the present draft is said to answer it.</param>
public sealed record AskLine(AskId Id, int Order, string Text, IReadOnlyList<TieLine> Ties)
{
    public bool IsAnswered => Ties.Any(tie => tie.Holds);
}

/// <param name="SectionId">The section.</param>
/// <param name="Section">Its order, from 1.</param>
/// <param name="Heading">Its heading, without number.</param>
/// <param name="Words">What the paragraph begins with; null for the whole section.</param>
/// <param name="Holds">The section has text and the words still stand in it.</param>
public sealed record TieLine(SectionId SectionId, int Section, string Heading, string? Words, bool Holds);

/// <param name="SectionId">The section.</param>
/// <param name="Section">Its order, from 1.</param>
/// <param name="Heading">Its heading, without number.</param>
/// <param name="Paragraphs">What each of its paragraphs begins with.</param>
public sealed record TieChoice(SectionId SectionId, int Section, string Heading, IReadOnlyList<string> Paragraphs);

internal static class AskLines
{
    private const int WordsShown = 24;

    public static IReadOnlyList<AskLine> Of(CaseFile one)
    {
        var draft = one.Round.Draft;
        return
        [
            .. one.Asks.Select(ask => new AskLine(
                ask.Id,
                ask.Order,
                ask.Text,
                [
                    .. from tie in ask.Ties
                       let section = draft.Find(tie.SectionId)
                       where section is not null
                       orderby section.Order
                       select new TieLine(section.Id, section.Order, section.Heading, tie.Words, tie.HoldsIn(section)),
                ])),
        ];
    }

    public static IReadOnlyList<TieChoice> ChoicesOf(CaseFile one) =>
        [.. one.Round.Draft.Sections.Select(section => new TieChoice(section.Id, section.Order, section.Heading, BeginningsOf(section.Text)))];

    private static List<string> BeginningsOf(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Length <= WordsShown ? line : line[..(char.IsHighSurrogate(line[WordsShown - 1]) ? WordsShown - 1 : WordsShown)])
            .Distinct(StringComparer.Ordinal)];

    public static IReadOnlyList<CheckedAsk> Checked(CaseFile one)
    {
        var draft = one.Round.Draft;
        return [.. one.Asks.Select(ask => new CheckedAsk(ask.Order, ask.Text, [.. ask.AnsweredIn(draft).Select(section => section.Order)], ask.HasLostPlace(draft)))];
    }
}
