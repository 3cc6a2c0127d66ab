using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>A letter, or most of it, in one line: cut where title, salutation, sections and signature plainly begin. Any other line stays as it is.</summary>
internal static partial class FlatText
{
    private const int Shortest = 60;
    private const int LongestHead = 400;
    private const int LongestSalutation = 60;

    public static IReadOnlyList<SourceLine> Cut(IReadOnlyList<SourceLine> lines)
    {
        if (lines.Any(line => line.Text.Length < Shortest && Counted().IsMatch(line.Text)))
        {
            return lines; // sections on lines of their own: the text has its line ends
        }

        return [.. lines.SelectMany(line => CutsOf(line) is { Count: > 0 } cuts ? line.CutAt(cuts) : [line])];
    }

    private static IReadOnlyList<int> CutsOf(SourceLine line)
    {
        var text = line.Text;
        if (text.Length < Shortest || Spoken().Match(text, 0, Math.Min(text.Length, LongestHead)) is not { Success: true } spoken)
        {
            return [];
        }

        var said = spoken.Index + spoken.Length;
        var title = TitleEnd().Match(text[..spoken.Index]); // from the right: the last word that ends a title
        var end = title.Success ? title.Index + title.Length : 0;
        if (title.Success && !Subject().IsMatch(text[..end]))
        {
            return [];
        }

        var between = Tokens(text, end, said).ToList();
        var noise = between.TakeWhile(token => WebNoise.Is(new SourceLine(1, token.Text))).ToList();
        var salutation = between.Count > noise.Count ? between[noise.Count].Start : said;
        if (said - salutation > LongestSalutation || !Salutation().IsMatch(SourceText.WithoutSpace(text[salutation..said])))
        {
            return [];
        }

        return [.. HeadCuts(text, end), end, .. noise.Select(token => token.Start), salutation, said, .. FlatBody.Cuts(text, said)];
    }

    /// <summary>What stands before the title and is known as another part of the head.</summary>
    private static IEnumerable<int> HeadCuts(string text, int end) =>
        Tokens(text, 0, end).TakeWhile(token => HeadPiece.IsKnown(token.Text) || WebNoise.Is(new SourceLine(1, token.Text))).Select(token => token.Start + token.Text.Length);

    private static IEnumerable<(int Start, string Text)> Tokens(string text, int start, int end) =>
        Token().Matches(text[start..end]).Select(match => (start + match.Index, match.Value));

    [GeneratedRegex("^[一二三]、")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\S+")]
    private static partial Regex Token();

    /// <summary>The colon of a salutation, by what is said next.</summary>
    [GeneratedRegex(@"[：:](?=\s*(?:[您你贵]|现将|来函|收到))")]
    private static partial Regex Spoken();

    [GeneratedRegex("(?:答复函|答复|复函|回复|复文|函|意见|办理情况)(?:[（(][^（）()]{1,12}[）)])?", RegexOptions.RightToLeft)]
    private static partial Regex TitleEnd();

    [GeneratedRegex("(?:关于|对|答复).*(?:建议|提案|议案)")]
    private static partial Regex Subject();

    [GeneratedRegex("^(?!关于|对)[\\p{IsCJKUnifiedIdeographs}·、，,（）()0-9]{2,}[：:]$")]
    private static partial Regex Salutation();
}
