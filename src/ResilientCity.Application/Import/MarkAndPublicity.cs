using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>Mark and publicity written together, in brackets or not: （类别标记：A，主动公开）, 【B】【同意公开】.</summary>
internal static partial class MarkAndPublicity
{
    /// <summary>Puts both in their places; false where the text is anything else.</summary>
    public static bool Add(ReadingDraft draft, string text, SourceLine line)
    {
        if (draft.Letter.Mark is not null || draft.Letter.Publicity is not null || Read(text) is not [var one, var other])
        {
            return false;
        }

        foreach (var piece in new[] { one, other })
        {
            if (piece.Kind == LabelKind.Mark)
            {
                HeadPiece.AddMark(draft, draft.Head, (piece.Before, piece.Value, piece.After), line);
            }
            else
            {
                HeadPiece.AddPublicity(draft, draft.Head, (piece.Before, piece.Value, piece.After), line);
            }
        }

        return true;
    }

    /// <summary>A mark and a publicity, in the order written; else empty.</summary>
    public static IReadOnlyList<LabelledPiece> Read(string text)
    {
        var both = Two().Match(SourceText.WithoutSpace(text));
        if (!both.Success || PieceOf(both.Groups["one"].Value) is not { } one || PieceOf(both.Groups["other"].Value) is not { } other || one.Kind == other.Kind)
        {
            return [];
        }

        return
        [
            one with { Before = both.Groups["open"].Value + one.Before, After = one.After + both.Groups["between"].Value },
            other with { After = other.After + both.Groups["close"].Value },
        ];
    }

    private static LabelledPiece? PieceOf(string part)
    {
        if (Labelled.Pieces(part) is { Count: > 0 } labelled)
        {
            return labelled is not [var piece] ? null
                : piece.Kind == LabelKind.Publicity && piece.Value.Length > 0 ? piece
                : piece.Kind is LabelKind.Mark or LabelKind.PerhapsMark && MarkText.Read(piece.Value) is { } value ? new(LabelKind.Mark, piece.Before + value.Before, value.Mark, value.After + piece.After)
                : null;
        }

        return MarkText.Read(part) is { } mark ? new(LabelKind.Mark, mark.Before, mark.Mark, mark.After)
            : PublicityText.Read(part) is { } publicity ? new(LabelKind.Publicity, publicity.Before, publicity.Publicity, publicity.After)
            : null;
    }

    /// <summary>Two parts with a separator between them, or each in brackets of its own.</summary>
    [GeneratedRegex("^(?<open>[（(【\\[]?)(?<one>[^（）()【】，,；;、]{1,20})(?<between>[，,；;、])(?<other>[^（）()【】，,；;、]{1,20})(?<close>[）)】\\]]?)$|^(?<one>[（(【\\[][^（）()【】]{1,20}[）)】\\]])(?<other>[（(【\\[][^（）()【】]{1,20}[）)】\\]])$")]
    private static partial Regex Two();
}
