namespace ResilientCity.Domain.Replies;

/// <summary>Where a section of the draft stands in the letter.</summary>
public enum SectionKind
{
    /// <summary>A numbered section (部分) of the text.</summary>
    Section,

    /// <summary>An appendix (附件) behind the letter; its heading is its title.</summary>
    Appendix,
}

/// <summary>One numbered section (部分) of the draft, or an appendix. Its version is its own, so that two people can work on two sections.</summary>
public sealed class DraftSection
{
    private DraftSection()
    {
    }

    internal DraftSection(SectionKind kind, string heading, string text, int order)
    {
        Kind = kind;
        Heading = heading;
        Text = text;
        Order = order;
    }

    public SectionId Id { get; private set; }

    public SectionKind Kind { get; private set; }

    /// <summary>From 1, among those of its kind.</summary>
    public int Order { get; private set; }

    /// <summary>Without its number, which follows from the order (一、二、三、; 附件1, 附件2).</summary>
    public string Heading { get; private set; } = "";

    /// <summary>Plain text, a paragraph a line.</summary>
    public string Text { get; private set; } = "";

    public int Version { get; private set; }

    public string? SavedBy { get; private set; }

    public DateTime? SavedAt { get; private set; }

    internal void Write(string text, Act act)
    {
        Text = text;
        Touch(act);
    }

    internal void Rename(string heading, Act act)
    {
        Heading = heading;
        Touch(act);
    }

    internal void MoveTo(int order) => Order = order;

    private void Touch(Act act)
    {
        Version++;
        SavedBy = act.Actor.Name;
        SavedAt = act.RecordedAt;
    }
}
