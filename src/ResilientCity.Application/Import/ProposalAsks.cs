using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>One demand of a proposal and the line it stands in.</summary>
internal sealed record ProposalAsk(string Text, SourceLine Line);

/// <summary>Finds what a proposal asks for: the numbered sentences below its heading 建议, or behind 建议：一是…；二是….</summary>
internal static partial class ProposalAsks
{
    private const int LongestHeading = 30;
    private const int LongestAsk = 300;

    public static IReadOnlyList<ProposalAsk> In(IReadOnlyList<SourceLine> body)
    {
        var start = body.ToList().FindLastIndex(IsHeading);
        if (start < 0)
        {
            return InOneParagraph(body);
        }

        var below = body.Skip(start + 1).TakeWhile(line => !IsNextPart(body[start], line)).ToList();
        return Numbered(below) is { Count: > 0 } numbered ? numbered
            : Items(body[start]) is { Count: > 0 } items ? items
            : [.. below.Where(line => line.Plain.Length > 6).SelectMany(line => Items(line) is { Count: > 0 } inside ? inside : [new ProposalAsk(Short(line.Text), line)])];
    }

    /// <summary>The top level of numbering below the heading; each demand is its heading or first sentence.</summary>
    private static List<ProposalAsk> Numbered(List<SourceLine> lines) =>
        SectionNumbering.Of(lines) is not { } numbering ? []
        : [.. lines.Select(line => (Line: line, Read: numbering.Read(line.Text))).Where(one => one.Read is { RunOn.Length: > 1 }).Select(one => new ProposalAsk(Short(one.Read!.Value.RunOn), one.Line))];

    private static IReadOnlyList<ProposalAsk> InOneParagraph(IReadOnlyList<SourceLine> body) =>
        body.LastOrDefault(line => Announced().IsMatch(line.Text) || Item().Count(line.Text) > 1) is { } line && Items(line) is { Count: > 0 } items ? items
        : [.. body.Where(one => Begins().IsMatch(one.Plain)).Select(one => new ProposalAsk(Short(one.Text), one))];

    /// <summary>建议：一是…；二是….</summary>
    private static List<ProposalAsk> Items(SourceLine line)
    {
        var items = Item().Matches(line.Text);
        return items.Count < 2 ? [] : [.. items.Select((item, i) => new ProposalAsk(Short(line.Text[(item.Index + item.Length)..(i + 1 < items.Count ? items[i + 1].Index : line.Text.Length)].Trim('；', ';', '，', ',', ' ')), line))];
    }

    private static string Short(string text)
    {
        var end = text.IndexOfAny(['。', '；', '\n']);
        var first = end > 0 ? text[..end] : text;
        return first.Trim()[..Math.Min(first.Trim().Length, LongestAsk)];
    }

    private static bool IsHeading(SourceLine line) => line.Plain.Length <= LongestHeading ? Heading().IsMatch(line.Plain) : Announced().IsMatch(line.Text);

    /// <summary>What is numbered like the heading itself ends its part.</summary>
    private static bool IsNextPart(SourceLine heading, SourceLine line) =>
        TopLevel().IsMatch(heading.Plain) && TopLevel().IsMatch(line.Plain);

    [GeneratedRegex("^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十][）)]|[0-9]{1,2}[、.．])?(?:为此|因此|据此|对此)?[，,]?(?:特?提出?)?(?:以下|如下|具体|几点|相关|对策|工作|有关|意见|措施|解决|办法|三点|四点|五点|两点|的|及|和|、|与)*建议(?:如下|及措施|和措施|措施|和对策|与对策|意见)?[：:。]?$|^(?:具体|解决|办理)?(?:办法|对策|措施)(?:和|及|与)建议[：:。]?$|^(?:建议|意见建议|意见和建议|对策建议|具体建议)[：:]?$")]
    private static partial Regex Heading();

    [GeneratedRegex("(?:为此|因此|据此|对此|故)?[，,]?(?:特?提出?)?(?:以下|如下|几点|以下几点)?建议(?:如下)?[：:]\\s*(?:$|一是|1[、.．]|[（(]?一[）)]?)")]
    private static partial Regex Announced();

    [GeneratedRegex("[一二三四五六七八九十]{1,2}是(?!否)[：:，,]?")]
    private static partial Regex Item();

    [GeneratedRegex("^(?:为此|因此|故)?[，,]?建议.{6,}")]
    private static partial Regex Begins();

    [GeneratedRegex("^[一二三四五六七八九十]{1,2}、")]
    private static partial Regex TopLevel();
}
