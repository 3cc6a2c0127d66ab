using DiffPlex;

namespace ResilientCity.Application.Replies.Finished;

/// <summary>
/// Compares texts whose lines are broken differently: white space does not count. First by clauses, then, where a clause changed, by
/// character; what comes out stands in the lines of the text before.
/// </summary>
internal static class FlowComparison
{
    /// <param name="before">The lines of the one text.</param>
    /// <param name="after">The other, in whatever lines.</param>
    public static List<ComparedPiece> Pieces(IReadOnlyList<string> before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(string.Concat(before), after, ignoreWhiteSpace: false, ignoreCase: false, ClauseChunker.Instance);
        var pieces = new List<ComparedPiece>();
        var old = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(pieces, PieceKind.Same, Join(diff.PiecesOld, old, block.DeleteStartA - old));
            foreach (var piece in TextComparison.ByCharacters(Join(diff.PiecesOld, block.DeleteStartA, block.DeleteCountA), Join(diff.PiecesNew, block.InsertStartB, block.InsertCountB)))
            {
                Add(pieces, piece.Kind, piece.Text);
            }

            old = block.DeleteStartA + block.DeleteCountA;
        }

        Add(pieces, PieceKind.Same, Join(diff.PiecesOld, old, diff.PiecesOld.Count - old));
        return pieces;
    }

    /// <summary>The pieces in the lines of the text before; what came in at a line's end stays in that line.</summary>
    public static IReadOnlyList<ComparedLine> InLines(IReadOnlyList<ComparedPiece> pieces, IReadOnlyList<string> before)
    {
        var (lines, line) = (new List<ComparedLine>(), new List<ComparedPiece>());
        var (at, left) = (0, before.Count == 0 ? int.MaxValue : before[0].Length);
        foreach (var piece in pieces)
        {
            if (piece.Kind is PieceKind.Inserted)
            {
                line.Add(piece);
                continue;
            }

            for (var rest = piece.Text; rest.Length > 0;)
            {
                for (; left == 0; left = ++at < before.Count ? before[at].Length : int.MaxValue)
                {
                    lines.Add(new ComparedLine([.. line]));
                    line.Clear();
                }

                var taken = Math.Min(left, rest.Length);
                line.Add(piece with { Text = rest[..taken] });
                (rest, left) = (rest[taken..], left - taken);
            }
        }

        lines.Add(new ComparedLine([.. line]));
        return [.. lines.Where(one => one.Pieces.Count > 0)];
    }

    private static void Add(List<ComparedPiece> pieces, PieceKind kind, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (pieces.Count > 0 && pieces[^1].Kind == kind)
        {
            pieces[^1] = new ComparedPiece(kind, pieces[^1].Text + text);
            return;
        }

        pieces.Add(new ComparedPiece(kind, text));
    }

    private static string Join(IReadOnlyList<string> units, int start, int count) => string.Concat(units.Skip(start).Take(count));

    /// <summary>Cuts behind every mark that ends a clause.</summary>
    private sealed class ClauseChunker : IChunker
    {
        public static ClauseChunker Instance { get; } = new();

        public IReadOnlyList<string> Chunk(string text)
        {
            var (units, start) = (new List<string>(), 0);
            for (var i = 0; i < text.Length; i++)
            {
                if ("。！？；：，、）》”〕".Contains(text[i], StringComparison.Ordinal) || i == text.Length - 1)
                {
                    units.Add(text[start..(i + 1)]);
                    start = i + 1;
                }
            }

            return units;
        }
    }
}
