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
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private readonly Dictionary<int, int[]> counters = [];
    private readonly HashSet<int> begun = [];
    private readonly HashSet<(int Definition, int Level)> restarted = [];

    /// <summary>The number before a paragraph, empty where it has none. Counts: call once for each paragraph, in order.</summary>
    public string NumberOf(Paragraph paragraph)
    {
        var direct = paragraph.ParagraphProperties?.NumberingProperties;
        var style = direct is null ? OfStyle(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value) : null;
        var id = (direct ?? style)?.NumberingId?.Val?.Value;
        if (id is not > 0 || AbstractOf(id.Value) is not { } definition)
        {
            return "";
        }

        var level = (direct ?? style)?.NumberingLevelReference?.Val?.Value ?? LevelOfStyle(definition, paragraph);
        if (level is < 0 or >= Levels || LevelOf(definition, level) is null)
        {
            return "";
        }

        RestartWhereSaid(id.Value, definition);
        var counts = Advance(definition, level);
        return Place().Replace(LevelOf(definition, level)?.LevelText?.Val?.Value ?? "", match =>
            int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) - 1 is var at && at < Levels && LevelOf(definition, at) is { } shown
                ? Written(counts[at], shown.NumberingFormat?.Val?.InnerText ?? "decimal")
                : "");
    }

    /// <summary>A list that is told to begin anew does so where it is first used.</summary>
    private void RestartWhereSaid(int id, AbstractNum definition)
    {
        if (!begun.Add(id))
        {
            return;
        }

        foreach (var said in InstanceOf(id)?.Elements<LevelOverride>().Where(one => one.StartOverrideNumberingValue is not null) ?? [])
        {
            var (level, start) = (said.LevelIndex?.Value ?? 0, said.StartOverrideNumberingValue?.Val?.Value ?? 1);
            if (level is >= 0 and < Levels)
            {
                CountsOf(definition)[level] = start - 1;
                restarted.Add((definition.AbstractNumberId?.Value ?? 0, level));
            }
        }
    }

    private int[] CountsOf(AbstractNum definition)
    {
        var key = definition.AbstractNumberId?.Value ?? 0;
        if (!counters.TryGetValue(key, out var counts))
        {
            counters[key] = counts = new int[Levels];
        }

        return counts;
    }

    private int[] Advance(AbstractNum definition, int level)
    {
        var counts = CountsOf(definition);
        for (var i = 0; i < level; i++)
        {
            counts[i] = counts[i] == 0 ? StartOf(definition, i) : counts[i];
        }

        var isRestarted = restarted.Remove((definition.AbstractNumberId?.Value ?? 0, level));
        counts[level] = counts[level] == 0 && !isRestarted ? StartOf(definition, level) : counts[level] + 1;
        Array.Clear(counts, level + 1, Levels - level - 1);
        return counts;
    }

    private static int StartOf(AbstractNum definition, int level) => LevelOf(definition, level)?.StartNumberingValue?.Val?.Value ?? 1;

    private static Level? LevelOf(AbstractNum definition, int level) =>
        definition.Elements<Level>().FirstOrDefault(l => l.LevelIndex?.Value == level);

    private AbstractNum? AbstractOf(int id)
    {
        var wanted = InstanceOf(id)?.AbstractNumId?.Val?.Value;
        return main.NumberingDefinitionsPart?.Numbering?.Elements<AbstractNum>().FirstOrDefault(a => a.AbstractNumberId?.Value == wanted);
    }

    private NumberingInstance? InstanceOf(int id) =>
        main.NumberingDefinitionsPart?.Numbering?.Elements<NumberingInstance>().FirstOrDefault(n => n.NumberID?.Value == id);

    /// <summary>A heading's style and its level know each other.</summary>
    private static int LevelOfStyle(AbstractNum definition, Paragraph paragraph)
    {
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        return style is null ? 0 : definition.Elements<Level>().FirstOrDefault(l => l.ParagraphStyleIdInLevel?.Val?.Value == style)?.LevelIndex?.Value ?? 0;
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
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(c => (char)(c + 0xFEE0))),
        "ideographTraditional" when number is >= 1 and <= 10 => Stems[number - 1].ToString(),
        "upperRoman" when number is >= 1 and <= 12 => ((char)('Ⅰ' + number - 1)).ToString(),
        "upperLetter" when number is >= 1 and <= 26 => ((char)('A' + number - 1)).ToString(),
        "lowerLetter" when number is >= 1 and <= 26 => ((char)('a' + number - 1)).ToString(),
        "bullet" or "none" => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    [GeneratedRegex("%([1-9])")]
    private static partial Regex Place();
}
