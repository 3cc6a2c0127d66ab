using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Import.Drafts;

/// <summary>What a draft from an office program became: the parts that can be taken, and everything that is not.</summary>
public sealed record DraftReading
{
    public required IReadOnlyList<DraftPart> Parts { get; init; }

    /// <summary>The appendices that it lists or brings: titles, and texts where they are there.</summary>
    public IReadOnlyList<DraftPart> Appendices { get; init; } = [];

    /// <summary>What belongs to a letter's frame, which is made from the case here.</summary>
    public IReadOnlyList<FramePart> Frame { get; init; } = [];

    public IReadOnlyList<DraftTable> Tables { get; init; } = [];

    public IReadOnlyList<DraftObject> Objects { get; init; } = [];
}

/// <summary>Which part of a letter's frame a text is.</summary>
public enum FrameKind
{
    /// <summary>What stands above the salutation, or above the first section.</summary>
    Head,
    Salutation,
    Opening,
    Closing,

    /// <summary>Signature, date, contact, copies.</summary>
    Foot,

    /// <summary>Page numbers, navigation and the like.</summary>
    LeftOut,
}

/// <summary>Text that is not taken; a paragraph a line.</summary>
public sealed record FramePart(FrameKind Kind, string Text);

/// <summary>A table of the draft: its cells, and the lines of text that stand for it in the body.</summary>
public sealed record DraftTable(IReadOnlyList<DraftRow> Rows, IReadOnlyList<string> Lines);

public sealed record DraftRow(IReadOnlyList<string> Cells);

/// <summary>Something in the draft that cannot be text, or not wholly.</summary>
public enum DraftObjectKind
{
    Picture,
    Chart,

    /// <summary>A workbook, a drawing or another file set into the document.</summary>
    Embedded,

    /// <summary>Its characters are taken in a row.</summary>
    Formula,

    /// <summary>A footnote or endnote.</summary>
    Note,

    /// <summary>A remark at the margin.</summary>
    Comment,

    /// <summary>A change that is tracked: read as accepted.</summary>
    TrackedChange,
}

/// <param name="Kind">What it is.</param>
/// <param name="Near">How the paragraph begins that it stands in or behind; its own words for notes and comments. Null where there are none.</param>
public sealed record DraftObject(DraftObjectKind Kind, string? Near);
