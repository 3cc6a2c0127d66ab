using System.Text.RegularExpressions;
using ResilientCity.Application.Import;

namespace ResilientCity.Application.Checks.Form;

/// <summary>Title and opening give the number of this proposal.</summary>
internal sealed partial class ProposalNumber() : LetterCheck(
    "proposal.number",
    CheckSeverity.Must,
    new("建议编号", "Proposal's number"),
    new("这里写的是第{written}号，建议的编号是第{number}号。", "Number “{written}” is given here; the proposal's number is “{number}”."))
{
    private static readonly Domain.Rules.RuleLabel Absent = new(
        "没有写建议的编号：第{number}号。",
        "The proposal's number is not given: “{number}”.");

    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        var title = InPart(letter, CheckedPart.Title, letter.TitleText, ProposalReference.InTitle(letter.TitleText), null).ToList();
        var opening = InPart(letter, CheckedPart.Opening, letter.Opening, ProposalReference.InOpening(letter.Opening), new UseMadeOpening()).ToList();

        // One of the two that gives it lets the other's silence pass as the style of the house; another number never.
        return title.Count + opening.Count == 1 ? title.Concat(opening).Select(found => found.Reason == Absent ? found with { Severity = CheckSeverity.Should } : found) : [.. title, .. opening];
    }

    private static IEnumerable<Found> InPart(CheckedLetter letter, CheckedPart part, string text, IReadOnlyList<string> read, CheckMend? mend)
    {
        var due = ProposalNumberText.Comparable(letter.Number);
        if (text.Length == 0 || due.Length == 0 || read.Any(number => ProposalNumberText.Comparable(number) == due))
        {
            yield break;
        }

        // What the readers do not take for a proposal's number may still be this one: 第0101号.
        var named = Numbered().Matches(ChineseText.WithoutTitles(text)).Select(match => match.Groups["n"].Value).ToList();
        if (!named.Exists(number => ProposalNumberText.Comparable(number) == due))
        {
            yield return read.Concat(named).FirstOrDefault() is { } written
                ? At(new CheckPlace(part), mend, ("written", written), ("number", letter.Number))
                : At(new CheckPlace(part), mend, ("number", letter.Number)) with { Reason = Absent };
        }
    }

    /// <summary>Not 〔2022〕62号, which is a document's.</summary>
    [GeneratedRegex("(?:第|编号[为是]?[：:]?|[（(])\\s*(?<n>[A-Za-z闭平会临建提]{0,4}[-－]?[0-9０-９]{1,12}[A-Za-z]?)\\s*号|(?<![〔\\[【〕\\]】）)0-9A-Za-z年])(?<n>[A-Za-z闭平会临]{0,4}[0-9]{1,12})号")]
    private static partial Regex Numbered();
}
