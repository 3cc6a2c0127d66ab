using System.Globalization;
using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Typing;

/// <summary>There are no spaces between Chinese characters.</summary>
internal sealed partial class SpacesInChinese() : LetterCheck(
    "text.spaces",
    CheckSeverity.Should,
    new("中文里的空格", "Spaces in Chinese text"),
    new("中文里有空格，如“{sample}”，共{count}处。", "Spaces between Chinese characters, as in “{sample}”: {count} in this paragraph."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        foreach (var text in letter.Texts.Where(one => !IsRow(one)))
        {
            var spaces = Space().Matches(text.Text);
            if (spaces.Count > 0)
            {
                var (place, mend) = TextChange.Of(text, [.. spaces.Select(space => (space.Index, space.Length, ""))]);
                yield return At(
                    place,
                    mend,
                    ("sample", ChineseText.Around(text.Text, spaces[0].Index, spaces[0].Length)),
                    ("count", spaces.Count.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    /// <summary>In an appendix, tabs divide the cells of a table.</summary>
    private static bool IsRow(CheckedText one) => one.Place.Part is CheckedPart.Appendix && one.Text.Contains('\t', StringComparison.Ordinal);

    [GeneratedRegex(@"(?<=[\u3007\u3400-\u4DBF\u4E00-\u9FFF，。、；：！？”’）》〕】])[ \u3000\u00A0\t]+(?=[\u3007\u3400-\u4DBF\u4E00-\u9FFF，。、；：！？“‘（《〔【])")]
    private static partial Regex Space();
}
