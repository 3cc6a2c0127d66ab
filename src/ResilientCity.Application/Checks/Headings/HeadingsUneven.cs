using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Checks.Headings;

/// <summary>Headings are of one style: all sections have one or none, all end with a mark or none.</summary>
internal sealed class HeadingsUneven() : LetterCheck(
    "heading.uneven",
    CheckSeverity.Look,
    new("标题不一致", "Uneven headings"),
    new("这一部分没有标题，别的部分有。", "This section has no heading while others have one."))
{
    private static readonly RuleLabel Ends = new(
        "这个标题末尾有“{mark}”，别的标题没有。",
        "This heading ends with “{mark}” while others end with no mark.");

    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        var headings = letter.Headings.ToList();
        if (headings.Exists(one => one.Text.Length > 0))
        {
            foreach (var bare in headings.Where(one => one.Text.Length == 0))
            {
                yield return At(bare.Place);
            }
        }

        var titled = headings.Where((one, i) => one.Text.Length > 0 && !letter.Document.Sections[i].RunsIn).ToList();
        if (!titled.TrueForAll(EndsWithMark))
        {
            foreach (var one in titled.Where(EndsWithMark))
            {
                var mark = one.Text[^1..];
                yield return At(one.At(one.Text.Length - 1, 1), new ReplaceText(mark, ""), ("mark", mark)) with { Reason = Ends };
            }
        }
    }

    private static bool EndsWithMark(CheckedText heading) => heading.Text[^1] is '。' or '：' or '；' or '，' or '、' or '.' or ':' or ';' or ',';
}
