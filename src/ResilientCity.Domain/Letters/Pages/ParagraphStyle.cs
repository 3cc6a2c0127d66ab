namespace ResilientCity.Domain.Letters.Pages;

internal enum LineAlignment
{
    /// <summary>Both edges flush, the last line at the left.</summary>
    Justified,
    Centred,
    Right,

    /// <summary>Centred on the date of the signature.</summary>
    Signature,
}

/// <summary>How paragraphs of a kind stand on the page; indents in characters of their own size.</summary>
internal sealed record ParagraphStyle(FontRole Font, double Points, LineAlignment Alignment = LineAlignment.Justified)
{
    public int FirstIndent { get; init; }

    public int RestIndent { get; init; }

    public int RightIndent { get; init; }

    /// <summary>From one character to the next, mm.</summary>
    public double Pitch { get; init; } = LetterGeometry.Millimetres(Points);

    /// <summary>Half cells of a line between the indents.</summary>
    public int Room(int indent) => (2 * (int)((LetterGeometry.TypeWidth / Pitch) + 1e-6)) - (2 * (indent + RightIndent));

    private static ParagraphStyle Body { get; } = new(FontRole.FangSong, LetterGeometry.BodyPoints) { Pitch = LetterGeometry.CharacterPitch };

    private static ParagraphStyle Indented { get; } = Body with { FirstIndent = LetterGeometry.ParagraphIndent };

    private static ParagraphStyle Title { get; } = new(FontRole.BiaoSong, LetterGeometry.TitlePoints, LineAlignment.Centred);

    public static ParagraphStyle For(LetterLineKind kind, string text) => kind switch
    {
        LetterLineKind.Title or LetterLineKind.Agency or LetterLineKind.AppendixTitle => Title,
        LetterLineKind.Mark or LetterLineKind.Publicity or LetterLineKind.DocumentNumber => Body with { Alignment = LineAlignment.Right },
        LetterLineKind.Salutation or LetterLineKind.Other or LetterLineKind.AppendixMark => Body,
        LetterLineKind.Signature or LetterLineKind.Date => Body with { Alignment = LineAlignment.Signature },
        LetterLineKind.Attachment => Listed(AttachmentIndent.Of(text)),
        LetterLineKind.CopyTo => new(FontRole.FangSong, LetterGeometry.SmallPoints)
        {
            FirstIndent = LetterGeometry.CopyIndent,
            RestIndent = LetterGeometry.CopyIndent + AttachmentIndent.LabelOf(text),
            RightIndent = LetterGeometry.CopyIndent,
        },
        LetterLineKind.Appendix => text.StartsWith("附件", StringComparison.Ordinal) ? Body : Indented,
        _ => Indented,
    };

    private static ParagraphStyle Listed(AttachmentIndent indent) => Body with { FirstIndent = indent.First, RestIndent = indent.Rest };
}
