using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>
/// Editing the draft. It changes the working copy without an event; versions are kept on submission, return, sign-off, import,
/// change of author and after idle minutes.
/// </summary>
public sealed partial class CaseFile
{
    /// <summary>Whether this actor may edit the draft now.</summary>
    public Refusal? MayEdit(Act act) => Permit(CaseAction.EditDraft, act, out _);

    public Refusal? WriteSection(SectionId id, string text, Act act)
    {
        if (MayEdit(act) is { } refusal)
        {
            return refusal;
        }

        if (Round.Draft.Find(id) is not { } section)
        {
            return new NotFound();
        }

        if (text.Length > ReplyDraft.MaxSectionLength)
        {
            return new TextTooLong("SectionText", text.Length, ReplyDraft.MaxSectionLength);
        }

        Round.Draft.Write(section, text, act);
        Round.Draft.ChangedBy(act);
        return null;
    }

    public Refusal? RenameSection(SectionId id, string heading, Act act)
    {
        if (MayEdit(act) is { } refusal)
        {
            return refusal;
        }

        if (Round.Draft.Find(id) is not { } section)
        {
            return new NotFound();
        }

        if (heading.Length > ReplyDraft.MaxHeadingLength)
        {
            return new TextTooLong("SectionHeading", heading.Length, ReplyDraft.MaxHeadingLength);
        }

        Round.Draft.Rename(section, heading, act);
        Round.Draft.ChangedBy(act);
        return null;
    }

    /// <summary>Adds an empty section, or an empty appendix, behind the others.</summary>
    public Outcome<DraftSection> AddSection(string heading, Act act, SectionKind kind = SectionKind.Section)
    {
        if (MayEdit(act) is { } refusal)
        {
            return refusal;
        }

        if (heading.Length > ReplyDraft.MaxHeadingLength)
        {
            return new TextTooLong("SectionHeading", heading.Length, ReplyDraft.MaxHeadingLength);
        }

        if (WhyNotMore(kind, 1) is { } tooMany)
        {
            return tooMany;
        }

        Round.Draft.ChangedBy(act);
        return Round.Draft.AddSection(heading, "", kind);
    }

    private TextTooLong? WhyNotMore(SectionKind kind, int added)
    {
        var (field, now, most) = kind is SectionKind.Appendix
            ? ("Appendices", Round.Draft.Appendices.Count, ReplyDraft.MaxAppendices)
            : ("Sections", Round.Draft.Sections.Count, ReplyDraft.MaxSections);
        return now + added > most ? new TextTooLong(field, now + added, most) : null;
    }

    public Refusal? RemoveSection(SectionId id, Act act)
    {
        if (MayEdit(act) is { } refusal)
        {
            return refusal;
        }

        if (Round.Draft.Find(id) is not { } section)
        {
            return new NotFound();
        }

        foreach (var ask in asks)
        {
            ask.Forget(id);
        }

        Round.Draft.RemoveSection(section);
        Round.Draft.ChangedBy(act);
        return null;
    }

    public Refusal? MoveSection(SectionId id, int position, Act act)
    {
        if (MayEdit(act) is { } refusal)
        {
            return refusal;
        }

        if (Round.Draft.Find(id) is not { } section)
        {
            return new NotFound();
        }

        Round.Draft.MoveSection(section, position);
        Round.Draft.ChangedBy(act);
        return null;
    }

    public Refusal? SetReplyFacts(ReplyFacts facts, Act act)
    {
        if (MayEdit(act) is { } refusal)
        {
            return refusal;
        }

        Round.Draft.SetFacts(facts);
        Round.Draft.ChangedBy(act);
        return null;
    }

    /// <summary>Own wording of opening and closing; null returns to the template.</summary>
    public Refusal? SetOwnWording(string? opening, string? closing, Act act)
    {
        if (MayEdit(act) is { } refusal)
        {
            return refusal;
        }

        Round.Draft.SetOwnWording(opening, closing);
        Round.Draft.ChangedBy(act);
        return null;
    }

    /// <summary>
    /// Keeps what the last author wrote and says so in the history; nothing happens when the text is that of the latest version. It moves
    /// no stage and no case version: nobody's open page is out of date because of it.
    /// </summary>
    public Refusal? KeepVersion(VersionCause cause, DraftSnapshot snapshot, Act act)
    {
        if (PermitKeeping(act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (Round.LatestVersion?.ContentHash == snapshot.ContentHash)
        {
            return null;
        }

        var version = Round.KeepVersion(cause, snapshot, act, Round.Draft.LastAuthor);
        Append(line, CaseEventKind.DraftVersionKept, act, Stage, null, Numbered(version));
        return null;
    }

    /// <summary>The idle job has no capacity of its own: it keeps in the line of those who edit, and can do nothing else.</summary>
    private Refusal? PermitKeeping(Act act, out Transition line)
    {
        if (act.Actor.Kind is not ActorKind.Job)
        {
            return Permit(CaseAction.EditDraft, act, out line);
        }

        line = CaseWorkflow.Table.FirstOrDefault(one => one.Mode == Mode && one.Stage == Stage && one.Action is CaseAction.EditDraft)!; // null is refused
        return line is null ? new NotPermitted(CaseAction.EditDraft, Stage) : null;
    }

    private static FieldChange Numbered(DraftVersion version) =>
        new("Version", null, version.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
