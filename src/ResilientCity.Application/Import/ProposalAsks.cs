using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>One ask as a proposal's text has it, and the line it stands in.</summary>
internal sealed record ReadAsk(string Text, SourceLine Line);

/// <summary>
/// Finds what a proposal asks for (诉求): the numbered sentences below its heading 建议, those behind 建议：一是…；二是…, or what follows
/// 建议 and 希望. Reading a proposal's file and suggesting asks for a case are this one reading.
/// </summary>
internal static partial class ProposalAsks
{
    private const int LongestHeading = 30;
    private const int ShortestSentence = 6;
    private const int ShortestAsk = 4;
    private const int LongestAsk = 300;
    private const int MostAsks = 40;

    /// <summary>The asks of a proposal's text, to be offered for listing.</summary>
    public static IReadOnlyList<string> In(string? text) =>
        string.IsNullOrWhiteSpace(text) ? [] : [.. In(SourceText.Lines(text)).Select(ask => ask.Text)];

    public static IReadOnlyList<ReadAsk> In(IReadOnlyList<SourceLine> body) =>
        [.. Found(body).Where(ask => ask.Text.Length >= ShortestAsk).DistinctBy(ask => ask.Text).Take(MostAsks)];

    private static IReadOnlyList<ReadAsk> Found(IReadOnlyList<SourceLine> body)
    {
        var start = body.ToList().FindLastIndex(IsHeading);
        return start >= 0 && BelowHeading(body, start) is { Count: > 0 } below ? below
            : InOneLine(body) is { Count: > 0 } items ? items
            : InSentences(body) is { Count: > 0 } sentences ? sentences
            : body.Any(line => Problem().IsMatch(line.Plain)) ? []
            : Numbered(body);
    }

    private static IReadOnlyList<ReadAsk> BelowHeading(IReadOnlyList<SourceLine> body, int start)
    {
        var below = body.Skip(start + 1).TakeWhile(line => !IsNextPart(body[start], line) && !Courtesy().IsMatch(line.Plain)).ToList();
        return Numbered(below) is { Count: > 0 } numbered ? numbered
            : Items(body[start]) is { Count: > 0 } items ? items
            : [.. below.Where(line => line.Plain.Length > ShortestSentence).SelectMany(line => Items(line) is { Count: > 0 } inside ? inside : [Ask(line.Text, line)])];
    }

    /// <summary>The top level of numbering; each ask is its heading or first sentence.</summary>
    private static List<ReadAsk> Numbered(IReadOnlyList<SourceLine> lines)
    {
        if (SectionNumbering.Of(lines) is not { } numbering)
        {
            return [];
        }

        var read = lines.Select(line => (Line: line, Read: numbering.Read(line.Text))).Where(one => one.Read is { RunOn.Length: > 1 }).ToList();
        return read.Count == 1 && Items(read[0].Line) is { Count: > 0 } items ? items : [.. read.Select(one => Ask(one.Read!.Value.RunOn, one.Line))]; // asked for above
    }

    /// <summary>建议：一是…；二是…, in the last line that has it.</summary>
    private static List<ReadAsk> InOneLine(IReadOnlyList<SourceLine> body) =>
        body.LastOrDefault(line => Announced().IsMatch(line.Text) || (Asking().IsMatch(line.Text) && AskItems.Are(line.Text))) is { } line ? Items(line) : [];

    private static List<ReadAsk> InSentences(IReadOnlyList<SourceLine> body) =>
    [
        .. from line in body
           where !Courtesy().IsMatch(line.Plain)
           from sentence in SentenceEnd().Split(line.Text)
           let asking = Asking().Match(sentence)
           where asking.Success
           from ask in FurtherAsk().Split(asking.Groups["ask"].Value)
           select Ask(ask, line),
    ];

    /// <summary>What a line numbers, from the announcement on: 问题是：一是… stands before it.</summary>
    private static List<ReadAsk> Items(SourceLine line)
    {
        var lead = Announced().Matches(line.Text).LastOrDefault() ?? Asking().Matches(line.Text).LastOrDefault(asking => AskItems.Are(line.Text[asking.Index..]));
        var from = lead?.Index ?? 0;
        return [.. AskItems.In(line.Text[from..]).Select(item => Ask(item, line))];
    }

    /// <summary>The first sentence of an item.</summary>
    private static ReadAsk Ask(string item, SourceLine line)
    {
        var first = item.Split(['。', '；', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(part => part.Length >= ShortestAsk) ?? "";
        var text = Around().Replace(first, "");
        return new(text[..Math.Min(text.Length, LongestAsk)], line);
    }

    private static bool IsHeading(SourceLine line) => (line.Plain.Length <= LongestHeading && Heading().IsMatch(line.Plain)) || Announced().IsMatch(line.Text);

    /// <summary>What is numbered like the heading itself ends its part.</summary>
    private static bool IsNextPart(SourceLine heading, SourceLine line) =>
        TopLevel().IsMatch(heading.Plain) && TopLevel().IsMatch(line.Plain);

    [GeneratedRegex("^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十][）)]|[0-9]{1,2}[、.．])?(?:为此|因此|据此|对此)?[，,]?(?:特?提出?)?(?:以下|如下|具体|几点|相关|对策|工作|有关|意见|措施|解决|办法|三点|四点|五点|两点|的|及|和|、|与)*建议(?:如下|及措施|和措施|措施|和对策|与对策|意见)?[：:。]?$|^(?:具体|解决|办理)?(?:办法|对策|措施)(?:和|及|与)建议[：:。]?$|^(?:建议|意见建议|意见和建议|对策建议|具体建议)[：:]?$")]
    private static partial Regex Heading();

    [GeneratedRegex("(?:为此|因此|据此|对此|故)?[，,]?(?:特?提出?)?(?:以下|如下|几点|以下几点)?建议(?:如下|有)?[：:]\\s*(?:$|一[是要、]|1[、.．]|[（(][一1][）)]|第一|①)")]
    private static partial Regex Announced();

    /// <summary>我们建议…, 希望有关部门…; not 意见建议, 本建议, 建议中.</summary>
    [GeneratedRegex("(?<![意见等的本此该条项《“提对])(?:建议|希望|恳请|呼吁)(?!中|里|提出|办理|收悉|的)(?:(?:有关|相关|市级?|区级?|各级)*(?:部门|政府)(?:应)?)?[：:，,]?(?<ask>[^：:]{4,})")]
    private static partial Regex Asking();

    [GeneratedRegex("，(?=并|同时|还|以及)(?:并且?|同时|还应?|以及)")]
    private static partial Regex FurtherAsk();

    [GeneratedRegex("[。！？；;]")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("^(?:以上|上述|此致|敬礼|特此|妥否|当否|谢谢|请予)")]
    private static partial Regex Courtesy();

    [GeneratedRegex("^.{0,8}(?:问题|现状|背景|案由|原因|困难|依据)")]
    private static partial Regex Problem();

    [GeneratedRegex("^[一二三四五六七八九十]{1,2}、")]
    private static partial Regex TopLevel();

    [GeneratedRegex(@"^[\s，,、：:；;]+|[\s。，,、；;：:]+$")]
    private static partial Regex Around();
}
