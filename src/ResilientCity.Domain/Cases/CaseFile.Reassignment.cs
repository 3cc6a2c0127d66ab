using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Rules;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>Another unit (退办、改办; CQ art. 18): asked for inside its limit, decided by the office inside its own, or ordered by the office itself.</summary>
public sealed partial class CaseFile
{
    private readonly List<CaseFormerParty> formerParties = [];

    /// <summary>Agencies that led or co-handled and do not any more, in the order in which they left.</summary>
    public IReadOnlyList<CaseFormerParty> FormerParties => formerParties;

    /// <summary>Had a part in the case and has none now.</summary>
    public bool IsFormerPartyOnly(AgencyId? agency) =>
        agency is { } one && one != LeadAgencyId && !coHandlers.Exists(party => party.AgencyId == one) && formerParties.Exists(party => party.AgencyId == one);

    /// <summary>The last day on which the lead agency may ask for another unit without saying why so late; null where no rule says, or the day is not known.</summary>
    public DateOnly? ReassignmentRequestDueOn(DeadlineRules rules) =>
        Round.LeadSince is { } since && rules.Limits.TryGetValue(DeadlineKind.ReassignmentRequest, out var limit)
            ? DeadlineCalculator.Calculate(limit, since, rules.Calendar).DueOn
            : null;

    public Refusal? RequestReassignment(ReassignmentEntry entry, DeadlineRules rules, Act act)
    {
        var refusal = Permit(CaseAction.RequestReassignment, act, out var line)
            ?? NeedText("Reason", entry.Reason, MaxReasonLength)
            ?? NotLonger("SuggestedUnit", entry.SuggestedUnit, ReassignmentEntry.MaxUnitLength)
            ?? NotBefore(act.OccurredOn, Round.LeadSince);
        if (refusal is not null)
        {
            return refusal;
        }

        var isLate = ReassignmentRequestDueOn(rules) is { } due && act.OccurredOn > due;
        if (isLate && string.IsNullOrWhiteSpace(entry.LateBecause))
        {
            return new ReassignmentLate(ReassignmentRequestDueOn(rules)!.Value); // late, so there is a date
        }

        var kept = entry with { LateBecause = isLate ? entry.LateBecause : null };
        if (NotLonger("LateBecause", kept.LateBecause, MaxReasonLength) is { } tooLong)
        {
            return tooLong;
        }

        StageBeforeRequest = Stage;
        WaitingNote = entry.Reason;
        Round.Add(new ReassignmentRequest(LeadAgencyId, kept, act));
        Advance(line, CaseEventKind.ReassignmentRequested, act, entry.Reason, null, [new FieldChange("SuggestedUnit", null, kept.SuggestedUnit), new FieldChange("LateBecause", null, kept.LateBecause)]);
        return null;
    }

    /// <summary>
    /// The office agrees. In the whole process the case goes to the new lead agency, whose clock runs as the order says; in the agency's own mode the
    /// case has left this agency and ends here.
    /// </summary>
    public Refusal? AgreeReassignment(ReassignmentOrder order, Act act)
    {
        var asked = Round.WaitingReassignment;
        var refusal = Permit(CaseAction.AgreeReassignment, act, out var line)
            ?? Unsuitable(order, act)
            ?? NotBefore(act.OccurredOn, asked?.AskedOn);
        if (refusal is not null)
        {
            return refusal;
        }

        var before = LeadAgencyId;
        HandOverTo(order, act.OccurredOn);
        asked?.Agree(order.NewLead, act);
        WaitingNote = null;
        Advance(line, CaseEventKind.ReassignmentAgreed, act, null, null, Moved(before, order));
        return null;
    }

    /// <summary>The agency keeps handling, and its limits run on.</summary>
    public Refusal? RefuseReassignment(string reason, Act act)
    {
        var asked = Round.WaitingReassignment;
        var refusal = Permit(CaseAction.RefuseReassignment, act, out var line)
            ?? NeedText("Reason", reason, MaxReasonLength)
            ?? NotBefore(act.OccurredOn, asked?.AskedOn);
        if (refusal is not null)
        {
            return refusal;
        }

        asked?.Refuse(reason, act);
        WaitingNote = null;
        Advance(line, CaseEventKind.ReassignmentRefused, act, reason);
        return null;
    }

    /// <summary>The office gives the case to another unit on its own motion; a text that was signed is void with it.</summary>
    public Refusal? Reassign(ReassignmentOrder order, string reason, Act act)
    {
        var refusal = Permit(CaseAction.Reassign, act, out var line) ?? NeedText("Reason", reason, MaxReasonLength) ?? Unsuitable(order, act);
        if (refusal is not null)
        {
            return refusal;
        }

        var before = LeadAgencyId;
        FieldChange[] voided = [.. VoidSignOff(reason, act)];
        HandOverTo(order, act.OccurredOn);
        Advance(line, CaseEventKind.CaseReassigned, act, reason, null, [.. Moved(before, order), .. voided]);
        return null;
    }

    private Refusal? Unsuitable(ReassignmentOrder order, Act act)
    {
        if (Mode is OperatingMode.WholeProcess && (order.NewLead is null || order.NewLead == LeadAgencyId))
        {
            return new FieldMissing("NewLeadAgency");
        }

        return NotBefore(act.OccurredOn, Round.LeadSince) ?? (order.NoticeDueOn is { } due ? NotBefore(due, act.OccurredOn) : null);
    }

    private static FieldChange[] Moved(AgencyId before, ReassignmentOrder order) =>
        [new FieldChange("LeadAgencyId", before.ToString(), order.NewLead?.ToString()), Dated("NoticeDueOn", null, order.NoticeDueOn)];

    /// <summary>
    /// The new lead asks no opinion of itself, and signs and is called under its own name. Its clock is the order's; the co-handlers' run on from
    /// their own assignment.
    /// </summary>
    private void HandOverTo(ReassignmentOrder order, DateOnly day)
    {
        if (Mode is not OperatingMode.WholeProcess || order.NewLead is not { } newLead)
        {
            return;
        }

        formerParties.RemoveAll(one => one.AgencyId == newLead);
        formerParties.Add(new CaseFormerParty(LeadAgencyId, FormerPart.Lead, day));
        LeadAgencyId = newLead;
        DivisionId = null;
        OfficerId = null;
        coHandlers.RemoveAll(one => one.AgencyId == newLead);
        Round.ReleaseOpinionOf(newLead, null, day);
        foreach (var opinion in Round.Opinions)
        {
            opinion.KeepClock(Round.StartedOn);
        }

        Round.LeadAssignedOn = day;
        Round.NoticeDueOn = order.NoticeDueOn;
        AssignmentNotice = order.Notice ?? AssignmentNotice;
        if (order.Clock is ReassignmentClock.FromReassignment)
        {
            Round.StartedOn = day;
            Round.StartIsAssumed = false;
        }

        Round.AcceptedOn = null;
        Round.InnerDueOn = null;
        var draft = Round.Draft;
        draft.SetFacts(new Replies.ReplyFacts(
            draft.MarkScheme, draft.MarkCode, draft.PublicityCode, draft.PublicityReason, null, null, null, draft.CopyTo, null));
    }

    /// <summary>What was signed, numbered or is on its way to it is no more; nothing where nothing was.</summary>
    private IEnumerable<FieldChange> VoidSignOff(string reason, Act act)
    {
        if (Round.CurrentFinished is { IsSettled: false } finished)
        {
            finished.Decide(Replies.FinishedDecision.SignAgain, reason, act);
        }

        FieldChange[] withdrawn = Stage is CaseStage.Numbered ? [.. WithdrawLetter()] : [];
        Round.ValidSignOff?.Void(act, reason);
        Round.ClearSteps();
        return withdrawn;
    }

    private static TextTooLong? NotLonger(string field, string? text, int limit) => text?.Length > limit ? new TextTooLong(field, text.Length, limit) : null;
}

/// <summary>The limit for asking for another unit has passed: then it takes a reason for being late.</summary>
public sealed record ReassignmentLate(DateOnly DueOn) : Refusal;
