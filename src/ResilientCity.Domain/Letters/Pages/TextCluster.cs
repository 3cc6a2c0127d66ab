using System.Globalization;

namespace ResilientCity.Domain.Letters.Pages;

/// <summary>A character with its width on the grid: two half cells for Chinese, one for digits and Latin letters, none for marks and controls.</summary>
internal readonly record struct TextCluster(int Start, int Length, int Value, int HalfCells)
{
    public bool IsNarrow => HalfCells == 1;

    public bool IsSpace => Value is ' ' or '\u00A0' or '\u3000' or '\t';

    public bool EndsLine => Value is '\n' or '\r' or '\u2028' or '\u2029' or '\v' or '\f';

    public static TextCluster[] Of(string text)
    {
        var clusters = new List<TextCluster>(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var value = isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
            var length = isPair ? 2 : 1;
            clusters.Add(new(i, length, value, WidthOf(text, i, value)));
            i += length;
        }

        return [.. clusters];
    }

    private static int WidthOf(string text, int index, int value) => value switch
    {
        >= 0x20 and <= 0x7E or 0xA0 or '\t' => 1,
        >= 0xC0 and <= 0x24F and not (0xD7 or 0xF7) => 1,
        >= 0xFF61 and <= 0xFFDC or >= 0xFFE8 and <= 0xFFEE => 1,
        >= 0x4E00 and <= 0x9FFF => 2,
        >= 0x3000 and <= 0x303F and not (>= 0x302A and <= 0x302D) => 2,
        _ => CharUnicodeInfo.GetUnicodeCategory(text, index) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => 0,
            _ => 2,
        },
    };
}
