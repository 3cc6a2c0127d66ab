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
        var statements = letter.Mark is { CountsAsFulfilled: true } ? Statement.In(letter).ToList() : [];
        if (statements.Exists(statement => statement.Promises.Any()) && !statements.Exists(IsDone))
        {
            yield return At(CheckedPart.Mark, ("mark", letter.Mark!.Code), ("label", letter.Mark.Label)); // has statements only with a mark
        }
    }

    private static bool IsDone(Statement statement) =>
        Tense.Clauses(statement.Text).Any(clause => Already().IsMatch(clause) && !Listed().IsMatch(clause))
        || statement.Reports.Any(clause => (Done().IsMatch(clause) || Tense.Counts(clause)) && !Listed().IsMatch(clause) && !Hope().IsMatch(clause));

    [GeneratedRegex("已(?!收悉|成为|有.{0,6}规定)|过去.年|今年以来|截至|(?<![为除罢未])了(?![解望如])(?<!(?:提出|收到|关注|反映)了)")]
    private static partial Regex Already();

    /// <summary>To be on a list is not to be done.</summary>
    [GeneratedRegex("(?:列入|纳入).{0,24}(?:计划|规划|项目库|议程)")]
    private static partial Regex Listed();

    [GeneratedRegex("完成|建成|印发|出台|实现|达到|修复|加装|配发|整改|解决|采纳|开展|制定|建立|落实|制发|增长|新增|开放|开通|普查|排查|调整|增设|安装|成立|明确")]
    private static partial Regex Done();

    [GeneratedRegex("^为|为了|旨在|明年|后年|底前|年内|月前|日前|前完成|继续|加快|加强|进一步|力求|努力|确保|需要?|应当?|可以?|要(?!求)|希望|建议|问题")]
    private static partial Regex Hope();
}
