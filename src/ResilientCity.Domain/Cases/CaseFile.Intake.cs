using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>A division's draft, written in an office program, is taken into the draft and kept as a version of its own.</summary>
public sealed partial class CaseFile
{
    /// <summary>What stands in the way of taking this in; null where nothing does. Nothing is done.</summary>
    public Refusal? WhyNotTaken(DraftIntake intake, Act act)
    {
        if (MayEdit(act) is { } refusal)
        {
            return refusal;
        }

        if (intake.SeenDraftVersion != Round.Draft.Version)
        {
            return new DraftChanged(intake.SeenDraftVersion, Round.Draft.Version);
        }

        if (intake.Appendices.Count == 0 && intake.Parts.All(part => string.IsNullOrWhiteSpace(part.Text)))
        {
            return new FieldMissing("SectionText");
        }

        return WhyNotHeld(intake.Parts) ?? WhyNotHeld(intake.Appendices) ?? WhyNotAppended(intake.Appendices)
            ?? (intake.Into is { } id ? WhyNotBehind(id, intake.Parts) : WhyNotInstead(intake.Parts));
    }

    /// <summary>The first half: the words. The second, <see cref="KeepTakenDraft"/>, keeps them as a version.</summary>
    public Refusal? TakeDraftIn(DraftIntake intake, Act act)
    {
        if (WhyNotTaken(intake, act) is { } refusal)
        {
            return refusal;
        }

        if (intake.Into is { } id && intake.Parts.Count > 0 && Round.Draft.Find(id) is { } section)
        {
            Round.Draft.Write(section, Behind(section, intake.Parts), act);
        }
        else if (intake.Parts.Count > 0)
        {
            foreach (var gone in Round.Draft.TakeParts(intake.Parts, act))
            {
                asks.ForEach(ask => ask.Forget(gone));
            }

            Round.Draft.MarkAsSummary(false);
        }

        Round.Draft.TakeAppendices(intake.Appendices, act);
        Round.Draft.ChangedBy(act);
        return null;
    }

    /// <summary>Keeps what was taken in, with where it came from, and says so in the history. It moves no stage.</summary>
    public Refusal? KeepTakenDraft(DraftSnapshot snapshot, DraftSource source, Act act)
    {
        if (Permit(CaseAction.EditDraft, act, out var line) is { } refusal)
        {
            return refusal;
        }

        var version = Round.KeepVersion(VersionCause.DraftTaken, snapshot, act, source: source);
        Append(line, CaseEventKind.DraftTaken, act, Stage, source.Name, [Numbered(version), .. source.File is { } file ? new[] { NamedFile(file) } : []]);
        return null;
    }

    private static string Behind(DraftSection section, IReadOnlyList<DraftPart> parts) =>
        string.Join('\n', parts.Select(part => part.Text).Prepend(section.Text).Where(text => !string.IsNullOrWhiteSpace(text)));

    private Refusal? WhyNotBehind(SectionId id, IReadOnlyList<DraftPart> parts)
    {
        if (Round.Draft.Find(id) is not { } section)
        {
            return new NotFound();
        }

        var length = Behind(section, parts).Length;
        return length > ReplyDraft.MaxSectionLength ? new TextTooLong("SectionText", length, ReplyDraft.MaxSectionLength) : null;
    }

    private static TextTooLong? WhyNotInstead(IReadOnlyList<DraftPart> parts) =>
        parts.Count > ReplyDraft.MaxSections ? new TextTooLong("Sections", parts.Count, ReplyDraft.MaxSections) : null;

    private TextTooLong? WhyNotAppended(IReadOnlyList<DraftPart> appendices) =>
        WhyNotMore(SectionKind.Appendix, appendices.Count(part => !Round.Draft.Appendices.Any(one => one.Heading.Length > 0 && one.Heading == part.Heading)));

    private static TextTooLong? WhyNotHeld(IReadOnlyList<DraftPart> parts)
    {
        var (heading, text) = (parts.Select(part => part.Heading.Length).DefaultIfEmpty().Max(), parts.Select(part => part.Text.Length).DefaultIfEmpty().Max());
        return heading > ReplyDraft.MaxHeadingLength ? new TextTooLong("SectionHeading", heading, ReplyDraft.MaxHeadingLength)
            : text > ReplyDraft.MaxSectionLength ? new TextTooLong("SectionText", text, ReplyDraft.MaxSectionLength)
            : null;
    }
}
