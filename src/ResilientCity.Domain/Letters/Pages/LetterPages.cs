namespace ResilientCity.Domain.Letters.Pages;

/// <summary>A letter as it stands on paper. Every character of the laid out paragraphs is in exactly one element.</summary>
/// <param name="Paragraphs">The canonical text's paragraphs that were laid out; <see cref="PositionedLine.Paragraph"/> counts them.</param>
/// <param name="Pages">At least one.</param>
public sealed record LetterPages(IReadOnlyList<LetterParagraph> Paragraphs, IReadOnlyList<LetterPage> Pages);

/// <summary>A line of the canonical text, with what continues on it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words.</param>
/// <param name="Heading">The heading that it is or begins with.</param>
public sealed record LetterParagraph(LetterLineKind Kind, string Text, LetterHeading Heading = default)
{
    /// <summary>Where the whole paragraph is a heading: its level from 1 (一、); 0 for the title and for everything that is not a heading.</summary>
    public int HeadingLevel => Heading.Level > 0 && Heading.Length >= Text.Length ? Heading.Level : 0;

    /// <summary>The section of the letter that it belongs to, from 1; null for what stands around the sections.</summary>
    public int? Section { get; init; }
}

/// <summary>One A4 page; places in mm from its upper left corner.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Lines">In the order of the text.</param>
/// <param name="Rules">The red rules of the head, on page 1.</param>
/// <param name="PageNumber">"— 2 —"; null where none is printed.</param>
public sealed record LetterPage(
    int Number,
    IReadOnlyList<PositionedLine> Lines,
    IReadOnlyList<LetterRule> Rules,
    PositionedRun? PageNumber)
{
    /// <summary>What is not the letter's own, in the upper margin: a draft's mark, a copy's recipient. Null where none is printed.</summary>
    public PositionedRun? Note { get; init; }

    /// <summary>What stands below the type area and is no part of the letter: a <see cref="VerificationStamp"/>'s code. Null where none is printed.</summary>
    public PositionedRun? Caption { get; init; }
}

/// <summary>One line on paper.</summary>
/// <param name="Paragraph">The paragraph it belongs to.</param>
/// <param name="Start">Where its text starts in the paragraph, in UTF-16 units.</param>
/// <param name="Row">The line of the type area it stands on, from 0; -1 outside the grid (letter head).</param>
/// <param name="Runs">Stretches of one font, left to right.</param>
public sealed record PositionedLine(int Paragraph, int Start, int Row, IReadOnlyList<PositionedRun> Runs)
{
    public string Text => string.Concat(Runs.Select(run => run.Text));
}

/// <summary>Text of one font and size on one base line.</summary>
/// <param name="Baseline">mm from the paper's top.</param>
/// <param name="Elements">Each character's place; together they are <paramref name="Text"/>.</param>
public sealed record PositionedRun(
    string Text,
    FontRole Font,
    double Points,
    LetterColour Colour,
    double Baseline,
    IReadOnlyList<PositionedElement> Elements);

/// <summary>One character (a surrogate pair is one).</summary>
/// <param name="Start">Its place in the run's text.</param>
/// <param name="Length">UTF-16 units.</param>
/// <param name="X">Left edge of its cell, mm.</param>
/// <param name="HalfCells">2 for a Chinese character, 1 for a digit or a Latin letter, 0 for what has no width.</param>
public readonly record struct PositionedElement(int Start, int Length, double X, int HalfCells);

/// <summary>A filled bar: left, top, length and thickness in mm.</summary>
public sealed record LetterRule(double X, double Y, double Length, double Thickness, LetterColour Colour);
