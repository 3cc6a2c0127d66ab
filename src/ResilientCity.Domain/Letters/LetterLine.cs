namespace ResilientCity.Domain.Letters;

/// <summary>What a line of a letter is, for those who give it a look: style, place, indent.</summary>
public enum LetterLineKind
{
    Mark,
    Publicity,
    Agency,
    DocumentNumber,
    Title,
    Salutation,
    Opening,
    Heading,
    Paragraph,
    Closing,
    Attachment,
    Signature,
    Date,
    Contact,
    CopyTo,
    /// <summary>附件 and its number: an appendix begins on a page of its own.</summary>
    AppendixMark,
    AppendixTitle,
    Appendix,
    Other,
}

/// <summary>One line (one paragraph) of the canonical text; <paramref name="Continues"/>: it stands behind the one before it, not below.</summary>
public sealed record LetterLine(LetterLineKind Kind, string Text, bool Continues = false)
{
    /// <summary>How much of the text is a heading that runs into it; 0 where there is none.</summary>
    public int HeadingLength { get; init; }

    /// <summary>The section that it belongs to, from 1; appendices are counted on behind the sections. Null for what stands around them.</summary>
    public int? Section { get; init; }
}
