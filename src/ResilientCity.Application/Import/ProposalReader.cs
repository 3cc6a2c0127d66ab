using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>Reads a proposal's own text: number, title, delegates, co-signers and what it asks for.</summary>
public static partial class ProposalReader
{
    private const int LongestHead = 30;

    public static ProposalReading Read(string text) => Read(text, LetterReader.Read(text));

    /// <summary>The same, of a text that was read as a letter before.</summary>
    internal static ProposalReading Read(string text, LetterReading asLetter)
    {
        if (asLetter.Kind is LetterKind.Reply or LetterKind.Opinion)
        {
            return new ProposalReading { IsLetter = true };
        }

        var lines = SourceText.Lines(text).Where(line => !WrappedLines.IsPageNumber(line)).ToList();
        var labels = ProposalLabels.Of([.. lines.Take(LongestHead)]);
        var titleLines = labels.Value(ProposalLabel.Title) is null ? TitleOf(lines) : [];
        var title = labels.Value(ProposalLabel.Title) ?? (titleLines.Count > 0 ? string.Concat(titleLines.Select(line => line.Plain)) : null);
        var head = HeadLength(lines, labels, titleLines);
        var names = ProposalNames.Of(labels, [.. lines.Take(head)]);
        var asks = ProposalAsks.In([.. lines.Skip(head)]);
        var congress = lines.Take(Math.Max(head, 1)).Select(line => CongressReference.Find(line.Plain)).FirstOrDefault(found => found is not null);
        var reading = new ProposalReading
        {
            Number = labels.Value(ProposalLabel.Number) is { } labelled ? ProposalNumberText.Of(labelled) : NumberIn(lines.Take(Math.Max(head, 1))),
            Title = title?.Trim('《', '》'),
            Kind = KindOf(title, lines.Take(Math.Max(head, 1))),
            Congress = congress?.Congress,
            Session = congress?.Session,
            LeadDelegate = names.Lead,
            JointDelegates = names.Joint,
            Asks = [.. asks.Select(ask => ask.Text)],
            Body = string.Join('\n', lines.Skip(head).Select(line => line.Text)),
        };
        return reading with { Places = PlacesOf(reading, lines, asks), Problems = ProblemsOf(reading, names) };
    }

    private static List<SourceLine> TitleOf(List<SourceLine> lines)
    {
        var head = lines.Take(LongestHead).ToList();
        var start = head.FindIndex(line => TitleStart().IsMatch(line.Plain) && !Sentence().IsMatch(line.Plain));
        var end = start < 0 ? -1 : head.FindIndex(start, Math.Min(3, head.Count - start), line => TitleEnd().IsMatch(line.Plain));
        return end < 0 ? [] : head[start..(end + 1)];
    }

    private static int HeadLength(List<SourceLine> lines, ProposalLabels labels, List<SourceLine> title)
    {
        var last = lines.FindLastIndex(Math.Min(lines.Count, LongestHead) - 1, line => labels.Lines.Contains(line) || title.Contains(line) || ProposalNames.IsSignature(line));
        return last + 1;
    }

    private static string? NumberIn(IEnumerable<SourceLine> head) =>
        head.Select(line => ProposalReference.InTitle(line.Plain)).FirstOrDefault(found => found.Count == 1)?[0];

    private static string? KindOf(string? title, IEnumerable<SourceLine> head)
    {
        var words = string.Concat(head.Select(line => line.Plain));
        return title?.TrimEnd('》').EndsWith(ProposalKindText.Motion, StringComparison.Ordinal) is true || Motions().IsMatch(words) ? ProposalKindText.Motion
            : title is not null || words.Contains(ProposalKindText.Proposal, StringComparison.Ordinal) ? ProposalKindText.Proposal
            : null;
    }

    private static IReadOnlyList<FieldPlace> PlacesOf(ProposalReading reading, List<SourceLine> lines, IReadOnlyList<ReadAsk> asks) =>
    [
        .. FieldPlaces.Places("number", [reading.Number], lines),
        .. FieldPlaces.Places("title", [reading.Title], lines),
        .. FieldPlaces.Places("leadDelegate", [reading.LeadDelegate], lines),
        .. FieldPlaces.Places("jointDelegates", reading.JointDelegates, lines),
        .. asks.SelectMany((ask, item) => FieldPlaces.Places("asks", [ask.Text], [ask.Line]).Select(place => place with { Item = item })),
    ];

    private static IReadOnlyList<LetterProblem> ProblemsOf(ProposalReading reading, ProposalNames names)
    {
        (string Field, bool IsThere)[] wanted = [("number", reading.Number is not null), ("title", reading.Title is not null), ("leadDelegate", reading.LeadDelegate is not null), ("asks", reading.Asks.Count > 0)];
        return
        [
            .. wanted.Where(one => !one.IsThere).Select(one => new LetterProblem(one.Field, ProblemReason.Missing, null)),
            .. names.IsOpen ? [new LetterProblem("jointDelegates", ProblemReason.OpenList, names.Line?.Number)] : Array.Empty<LetterProblem>(),
        ];
    }

    [GeneratedRegex("^(?![一二三四五六七八九十]{1,2}、|[（(]|[0-9]{1,2}[、.．])(?:《?(?:关于|对|加强|推进|完善|加快|建议).{2,}|.{4,60}的?(?:建议|提案|议案)》?$)")]
    private static partial Regex TitleStart();

    [GeneratedRegex("(?:建议|提案|议案)》?$")]
    private static partial Regex TitleEnd();

    [GeneratedRegex("[。；！？]|[：:].")]
    private static partial Regex Sentence();

    [GeneratedRegex("政协|提案人|提案者|委员提案|案由")]
    private static partial Regex Motions();
}
