namespace ResilientCity.Domain.Replies;

/// <summary>
/// The draft of a round's reply: what is edited until it is signed. Opening and closing are made from the case's facts unless
/// an imported letter brought its own wording, which is kept word for word.
/// </summary>
public sealed class ReplyDraft
{
    public const int MaxSectionLength = 100_000;
    public const int MaxHeadingLength = 100;
    public const int MaxSections = 40;
    public const int MaxAppendices = 20;

    private readonly List<DraftSection> sections = [];

    internal ReplyDraft()
    {
    }

    public int Id { get; private set; }

    /// <summary>Moves with every change of the draft, however small; a submission names the one it saw.</summary>
    public int Version { get; private set; }

    /// <summary>Code of the result mark in the rule set's scheme; null until chosen.</summary>
    public string? MarkCode { get; private set; }

    public string? MarkScheme { get; private set; }

    public string? PublicityCode { get; private set; }

    public string? PublicityReason { get; private set; }

    public string? ContactPerson { get; private set; }

    public string? ContactPhone { get; private set; }

    public string? Postcode { get; private set; }

    /// <summary>Copy recipients, separated by 、 as the letter prints them.</summary>
    public string? CopyTo { get; private set; }

    /// <summary>Name and post of the one who signs, as the closing says it: 冉进红局长.</summary>
    public string? Signatory { get; private set; }

    public string? OwnOpening { get; private set; }

    public string? OwnClosing { get; private set; }

    /// <summary>True while the bodies are a summary (sample data), not the letter's own words.</summary>
    public bool IsSummary { get; private set; }

    /// <summary>Who changed the draft last: a version is kept before another account goes on.</summary>
    public AccountId? LastAuthorId { get; private set; }

    public string? LastAuthor { get; private set; }

    /// <summary>UTC; a version is kept when the draft has then lain still for ten minutes.</summary>
    public DateTime? LastChangedAt { get; private set; }

    /// <summary>The numbered sections, in their order.</summary>
    public IReadOnlyList<DraftSection> Sections => Of(SectionKind.Section);

    /// <summary>What goes with the letter, in its order.</summary>
    public IReadOnlyList<DraftSection> Appendices => Of(SectionKind.Appendix);

    /// <summary>A section or an appendix.</summary>
    public DraftSection? Find(SectionId id) => sections.Find(section => section.Id == id);

    public ReplyFacts ToFacts() => new(MarkScheme, MarkCode, PublicityCode, PublicityReason, ContactPerson, ContactPhone, Postcode, CopyTo, Signatory);

    /// <summary>The fields without which a draft is not submitted, by name.</summary>
    public IReadOnlyList<string> Lacks()
    {
        var missing = new List<string>();
        AddWhere("Sections", Sections.All(section => string.IsNullOrWhiteSpace(section.Text)));
        AddWhere("MarkCode", MarkCode is null);
        AddWhere("PublicityCode", PublicityCode is null);
        AddWhere("Signatory", string.IsNullOrWhiteSpace(Signatory));
        return missing;

        void AddWhere(string field, bool lacks)
        {
            if (lacks)
            {
                missing.Add(field);
            }
        }
    }

    internal DraftSection AddSection(string heading, string text, SectionKind kind = SectionKind.Section)
    {
        var section = new DraftSection(kind, heading, text, Of(kind).Count + 1);
        sections.Add(section);
        Version++;
        return section;
    }

    internal void RemoveSection(DraftSection section)
    {
        sections.Remove(section);
        Renumber(Of(section.Kind));
    }

    /// <param name="section">The section to move.</param>
    /// <param name="position">Its new place among those of its kind, from 1; places beyond the ends mean the ends.</param>
    internal void MoveSection(DraftSection section, int position)
    {
        var ordered = Of(section.Kind).Where(other => other != section).ToList();
        ordered.Insert(Math.Clamp(position, 1, ordered.Count + 1) - 1, section);
        Renumber(ordered);
    }

    internal void Write(DraftSection section, string text, Act act)
    {
        section.Write(text, act);
        Version++;
    }

    internal void Rename(DraftSection section, string heading, Act act)
    {
        section.Rename(heading, act);
        Version++;
    }

    internal void SetFacts(ReplyFacts facts)
    {
        MarkCode = facts.MarkCode;
        MarkScheme = facts.MarkScheme;
        PublicityCode = facts.PublicityCode;
        PublicityReason = facts.PublicityReason;
        ContactPerson = facts.ContactPerson;
        ContactPhone = facts.ContactPhone;
        Postcode = facts.Postcode;
        CopyTo = facts.CopyTo;
        Signatory = facts.Signatory;
        Version++;
    }

    internal void SetOwnWording(string? opening, string? closing)
    {
        OwnOpening = opening;
        OwnClosing = closing;
        Version++;
    }

    internal void ChangedBy(Act act)
    {
        LastAuthorId = act.Actor.AccountId;
        LastAuthor = act.Actor.Name;
        LastChangedAt = act.RecordedAt;
    }

    internal void MarkAsSummary(bool isSummary) => IsSummary = isSummary;

    /// <summary>Puts these in the place of all sections and all appendices.</summary>
    internal void ReplaceSections(IEnumerable<(string Heading, string Text)> replacement, IEnumerable<(string Title, string Text)>? appendices = null)
    {
        sections.Clear();
        foreach (var (heading, text) in replacement)
        {
            AddSection(heading, text);
        }

        foreach (var (title, text) in appendices ?? [])
        {
            AddSection(title, text, SectionKind.Appendix);
        }
    }

    /// <summary>
    /// Puts these parts in the place of all sections. One with the same heading stays the same section, so that what is tied to it and
    /// whoever has it open keep it. Gives those that went.
    /// </summary>
    internal IReadOnlyList<SectionId> TakeParts(IReadOnlyList<DraftPart> parts, Act act)
    {
        var left = Sections.ToList();
        var ordered = new List<DraftSection>();
        foreach (var part in parts)
        {
            var section = left.Find(one => one.Heading.Length > 0 && one.Heading == part.Heading) ?? AddSection(part.Heading, "");
            left.Remove(section);
            ordered.Add(section);
            if (section.Text != part.Text)
            {
                Write(section, part.Text, act);
            }
        }

        sections.RemoveAll(left.Contains);
        Renumber(ordered);
        return [.. left.Select(section => section.Id)];
    }

    /// <summary>Puts these behind the appendices that are there; one with the same title takes the new text.</summary>
    internal void TakeAppendices(IReadOnlyList<DraftPart> taken, Act act)
    {
        var left = Appendices.ToList();
        foreach (var part in taken)
        {
            var appendix = left.Find(one => one.Heading.Length > 0 && one.Heading == part.Heading) ?? AddSection(part.Heading, "", SectionKind.Appendix);
            left.Remove(appendix);
            if (appendix.Text != part.Text)
            {
                Write(appendix, part.Text, act);
            }
        }
    }

    private List<DraftSection> Of(SectionKind kind) => [.. sections.Where(section => section.Kind == kind).OrderBy(section => section.Order)];

    private void Renumber(IReadOnlyList<DraftSection> ordered)
    {
        for (var index = 0; index < ordered.Count; index++)
        {
            ordered[index].MoveTo(index + 1);
        }

        Version++;
    }
}
