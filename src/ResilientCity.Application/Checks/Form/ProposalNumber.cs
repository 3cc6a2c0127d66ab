using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Form;

/// <summary>Title and opening give the number of this proposal.</summary>
internal sealed partial class ProposalNumber() : LetterCheck(
    "proposal.number",
    CheckSeverity.Must,
    new("建议编号", "Proposal's number"),
    new("这里写的是第{written}号，建议的编号是第{number}号。", "Number {written} is given here; the proposal's number is {number}."))
{
    private static readonly Domain.Rules.RuleLabel Absent = new(
        "没有写建议的编号：第{number}号。",
        "The proposal's number is not given: {number}.");

    public override IEnumerable<Found> Look(CheckedLetter letter) =>
    [
        .. InPart(letter, CheckedPart.Title, letter.TitleText, null),
        .. InPart(letter, CheckedPart.Opening, letter.Opening, new UseMadeOpening()),
    ];

    private static IEnumerable<Found> InPart(CheckedLetter letter, CheckedPart part, string text, CheckMend? mend)
    {
        if (text.Length == 0 || text.Contains(letter.Number, StringComparison.Ordinal))
        {
            yield break;
        }

        var written = Written().Match(text);
        yield return written.Success
            ? At(new CheckPlace(part), mend, ("written", written.Groups["n"].Value), ("number", letter.Number))
            : At(new CheckPlace(part), mend, ("number", letter.Number)) with { Reason = Absent };
    }

    [GeneratedRegex("第(?<n>[0-9A-Za-z闭]{1,12})号")]
    private static partial Regex Written();
}
