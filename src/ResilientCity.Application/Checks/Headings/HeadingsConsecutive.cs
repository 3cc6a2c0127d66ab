using System.Globalization;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Checks.Headings;

/// <summary>The numbers of the sections follow each other, in one way of numbering.</summary>
internal sealed class HeadingsConsecutive() : LetterCheck(
    "heading.consecutive",
    CheckSeverity.Must,
    new("标题序号", "Numbers of the headings"),
    new("标题序号是“{label}”，按顺序应为第{due}个，写法也要一致。", "The section is numbered “{label}”, but it is number {due}, and all are numbered in one way."))
{
    private static readonly RuleLabel Unnumbered = new(
        "这一部分没有序号，别的部分有；按顺序应为第{due}个。",
        "This section has no number while others have one; it is number {due}.");

    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        var labels = letter.Document.Sections.Select(section => section.Label).ToList();
        if (labels.TrueForAll(label => label is null))
        {
            yield break;
        }

        for (var i = 0; i < labels.Count; i++)
        {
            if (NumberIn(labels[i]) != i + 1 || Style(labels[i]) != Style(labels[0]))
            {
                var found = At(new CheckPlace(CheckedPart.Heading, i + 1), ("label", labels[i] ?? ""), ("due", (i + 1).ToString(CultureInfo.InvariantCulture)));
                yield return labels[i] is null ? found with { Reason = Unnumbered } : found;
            }
        }
    }

    private static int? NumberIn(string? label) =>
        label is null ? null : label.Length > 0 && label[0] is >= '①' and <= '⑳' ? label[0] - '①' + 1 : ChineseNumerals.Parse(string.Concat(label.Where(IsDigit)));

    /// <summary>The label with its number taken out: 、 or （）.</summary>
    private static string Style(string? label) => label is null ? "" : string.Concat(label.Select(c => char.IsAsciiDigit(c) ? '0' : IsDigit(c) ? '一' : c).Distinct());

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '①' and <= '⑳' || "一二三四五六七八九十".Contains(c, StringComparison.Ordinal);
}
