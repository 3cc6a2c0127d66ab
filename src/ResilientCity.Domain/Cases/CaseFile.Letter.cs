using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>Number and seal, sending, publication, and a letter that comes in from outside.</summary>
public sealed partial class CaseFile
{
    /// <summary>Freezes the signed letter with its number and date (编号、用印).</summary>
    public Refusal? NumberAndSeal(FrozenLetter letter, Act act)
    {
        if (Permit(CaseAction.NumberAndSeal, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(letter.DocumentNumber))
        {
            return new FieldMissing("DocumentNumber");
        }

        if (letter.LetterDate is null)
        {
            return new FieldMissing("LetterDate");
        }

        if (Round.ValidSignOff is not { } signOff || signOff.ContentHash != letter.ContentHash)
        {
            return new TextDiffersFromSigned();
        }

        if (letter.LetterDate is { } day && day > act.Today)
        {
            return new DateInFuture(day);
        }

        if (letter.LetterDate is { } dated && NotBefore(dated, Round.StartedOn) is { } early)
        {
            return early;
        }

        Round.Letter = new ReplyLetter(LetterOrigin.SignedHere, letter, act);
        Advance(line, CaseEventKind.LetterNumbered, act, letter.DocumentNumber, null, new FieldChange("FullHash", null, letter.FullHash));
        return null;
    }

    /// <summary>Records the sending. The first that reaches the lead delegate is what counts as replied.</summary>
    public Refusal? Dispatch(IReadOnlyList<DispatchEntry> entries, Act act)
    {
        if (Permit(CaseAction.Dispatch, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (entries.Count == 0)
        {
            return new FieldMissing("Recipients");
        }

        if (WhatDispatchLacks(entries, act) is { } bad)
        {
            return bad;
        }

        foreach (var entry in entries)
        {
            Round.Add(new Dispatch(entry, act));
        }

        Round.RepliedOn ??= entries.Where(IsToLead).Min(entry => entry.SentOn);
        Advance(line, CaseEventKind.ReplyDispatched, act, string.Join('、', entries.Select(entry => entry.RecipientName)));
        return null;
    }

    public Refusal? RecordPublication(Publication publication, Act act)
    {
        var refusal = Permit(CaseAction.RecordPublication, act, out var line)
            ?? NeedText("Address", publication.Address, 500)
            ?? NeedText("Reviewer", publication.Reviewer, 100)
            ?? NotBefore(publication.PostedOn, Round.RepliedOn);
        if (refusal is not null)
        {
            return refusal;
        }

        if (publication.PostedOn > act.Today)
        {
            return new DateInFuture(publication.PostedOn);
        }

        var before = Round.Publication;
        Round.Publication = publication;
        Advance(line, CaseEventKind.ReplyPublished, act, publication.Address, null, Dated("PostedOn", before?.PostedOn, publication.PostedOn));
        return null;
    }

    /// <summary>
    /// Takes a letter in from outside: while in handling it fills the draft, later it is a late entry that replaces a summary or
    /// an earlier import. Over a letter that was signed here it is refused by the process.
    /// </summary>
    public Refusal? ImportLetter(ImportedReply reply, Act act)
    {
        if (Permit(CaseAction.ImportLetter, act, out var line) is { } refusal)
        {
            return refusal;
        }

        Round.Draft.ReplaceSections(reply.Sections, reply.Appendices);
        Round.Draft.SetFacts(reply.Facts);
        Round.Draft.SetOwnWording(reply.Opening, reply.Closing);
        Round.Draft.MarkAsSummary(false);
        Round.KeepVersion(VersionCause.Imported, new DraftSnapshot(reply.Letter.DocumentJson, reply.Letter.ContentHash), act);
        var before = Round.Letter;
        if (Stage is not CaseStage.InHandling)
        {
            Round.Letter = new ReplyLetter(LetterOrigin.Imported, reply.Letter, act);
        }

        Advance(line, CaseEventKind.LetterImported, act, reply.Source, null, [new FieldChange("FullHash", before?.FullHash, reply.Letter.FullHash), .. reply.Corrections]);
        return null;
    }

    private Refusal? WhatDispatchLacks(IReadOnlyList<DispatchEntry> entries, Act act)
    {
        if (Round.RepliedOn is null && !entries.Any(IsToLead))
        {
            return new FieldMissing("LeadDelegate");
        }

        // Each merged proposal has a lead delegate of its own, and all of them get the letter.
        if (Round.RepliedOn is null && mergedProposals.Exists(merged => merged.Proposal.Lead is { } lead && !entries.Any(entry => entry.DelegateId == lead.DelegateId)))
        {
            return new FieldMissing("LeadDelegate");
        }

        foreach (var entry in entries)
        {
            var latest = entry.UploadedOn is { } uploaded && uploaded > entry.SentOn ? uploaded : entry.SentOn;
            if (latest > act.Today)
            {
                return new DateInFuture(latest);
            }

            if ((NotBefore(entry.SentOn, Round.Letter?.LetterDate) ?? NotBefore(entry.SentOn, Round.StartedOn)) is { } early)
            {
                return early;
            }
        }

        return null;
    }

    private bool IsToLead(DispatchEntry entry) => entry.DelegateId is { } id && id == Proposal.Lead?.DelegateId;
}

/// <summary>An imported letter split into what the draft holds.</summary>
public sealed record ImportedReply(
    FrozenLetter Letter,
    IReadOnlyList<(string Heading, string Text)> Sections,
    ReplyFacts Facts,
    string? Opening,
    string? Closing,
    string Source)
{
    /// <summary>What a person corrected of what was read; the fields' names begin with <see cref="FieldChange.Read"/>.</summary>
    public IReadOnlyList<FieldChange> Corrections { get; init; } = [];

    /// <summary>Titles and texts of what goes with it.</summary>
    public IReadOnlyList<(string Title, string Text)> Appendices { get; init; } = [];
}
