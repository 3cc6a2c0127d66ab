using System.Globalization;
using System.Text.RegularExpressions;

namespace ResilientCity.Domain.Letters;

/// <summary>
/// Appendices as a letter writes them [GB/T 9704 7.3.4, 7.3.6]: their names in the lines below the closing (附件：1.…), then each one's own text, behind 附件 and
/// its number. A single one has no number. Written here, and told apart here in any letter.
/// </summary>
public static partial class LetterAppendices
{
    private const string Word = "附件";
    private const int LongestTitle = 40;
    private const int MostTitleLines = 3;

    /// <summary>The lines that name them.</summary>
    public static ValueList<string> ListOf(IReadOnlyList<LetterAppendix> appendices) => appendices.Count == 1
        ? [Word + "：" + appendices[0].Title]
        : appendices.Select((one, i) => string.Create(CultureInfo.InvariantCulture, $"{(i == 0 ? Word + "：" : "")}{i + 1}.{one.Title}")).ToValueList();

    /// <summary>Their own text, one behind the other.</summary>
    public static ValueList<string> TextOf(IReadOnlyList<LetterAppendix> appendices) =>
        appendices.SelectMany((one, i) => TextOf(one, appendices.Count == 1 ? Word : string.Create(CultureInfo.InvariantCulture, $"{Word}{i + 1}"))).ToValueList();

    private static IEnumerable<string> TextOf(LetterAppendix one, string mark) => one.Title.Length == 0 ? [mark, .. one.Paragraphs] : [mark, one.Title, .. one.Paragraphs];

    /// <summary>A line that an appendix begins with: 附件, 附件1, 附件二.</summary>
    public static bool IsMark(string line) => Mark().IsMatch(line);

    /// <summary>The appendices of a letter: those that it lists, with their text where it is there, and those that it does not list.</summary>
    public static IReadOnlyList<LetterAppendix> Read(LetterDocument letter)
    {
        var names = NamesOf(letter.Attachments);
        var found = names.ConvertAll(name => (Name: name, Text: (LetterAppendix?)null));
        foreach (var lines in Split([.. letter.Appendix]))
        {
            var isMarked = IsMark(lines[0]);
            var title = TitleLines(lines, isMarked ? 1 : 0, names);
            var text = lines.Skip((isMarked ? 1 : 0) + title).ToValueList();
            var written = string.Concat(lines.Skip(isMarked ? 1 : 0).Take(title));
            var place = PlaceOf(written, isMarked ? NumberOf(lines[0]) : null, found);
            if (place < 0)
            {
                found.Add((written, new LetterAppendix(written, text)));
            }
            else
            {
                found[place] = (found[place].Name, new LetterAppendix(written.Length > 0 ? written : found[place].Name, text));
            }
        }

        return [.. found.Select(one => one.Text ?? new LetterAppendix(one.Name, []))];
    }

    /// <summary>The lines of a letter's appendices, each told what it is.</summary>
    internal static IEnumerable<LetterLine> Lines(LetterDocument letter)
    {
        string[] lines = [.. letter.Appendix];
        var names = lines.Length == 0 ? [] : NamesOf(letter.Attachments);
        var (number, titleEnd) = (0, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            var isMark = IsMark(lines[i]);
            (number, titleEnd) = isMark ? (number + 1, i + 1 + TitleLines(lines, i + 1, names)) : (number, titleEnd);
            var kind = isMark ? LetterLineKind.AppendixMark : i < titleEnd ? LetterLineKind.AppendixTitle : LetterLineKind.Appendix;
            yield return new(kind, lines[i]) { Section = letter.Sections.Count + Math.Max(1, number) };
        }
    }

    private static List<string[]> Split(string[] lines)
    {
        var parts = new List<List<string>>();
        foreach (var line in lines)
        {
            if (parts.Count == 0 || IsMark(line))
            {
                parts.Add([]);
            }

            parts[^1].Add(line);
        }

        return parts.ConvertAll(part => part.ToArray());
    }

    /// <summary>How many lines from here are a title: one that the letter lists, else a short line with text below it.</summary>
    private static int TitleLines(string[] lines, int start, List<string> names)
    {
        for (var count = 1; count <= MostTitleLines && start + count <= lines.Length; count++)
        {
            var joined = Plain(string.Concat(lines.Skip(start).Take(count)));
            if (joined.Length > 0 && names.Exists(name => Plain(name) == joined))
            {
                return count;
            }
        }

        return names.Count == 0 && start + 1 < lines.Length && IsTitle(lines[start]) && !IsMark(lines[start + 1]) ? 1 : 0;
    }

    private static bool IsTitle(string line) =>
        line.Length is > 0 and <= LongestTitle && !"。；：，！？".Contains(line[^1], StringComparison.Ordinal) && !Numbered().IsMatch(line) && !IsMark(line);

    /// <summary>Which of those listed it is: the one of its name, of its number, or the only one.</summary>
    private static int PlaceOf(string title, int? number, List<(string Name, LetterAppendix? Text)> found)
    {
        var named = title.Length == 0 ? -1 : found.FindIndex(one => one.Text is null && Plain(one.Name) == Plain(title));
        return named >= 0 ? named
            : number is { } place && place <= found.Count && found[place - 1].Text is null ? place - 1
            : number is null && found.Count == 1 && found[0].Text is null ? 0
            : -1;
    }

    private static int? NumberOf(string mark)
    {
        var number = Mark().Match(mark).Groups[1].Value;
        return number.Length == 0 ? null
            : int.TryParse(number, CultureInfo.InvariantCulture, out var plain) ? (plain > 0 ? plain : null)
            : ChineseNumerals.Parse(number) is { } chinese and > 0 ? chinese : null;
    }

    private static List<string> NamesOf(IEnumerable<string> list)
    {
        string[] lines = [.. list.SelectMany(line => Between().Split(Label().Replace(line, "")))];
        return [.. lines.Select((line, i) => WithoutNumber(line, lines.Length == 1 ? null : i + 1).Trim().TrimEnd('；', ';', '。'))];
    }

    /// <summary>1.5公里步道清单 has no number, 1.2026年清单 has one: told by the place in a list of several.</summary>
    private static string WithoutNumber(string line, int? place) =>
        Number().Match(line) is { Success: true } number && (number.Groups[1].Value == place?.ToString(CultureInfo.InvariantCulture) || !IsDigitAt(line, number.Length))
            ? line[number.Length..]
            : line;

    private static bool IsDigitAt(string line, int index) => index < line.Length && char.IsAsciiDigit(line[index]);

    /// <summary>Without what may differ between the list and the title.</summary>
    private static string Plain(string name) => Unspoken().Replace(name, "");

    [GeneratedRegex("^附件[ 　]?([0-9]{1,2}|[一二三四五六七八九十]{1,3})?[ 　]?[：:]?$")]
    private static partial Regex Mark();

    [GeneratedRegex("^附件[ 　]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})?[ 　]?[：:.．、]?[ 　]*")]
    private static partial Regex Label();

    [GeneratedRegex("^[ 　]*([0-9]{1,2})[ 　]*[.．、][ 　]*")]
    private static partial Regex Number();

    /// <summary>Several on one line: 1.甲；2.乙.</summary>
    [GeneratedRegex("(?:[；;][ 　]*|[ 　]+)(?=[0-9]{1,2}[.．、])")]
    private static partial Regex Between();

    [GeneratedRegex("^[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．]")]
    private static partial Regex Numbered();

    [GeneratedRegex("[《》“”\"\\s。；;]")]
    private static partial Regex Unspoken();
}
