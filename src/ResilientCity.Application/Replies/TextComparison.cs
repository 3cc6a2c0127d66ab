using DiffPlex;
using DiffPlex.Chunkers;

namespace ResilientCity.Application.Replies;

public enum PieceKind
{
    Same,
    Inserted,
    Deleted,
}

/// <summary>A stretch of a line that stands in both texts, only in the later, or only in the earlier one.</summary>
public sealed record ComparedPiece(PieceKind Kind, string Text);

/// <summary>One paragraph of the comparison.</summary>
public sealed record ComparedLine(IReadOnlyList<ComparedPiece> Pieces)
{
    public bool IsChanged => Pieces.Any(piece => piece.Kind is not PieceKind.Same);
}

/// <summary>Compares two texts: first by paragraph, then, within one that was changed, by character.</summary>
public static class TextComparison
{
    private const double AlikeEnough = 0.4;

    // Beyond this a comparison by characters takes longer than a reader waits; the changed middle is then shown as a whole.
    private const int LongestMiddle = 8_000;

    public static IReadOnlyList<ComparedLine> Compare(string before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, new LineChunker());
        var lines = new List<ComparedLine>();
        var old = 0;
        foreach (var block in diff.DiffBlocks)
        {
            lines.AddRange(diff.PiecesOld.Skip(old).Take(block.DeleteStartA - old).Select(line => Whole(PieceKind.Same, line)));
            var deleted = diff.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA);
            var inserted = diff.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB);
            lines.AddRange(Pair([.. deleted], [.. inserted]));
            old = block.DeleteStartA + block.DeleteCountA;
        }

        lines.AddRange(diff.PiecesOld.Skip(old).Select(line => Whole(PieceKind.Same, line)));
        return [.. lines.Where(line => line.Pieces.Any(piece => piece.Text.Length > 0))];
    }

    /// <summary>Each paragraph that went is set beside the next one that came and is like it.</summary>
    private static IEnumerable<ComparedLine> Pair(List<string> deleted, List<string> inserted)
    {
        var next = 0;
        foreach (var line in deleted)
        {
            var like = inserted.FindIndex(next, candidate => Likeness(line, candidate) >= AlikeEnough);
            if (like < 0)
            {
                yield return Whole(PieceKind.Deleted, line);
                continue;
            }

            for (; next < like; next++)
            {
                yield return Whole(PieceKind.Inserted, inserted[next]);
            }

            yield return ByCharacter(line, inserted[next++]);
        }

        for (; next < inserted.Count; next++)
        {
            yield return Whole(PieceKind.Inserted, inserted[next]);
        }
    }

    private static ComparedLine ByCharacter(string before, string after) => new(ByCharacters(before, after));

    /// <summary>Two stretches of text, by character; beyond bearable length the changed middle as a whole.</summary>
    internal static IReadOnlyList<ComparedPiece> ByCharacters(string before, string after)
    {
        var start = CommonStart(before, after);
        var end = CommonEnd(before[start..], after[start..]);
        var (went, came) = (before[start..^end], after[start..^end]);
        List<ComparedPiece> pieces = [new(PieceKind.Same, before[..start])];
        pieces.AddRange(went.Length + came.Length > LongestMiddle
            ? [new(PieceKind.Deleted, went), new(PieceKind.Inserted, came)]
            : Middle(went, came));
        pieces.Add(new(PieceKind.Same, before[^end..]));
        return [.. pieces.Where(piece => piece.Text.Length > 0)];
    }

    private static IEnumerable<ComparedPiece> Middle(string before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, HanChunker.Instance);
        var old = 0;
        foreach (var block in diff.DiffBlocks)
        {
            yield return new(PieceKind.Same, Join(diff.PiecesOld, old, block.DeleteStartA - old));
            yield return new(PieceKind.Deleted, Join(diff.PiecesOld, block.DeleteStartA, block.DeleteCountA));
            yield return new(PieceKind.Inserted, Join(diff.PiecesNew, block.InsertStartB, block.InsertCountB));
            old = block.DeleteStartA + block.DeleteCountA;
        }

        yield return new(PieceKind.Same, Join(diff.PiecesOld, old, diff.PiecesOld.Count - old));
    }

    /// <summary>The share of character pairs that two lines have in common.</summary>
    private static double Likeness(string one, string other)
    {
        var (pairs, otherPairs) = (PairsOf(one), PairsOf(other));
        return pairs.Count + otherPairs.Count == 0 ? 0 : 2.0 * pairs.Count(otherPairs.Contains) / (pairs.Count + otherPairs.Count);
    }

    private static HashSet<(char, char)> PairsOf(string line) => [.. line.Zip(line.Skip(1))];

    private static int CommonStart(string one, string other)
    {
        var length = one.AsSpan().CommonPrefixLength(other);
        while (length > 0 && (IsWithinWord(one, length) || IsWithinWord(other, length)))
        {
            length--;
        }

        return length;
    }

    private static int CommonEnd(string one, string other)
    {
        var length = 0;
        while (length < Math.Min(one.Length, other.Length) && one[^(length + 1)] == other[^(length + 1)])
        {
            length++;
        }

        while (length > 0 && (IsWithinWord(one, one.Length - length) || IsWithinWord(other, other.Length - length)))
        {
            length--;
        }

        return length;
    }

    /// <summary>A number changes as a whole, and no character is cut in half.</summary>
    private static bool IsWithinWord(string text, int at) =>
        at > 0 && at < text.Length
        && (char.IsSurrogatePair(text[at - 1], text[at]) || (char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at])));

    private static string Join(IReadOnlyList<string> pieces, int start, int count) => string.Concat(pieces.Skip(start).Take(count));

    private static ComparedLine Whole(PieceKind kind, string line) => new([new ComparedPiece(kind, line)]);
}
