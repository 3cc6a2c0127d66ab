using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Checks.Headings;

/// <summary>Headings are of one style: all sections have one or none, all end with a mark or none.</summary>
internal sealed class HeadingsUneven() : LetterCheck(
    "heading.uneven",
    CheckSeverity.Look,
    new("标题不一致", "Uneven headings"),
    new("这一部分没有标题，别的部分有。", "This section has no heading while others have one."))
{
    private static readonly RuleLabel Has = new("这一部分有标题，别的部分没有。", "This section has a heading while others have none.");

    private static readonly RuleLabel Ends = new(
        "这个标题末尾有“{mark}”，别的标题没有。",
        "This heading ends with “{mark}” while others end with no mark.");

    private static readonly RuleLabel EndsBare = new(
        "这个标题末尾没有标点，别的标题有“{mark}”。",
        "This heading ends with no mark while others end with “{mark}”.");

    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        var headings = letter.Headings.ToList();
        foreach (var one in Fewer(headings, heading => heading.Text.Length > 0))
        {
            yield return one.Text.Length == 0 ? At(one.Place) : At(one.Place) with { Reason = Has };
        }

        var titled = headings.Where((one, i) => one.Text.Length > 0 && !letter.Document.Sections[i].RunsIn).ToList();
        var usual = titled.Where(EndsWithMark).Select(one => one.Text[^1..]).GroupBy(mark => mark, StringComparer.Ordinal).MaxBy(group => group.Count())?.Key ?? "";
        foreach (var one in Fewer(titled, heading => !EndsWithMark(heading)))
        {
            var (place, mark) = (one.At(one.Text.Length - 1, 1), one.Text[^1..]);
            yield return EndsWithMark(one)
                ? At(place, new ReplaceText(mark, ""), ("mark", mark)) with { Reason = Ends }
                : At(place, ("mark", usual)) with { Reason = EndsBare };
        }
    }

    /// <summary>Those that are unlike most; of two halves those that do not do as is usual.</summary>
    private static IEnumerable<CheckedText> Fewer(List<CheckedText> headings, Predicate<CheckedText> isUsual)
    {
        var usual = headings.FindAll(isUsual);
        return usual.Count == headings.Count || usual.Count == 0 ? [] : usual.Count * 2 >= headings.Count ? headings.Except(usual) : usual;
    }

    private static bool EndsWithMark(CheckedText heading) => heading.Text[^1] is '。' or '：' or '；' or '，' or '、' or '.' or ':' or ';' or ',';
}
