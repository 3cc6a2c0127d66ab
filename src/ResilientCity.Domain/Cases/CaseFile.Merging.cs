using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>
/// Like proposals answered by one letter (并案): one case answers, the others wait for its reply and then go on with slips and receipts of their own.
/// They can be taken apart before the reply.
/// </summary>
public sealed partial class CaseFile
{
    private readonly List<CaseMergedProposal> mergedProposals = [];

    /// <summary>Like proposals that this case answers too, in the letter's order.</summary>
    public IReadOnlyList<CaseMergedProposal> MergedProposals => [.. mergedProposals.OrderBy(one => one.Order)];

    /// <summary>The case that answers this one's proposal.</summary>
    public CaseId? MergedIntoId { get; private set; }

    /// <summary>Everybody the letter goes to: the own proposal's delegates, then those of the merged ones, each once.</summary>
    public IReadOnlyList<ProposalDelegate> Addressees =>
    [
        .. Proposal.Delegates.OrderBy(one => one.Order)
            .Concat(MergedProposals.SelectMany(merged => merged.Proposal.Delegates.OrderBy(one => one.Order)))
            .DistinctBy(one => one.DelegateId),
    ];

    /// <summary>Lets another case answer this one's proposal. Both move: this one waits, the other one takes it in.</summary>
    public Refusal? MergeInto(CaseFile main, Act act)
    {
        var refusal = Permit(CaseAction.Merge, act, out var line) ?? WhyNotTogether(main, act) ?? NotBefore(act.OccurredOn, Round.StartedOn);
        if (refusal is not null)
        {
            return refusal;
        }

        StageBeforeRequest = Stage;
        MergedIntoId = main.Id;
        main.TakeIn(this, line, act);
        Advance(line, CaseEventKind.CaseMerged, act, null, null, [new FieldChange("ProposalNumber", null, main.Proposal.Number)]);
        return null;
    }

    /// <summary>Takes the two apart again, before the reply: this one goes back to where it stood, a signed text of the other is void.</summary>
    public Refusal? Unmerge(CaseFile main, string reason, Act act)
    {
        if ((Permit(CaseAction.Unmerge, act, out var line) ?? NeedText("Reason", reason, MaxReasonLength)) is { } refusal)
        {
            return refusal;
        }

        if (main.Round.RepliedOn is not null)
        {
            return new MergedReplied();
        }

        MergedIntoId = null;
        main.GiveBack(this, reason, line, act);
        Advance(line, CaseEventKind.CaseUnmerged, act, reason, null, [new FieldChange("ProposalNumber", main.Proposal.Number, null)]);
        return null;
    }

    /// <summary>The reply that answers this proposal too was sent: the letter is this case's letter, its own delegates' receipts follow.</summary>
    public Refusal? FollowReply(CaseFile main, Act act)
    {
        if (Permit(CaseAction.FollowReply, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (main.Round is not { Letter: { } letter, RepliedOn: { } replied })
        {
            return new SignedTextMissing();
        }

        var draft = main.Round.Draft;
        Round.Draft.ReplaceSections(draft.Sections.Select(section => (section.Heading, section.Text)));
        Round.Draft.SetFacts(draft.ToFacts());
        Round.Letter = new ReplyLetter(
            LetterOrigin.Imported, new FrozenLetter(letter.DocumentJson, letter.DocumentNumber, letter.LetterDate, letter.ContentHash, letter.FullHash), act);
        Round.StartedOn ??= main.Round.StartedOn;
        var own = main.Round.Dispatches.Where(sent => Proposal.Delegates.Any(raised => raised.DelegateId == sent.DelegateId)).ToList();
        foreach (var sent in own)
        {
            Round.Add(new Feedback.Dispatch(new Feedback.DispatchEntry(sent.Recipient, sent.RecipientName, sent.DelegateId, sent.ChannelCode, sent.SentOn, sent.UploadedOn), act));
        }

        Round.RepliedOn = own.Where(sent => sent.DelegateId == Proposal.Lead?.DelegateId).Select(sent => (DateOnly?)sent.SentOn).Min() ?? replied;
        Advance(line, CaseEventKind.ReplyDispatched, act, main.Proposal.Number);
        return null;
    }

    private Refusal? WhyNotTogether(CaseFile main, Act act) => (this, main) switch
    {
        _ when ReferenceEquals(this, main) || ProposalId == main.ProposalId => new MergeIntoItself(),
        _ when Proposal.Kind != main.Proposal.Kind => new MergeOtherKind(),
        _ when Proposal.SessionId != main.Proposal.SessionId => new MergeOtherSession(),
        _ when LeadAgencyId != main.LeadAgencyId || Mode != main.Mode => new MergeOtherLead(),
        _ when mergedProposals.Count > 0 => new MergedHasOthers(),
        _ when main.Permit(CaseAction.Merge, act, out _) is not null => new MergeTooLate(main.Proposal.Number),
        _ => null,
    };

    /// <summary>The earlier limit of the two is the one that counts; a co-handler of the other keeps the day its own runs from.</summary>
    private void TakeIn(CaseFile other, Transition line, Act act)
    {
        mergedProposals.Add(new CaseMergedProposal(other, mergedProposals.Count + 1, act.OccurredOn));
        if (other.Round.StartedOn is { } start && (Round.StartedOn is null || start < Round.StartedOn))
        {
            foreach (var opinion in Round.Opinions)
            {
                opinion.KeepClock(Round.StartedOn);
            }

            Round.StartedOn = Stage is CaseStage.Registered ? null : start;
        }

        foreach (var party in other.CoHandlers.Where(party => coHandlers.TrueForAll(one => one.AgencyId != party.AgencyId)))
        {
            var order = (coHandlers.Count == 0 ? 0 : coHandlers.Max(one => one.Order)) + 1;
            coHandlers.Add(new CaseCoHandler(party.AgencyId, order, act.OccurredOn));
            Round.OpinionFor(party.AgencyId, order).StartClock(other.Round.StartedOn ?? act.OccurredOn);
        }

        Advance(line, CaseEventKind.ProposalTakenIn, act, null, Stage, [new FieldChange("ProposalNumber", null, other.Proposal.Number)]);
    }

    private void GiveBack(CaseFile other, string reason, Transition line, Act act)
    {
        mergedProposals.RemoveAll(one => one.ProposalId == other.ProposalId);
        var isOnItsWay = Stage is CaseStage.InSignOff or CaseStage.SignedOff or CaseStage.Numbered;
        FieldChange[] voided = isOnItsWay ? [.. VoidSignOff(reason, act)] : [];
        Advance(
            line,
            CaseEventKind.ProposalGivenBack,
            act,
            reason,
            isOnItsWay ? CaseStage.InHandling : Stage,
            [new FieldChange("ProposalNumber", other.Proposal.Number, null), .. voided]);
    }
}

/// <summary>The same case, or another of the same proposal.</summary>
public sealed record MergeIntoItself : Refusal;

/// <summary>建议 and 提案 are never answered by one letter.</summary>
public sealed record MergeOtherKind : Refusal;

public sealed record MergeOtherSession : Refusal;

/// <summary>Another agency leads the other one, or it lives in another mode.</summary>
public sealed record MergeOtherLead : Refusal;

/// <summary>This one answers others itself: those are taken apart first.</summary>
public sealed record MergedHasOthers : Refusal;

/// <summary>The other one stands too far on, or answers nothing itself.</summary>
public sealed record MergeTooLate(string Number) : Refusal;

/// <summary>The reply to both was sent.</summary>
public sealed record MergedReplied : Refusal;
