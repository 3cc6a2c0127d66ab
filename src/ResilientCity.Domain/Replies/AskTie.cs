namespace ResilientCity.Domain.Replies;

/// <summary>Says which section, or which paragraph of it, answers an ask.</summary>
public sealed class AskTie
{
    public const int MaxWordsLength = 100;

    private AskTie()
    {
    }

    internal AskTie(SectionId sectionId, string? words)
    {
        SectionId = sectionId;
        Words = words;
    }

    public int Id { get; private set; }

    public SectionId SectionId { get; private set; }

    /// <summary>Words that the paragraph begins with, by which it is found again; null ties the whole section.</summary>
    public string? Words { get; private set; }

    public bool HoldsIn(DraftSection section) =>
        !string.IsNullOrWhiteSpace(section.Text) && (Words is null || section.Text.Contains(Words, StringComparison.Ordinal));
}
