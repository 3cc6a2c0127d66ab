using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Marks;

/// <summary>A reply marked as solved or adopted says what was done, not only what will be.</summary>
internal sealed partial class PromisesOnly() : LetterCheck(
    "mark.promises-only",
    CheckSeverity.Should,
    new("标为已解决，只有打算", "Marked solved, only promises"),
    new("标为“{mark} {label}”，正文却没有写已经做成的事，只有打算。", "The reply is marked “{mark} {label}”, but says nothing that was done: only what will be."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter.Mark is { CountsAsFulfilled: true } mark && letter.Sentences.Any() && !letter.Sentences.Any(IsDone))
        {
            yield return At(CheckedPart.Mark, ("mark", mark.Code), ("label", mark.Label.Zh));
        }
    }

    private static bool IsDone(string sentence) => Already().IsMatch(sentence) || (Done().IsMatch(sentence) && !Ahead().IsMatch(sentence));

    [GeneratedRegex("已|过去.年|今年以来|截至|(?:作|做|进行|开展|组织|召开|完成|建立|建成|制定|印发|出台|修订|实施)了")]
    private static partial Regex Already();

    [GeneratedRegex("完成|建成|印发|出台|实现|达到|修复|加装|配发|整改|解决|采纳|开展|制定|建立|落实|制发|增长|新增|开放|开通|普查|排查|调整|增设|安装|成立|明确")]
    private static partial Regex Done();

    [GeneratedRegex("将|拟|计划|力争|争取|确保|下一步|明年|后年|底前|年内|逐步|打算|继续|加快|力求|努力")]
    private static partial Regex Ahead();
}
