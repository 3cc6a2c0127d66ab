using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Writes out the numbers that Word counts by itself (一、 （一） 1.), from the document's numbering definitions and styles.</summary>
internal sealed partial class WordNumbering(MainDocumentPart main)
{
    private const int Levels = 9;
    private readonly Dictionary<int, int[]> counters = [];

    /// <summary>The number before a paragraph, empty where it has none. Counts: call once for each paragraph, in order.</summary>
    public string NumberOf(Paragraph paragraph)
    {
        var direct = paragraph.ParagraphProperties?.NumberingProperties;
        var style = direct is null ? OfStyle(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value) : null;
        var id = (direct ?? style)?.NumberingId?.Val?.Value;
        var level = (direct ?? style)?.NumberingLevelReference?.Val?.Value ?? 0;
        if (id is not > 0 || level is < 0 or >= Levels || AbstractOf(id.Value) is not { } definition || LevelOf(definition, level) is null)
        {
            return "";
        }

        var counts = Advance(definition, level);
        return Place().Replace(LevelOf(definition, level)?.LevelText?.Val?.Value ?? "", match =>
            int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) - 1 is var at && at < Levels && LevelOf(definition, at) is { } shown
                ? Written(counts[at], shown.NumberingFormat?.Val?.InnerText ?? "decimal")
                : "");
    }

    private int[] Advance(AbstractNum definition, int level)
    {
        var key = definition.AbstractNumberId?.Value ?? 0;
        if (!counters.TryGetValue(key, out var counts))
        {
            counters[key] = counts = new int[Levels];
        }

        for (var i = 0; i < level; i++)
        {
            counts[i] = counts[i] == 0 ? StartOf(definition, i) : counts[i];
        }

        counts[level] = counts[level] == 0 ? StartOf(definition, level) : counts[level] + 1;
        Array.Clear(counts, level + 1, Levels - level - 1);
        return counts;
    }

    private static int StartOf(AbstractNum definition, int level) => LevelOf(definition, level)?.StartNumberingValue?.Val?.Value ?? 1;

    private static Level? LevelOf(AbstractNum definition, int level) =>
        definition.Elements<Level>().FirstOrDefault(l => l.LevelIndex?.Value == level);

    private AbstractNum? AbstractOf(int id)
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        var instance = numbering?.Elements<NumberingInstance>().FirstOrDefault(n => n.NumberID?.Value == id);
        return numbering?.Elements<AbstractNum>().FirstOrDefault(a => a.AbstractNumberId?.Value == instance?.AbstractNumId?.Val?.Value);
    }

    private NumberingProperties? OfStyle(string? styleId)
    {
        for (var depth = 0; styleId is not null && depth < Levels; depth++)
        {
            var style = main.StyleDefinitionsPart?.Styles?.Elements<Style>().FirstOrDefault(s => s.StyleId?.Value == styleId);
            if (style?.StyleParagraphProperties?.NumberingProperties is { } found)
            {
                return found;
            }

            styleId = style?.BasedOn?.Val?.Value;
        }

        return null;
    }

    private static string Written(int number, string format) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "ideographDigital" or "taiwaneseCounting" or "taiwaneseCountingThousand"
            when number is >= 1 and <= 99 => ChineseNumerals.Format(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "upperLetter" when number is >= 1 and <= 26 => ((char)('A' + number - 1)).ToString(),
        "lowerLetter" when number is >= 1 and <= 26 => ((char)('a' + number - 1)).ToString(),
        "bullet" or "none" => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    [GeneratedRegex("%([1-9])")]
    private static partial Regex Place();
}
