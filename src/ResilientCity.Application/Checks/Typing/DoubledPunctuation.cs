using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Typing;

/// <summary>Two marks where one belongs.</summary>
internal sealed partial class DoubledPunctuation() : LetterCheck(
    "text.doubled-punctuation",
    CheckSeverity.Should,
    new("标点重复", "Doubled punctuation"),
    new("标点重复：“{sample}”。", "Two marks where one belongs: “{sample}”."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        foreach (var text in letter.Texts)
        {
            foreach (Match marks in Doubled().Matches(text.Text))
            {
                if (marks.Value is "？！" or "！？")
                {
                    continue;
                }

                yield return At(
                    text.At(marks.Index, marks.Length),
                    Mended(marks.Value) is { } one ? new ReplaceText(marks.Value, one) : null,
                    ("sample", ChineseText.Around(text.Text, marks.Index, marks.Length)));
            }
        }
    }

    /// <summary>Where it is clear which one is too many.</summary>
    private static string? Mended(string marks) =>
        marks.Distinct().Count() == 1 ? marks[..1] : marks.Contains('”', StringComparison.Ordinal) || marks.Contains('’', StringComparison.Ordinal) ? marks[..2] : null;

    [GeneratedRegex("[，。、；：！？]{2,}|[。！？][”’]。")]
    private static partial Regex Doubled();
}
