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
        return null;
    }

    public Outcome<DraftSection> AddSection(string heading, Act act)
    {
        if (MayEdit(act) is { } refusal)
        {
            return refusal;
        }

        if (heading.Length > ReplyDraft.MaxHeadingLength)
        {
            return new TextTooLong("SectionHeading", heading.Length, ReplyDraft.MaxHeadingLength);
        }

        return Round.Draft.Sections.Count >= ReplyDraft.MaxSections
            ? new TextTooLong("Sections", Round.Draft.Sections.Count + 1, ReplyDraft.MaxSections)
            : Round.Draft.AddSection(heading, "");
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

        Round.Draft.RemoveSection(section);
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
        return null;
    }

    public Refusal? SetReplyFacts(ReplyFacts facts, Act act)
    {
        if (MayEdit(act) is { } refusal)
        {
            return refusal;
        }

        Round.Draft.SetFacts(facts);
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
        return null;
    }

    /// <summary>Keeps a version and says so in the history; nothing happens when the text is that of the latest version.</summary>
    public Refusal? KeepVersion(VersionCause cause, DraftSnapshot snapshot, Act act)
    {
        if (Permit(CaseAction.EditDraft, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (Round.LatestVersion?.ContentHash == snapshot.ContentHash)
        {
            return null;
        }

        var version = Round.KeepVersion(cause, snapshot, act);
        Advance(line, CaseEventKind.DraftVersionKept, act, changes: Numbered(version));
        return null;
    }

    private static FieldChange Numbered(DraftVersion version) =>
        new("Version", null, version.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
