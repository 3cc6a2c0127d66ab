namespace ResilientCity.Domain.Letters.Pages;

/// <summary>A paragraph broken into lines, not yet placed on a page.</summary>
internal sealed record FlowParagraph(int Index, LetterLineKind Kind, string Text, TextCluster[] Clusters, IReadOnlyList<FontSpan> Spans, ParagraphStyle Style)
{
    public LetterHeading Heading { get; init; }

    /// <inheritdoc cref="LetterLine.Section"/>
    public int? Section { get; init; }

    public required List<BrokenLine> Lines { get; init; }

    /// <summary>Heading and text below it stay together.</summary>
    public bool KeepsWithNext => Heading.Level > 0 && Heading.Length >= Text.Length;

    public static FlowParagraph Of(int index, LetterLine line, string text)
    {
        var style = ParagraphStyle.For(line.Kind, text);
        return Of(index, line, text, style);
    }

    public static FlowParagraph Of(int index, LetterLine line, string text, ParagraphStyle style)
    {
        var clusters = TextCluster.Of(text);
        var heading = LetterHeading.Of(line, text);
        return new(index, line.Kind, text, clusters, HeadingSpans.Of(line, text, heading, style.Font), style)
        {
            Heading = heading,
            Lines = style.Alignment is LineAlignment.Centred
                ? BalancedBreaker.Break(clusters, style.Room(0))
                : LineBreaker.Break(clusters, style.Room(style.FirstIndent), style.Room(style.RestIndent)),
        };
    }

    /// <summary>Left edge of a line, mm.</summary>
    public double LeftOf(int line, SignaturePlace signature)
    {
        var width = Lines[line].HalfCells * Style.Pitch / 2;
        return Style.Alignment switch
        {
            LineAlignment.Centred => LetterGeometry.TypeLeft + ((LetterGeometry.TypeWidth - width) / 2),
            LineAlignment.Right => LetterGeometry.TypeRight - width,
            LineAlignment.Signature => signature.LeftOf(width),
            _ => LetterGeometry.TypeLeft + ((line == 0 ? Style.FirstIndent : Style.RestIndent) * Style.Pitch),
        };
    }
}

/// <summary>The vertical axis of a signature block: the date's middle, four characters from the right edge [7.3.5.1].</summary>
/// <param name="Axis">mm from the paper's left.</param>
internal readonly record struct SignaturePlace(double Axis)
{
    /// <summary>Half cells of a date that is still to come: 2022年12月31日.</summary>
    private const int UsualDate = 14;

    public static SignaturePlace For(IEnumerable<FlowParagraph> all)
    {
        var date = all.FirstOrDefault(one => one.Kind is LetterLineKind.Date);
        var width = (date?.Lines.Max(line => line.HalfCells) ?? UsualDate) * LetterGeometry.CharacterPitch / 2;
        return new(LetterGeometry.TypeRight - (LetterGeometry.DateFromRight * LetterGeometry.CharacterPitch) - (width / 2));
    }

    /// <summary>Centred on the axis; a name too long for that ends at the right edge.</summary>
    public double LeftOf(double width) => Math.Max(LetterGeometry.TypeLeft, Math.Min(Axis - (width / 2), LetterGeometry.TypeRight - width));
}
