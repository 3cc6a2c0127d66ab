using System.Globalization;
using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Marks;

/// <summary>A reply that promises gives the time by which (CQ art. 22).</summary>
internal sealed partial class CommitmentTime() : LetterCheck(
    "mark.time-limit",
    CheckSeverity.Should,
    new("没有完成时限", "No time limit"),
    new("标为“{mark} {label}”，正文没有写明完成时限。", "A reply marked “{mark} {label}” gives a time limit; this one gives none."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter.Mark is { NeedsCommitment: true } mark && !letter.Sentences.Any(sentence => IsLimit(sentence, letter.Day.Year)))
        {
            yield return At(CheckedPart.Mark, ("mark", mark.Code), ("label", mark.Label.Zh));
        }
    }

    private static bool IsLimit(string sentence, int thisYear) =>
        Work().IsMatch(sentence)
        && (Relative().IsMatch(sentence)
            || Year().Matches(sentence).Any(year => int.Parse(year.Groups["y"].Value, CultureInfo.InvariantCulture) >= thisYear));

    [GeneratedRegex("(?<y>20[0-9]{2})年")]
    private static partial Regex Year();

    [GeneratedRegex("(?:年内|年底|年末|月底|季度末|任期内|本届|明年|后年|下半年|上半年|[一二三四1-4]季度|[一二三四五六七八九十两0-9]+个?(?:月|年|天|日|工作日)(?:之|以)?内|“?十[四五六七]五”?(?:期间|时期|末|规划期)|[0-9一二三四五六七八九十]{1,3}月(?:[0-9]{1,2}日)?(?:底|前|之前|以前|中旬|上旬|下旬)|(?:汛期|雨季|春节|国庆)(?:来临)?前)")]
    private static partial Regex Relative();

    [GeneratedRegex("将|拟|计划|力争|争取|确保|承诺|完成|建成|实现|启动|投入|建设|改造|推进|实施|开展|出台|印发|整治|落实|达到|配齐|修复|解决|覆盖")]
    private static partial Regex Work();
}
