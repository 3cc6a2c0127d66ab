namespace ResilientCity.Application.Checks.Headings;

/// <summary>A section has text.</summary>
internal sealed class SectionEmpty() : LetterCheck(
    "section.empty",
    CheckSeverity.Should,
    new("空白部分", "Empty section"),
    new("这一部分还没有正文。", "This section has no text yet."))
{
    /// <summary>Of a letter without any text one finding is enough: <see cref="Facts.TextMissing"/>.</summary>
    public override IEnumerable<Found> Look(CheckedLetter letter) => letter.Document.Sections.All(section => section.Paragraphs.Count == 0)
        ? []
        : letter.Document.Sections
            .Select((section, i) => (section, Order: i + 1))
            .Where(one => one.section.Paragraphs.Count == 0 && (one.section.Label is not null || one.section.Heading is not null))
            .Where(one => !RunsInto(one.section.Heading))
            .Select(one => At(new CheckPlace(CheckedPart.Text, one.Order)));

    /// <summary>An imported letter may have a whole paragraph where others have a heading.</summary>
    private static bool RunsInto(string? heading) => heading is { Length: > 40 } || heading?.Contains('。', StringComparison.Ordinal) == true;
}
