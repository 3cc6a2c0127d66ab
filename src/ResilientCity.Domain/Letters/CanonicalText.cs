namespace ResilientCity.Domain.Letters;

/// <summary>The one text of a letter: a line per paragraph, each ended by a line feed, no empty lines. Same letter, same text.</summary>
public static class CanonicalText
{
    public static string Of(LetterDocument letter) => Join(Lines(letter));

    /// <summary>The text that a sign-off covers: number and date are given after it (numbering and seal).</summary>
    public static string ForSignOff(LetterDocument letter) =>
        Of(letter with { DocumentNumber = null, Date = null, DateText = null });

    public static IReadOnlyList<LetterLine> Lines(LetterDocument letter) =>
    [
        .. SlotLines.Of(letter, letter.Layout.Head, LetterLayout.Standard.Head),
        .. Each(LetterLineKind.Salutation, letter.Salutation is null ? [] : [letter.Salutation]),
        .. Each(LetterLineKind.Opening, letter.Opening),
        .. letter.Sections.SelectMany(OfSection),
        .. Each(LetterLineKind.Closing, letter.Closing),
        .. Each(LetterLineKind.Attachment, letter.Attachments),
        .. SlotLines.Of(letter, letter.Layout.Foot, LetterLayout.Standard.Foot),
        .. LetterAppendices.Lines(letter),
    ];

    private static IEnumerable<LetterLine> OfSection(LetterSection section, int index)
    {
        var start = section.Label + section.Heading;
        var isOnFirstParagraph = section.RunsIn || section.Heading is null;
        if (!isOnFirstParagraph || (section.Paragraphs.Count == 0 && start.Length > 0))
        {
            yield return new(LetterLineKind.Heading, start) { Section = index + 1 };
        }

        for (var i = 0; i < section.Paragraphs.Count; i++)
        {
            var prefix = i == 0 && isOnFirstParagraph ? start : "";
            yield return new(LetterLineKind.Paragraph, prefix + section.Paragraphs[i])
            {
                HeadingLength = section.Heading is null ? 0 : prefix.Length,
                Section = index + 1,
            };
        }
    }

    private static IEnumerable<LetterLine> Each(LetterLineKind kind, IEnumerable<string> texts) =>
        texts.Select(text => new LetterLine(kind, text));

    private static string Join(IEnumerable<LetterLine> lines) =>
        string.Concat(lines.Select((line, i) => (line.Continues ? " " : i > 0 ? "\n" : "") + line.Text)) + "\n";
}
