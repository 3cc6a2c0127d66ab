using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Checks.Typing;

/// <summary>Numbers within a section follow each other: 一是 二是, （一） （二）, 1. 2., （1） （2）, 第一， 第二，.</summary>
internal sealed partial class InnerNumbering() : LetterCheck(
    "text.numbering",
    CheckSeverity.Should,
    new("文中序号", "Numbering in the text"),
    new("序号不连续：“{written}”前面是“{before}”。", "The numbering is not consecutive: “{written}” comes after “{before}”."))
{
    private static readonly Domain.Rules.RuleLabel NoFirst = new(
        "序号从“{written}”开始，前面没有第一项。",
        "The numbering begins with “{written}”: the first item is missing.");

    public override IEnumerable<Found> Look(CheckedLetter letter) =>
        letter.Body.GroupBy(paragraph => paragraph.Place.Section)
            .SelectMany(section => Styles().SelectMany(style => InSection([.. section], style)));

    private static IEnumerable<Found> InSection(List<CheckedText> paragraphs, Regex style)
    {
        var (last, lastWritten) = (0, "");
        foreach (var paragraph in paragraphs)
        {
            foreach (Match label in style.Matches(paragraph.Text))
            {
                var written = label.Groups["label"];
                if (ChineseNumerals.Parse(label.Groups["n"].Value) is not { } number)
                {
                    continue;
                }

                if (number != 1 && number != last + 1)
                {
                    var place = paragraph.At(written.Index, written.Length);
                    yield return last == 0
                        ? At(place, ("written", written.Value)) with { Reason = NoFirst }
                        : At(place, ("written", written.Value), ("before", lastWritten));
                }

                (last, lastWritten) = (number, written.Value);
            }
        }
    }

    private static Regex[] Styles() => [Item(), InBrackets(), Arabic(), ArabicInBrackets(), Ordinal()];

    // 统一是, 第二是 and 十二是 are no items.
    [GeneratedRegex("(?<![第统唯之万单同任专合归百千零〇0-9一二三四五六七八九十])(?<label>(?<n>[一二三四五六七八九十])是)(?!否|非)")]
    private static partial Regex Item();

    [GeneratedRegex(@"(?:^|(?<=[。；：！？]))\s*(?<label>（(?<n>[一二三四五六七八九十]{1,3})）)")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"(?:^|(?<=[。；：！？]))\s*(?<label>(?<n>[0-9]{1,2})(?:[．、]|\.(?![0-9])))")]
    private static partial Regex Arabic();

    [GeneratedRegex(@"(?:^|(?<=[。；：！？]))\s*(?<label>（(?<n>[0-9]{1,2})）)")]
    private static partial Regex ArabicInBrackets();

    [GeneratedRegex("(?:^|(?<=[。；：！？]))\\s*(?<label>第(?<n>[一二三四五六七八九十]{1,2}))(?=，)")]
    private static partial Regex Ordinal();
}
