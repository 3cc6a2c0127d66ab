using System.Globalization;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>What an assignment says (交办): the day, the notice's own reply date, the notice itself, the co-handlers in order.</summary>
public sealed record AssignmentEntry(DateOnly? NoticeDueOn, AttachmentId? Notice, IReadOnlyList<AgencyId> CoHandlers);

/// <summary>Register, assign, accept, distribute, withdraw (CQ art. 15–19).</summary>
public sealed partial class CaseFile
{
    public const int MaxReasonLength = 2_000;

    /// <summary>Characters of the name of whoever signed on paper.</summary>
    public const int MaxSignedByLength = 100;

    /// <summary>Opens a case for a proposal; refused for whoever the process does not let register in this mode.</summary>
    /// <param name="proposal">What was raised.</param>
    /// <param name="leadAgencyId">Who answers it.</param>
    /// <param name="mode">Who works in this installation.</param>
    /// <param name="act">Who, when.</param>
    /// <param name="asks">What the proposal asks for, as far as its text was read.</param>
    public static Outcome<CaseFile> Register(Proposal proposal, AgencyId leadAgencyId, OperatingMode mode, Act act, params IReadOnlyList<string> asks)
    {
        var opened = new CaseFile(proposal, leadAgencyId, mode);
        if ((opened.Permit(CaseAction.Register, act, out var line) ?? opened.WhatAsksRefuse(asks)) is { } refusal)
        {
            return refusal;
        }

        opened.Advance(line, CaseEventKind.CaseRegistered, act);
        opened.ListAsks(asks, line, act);
        return opened;
    }

    public Refusal? Assign(AssignmentEntry entry, Act act)
    {
        if (Permit(CaseAction.Assign, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (NotBefore(act.OccurredOn, Proposal.ReceivedOn) is { } early)
        {
            return early;
        }

        if (entry.NoticeDueOn is { } due && due < act.OccurredOn)
        {
            return new DateTooEarly(due, act.OccurredOn);
        }

        SetParties(entry.CoHandlers);
        Round.StartedOn = act.OccurredOn;
        Round.NoticeDueOn = entry.NoticeDueOn;
        AssignmentNotice = entry.Notice ?? AssignmentNotice;
        Advance(line, CaseEventKind.CaseAssigned, act, changes: Dated("NoticeDueOn", null, entry.NoticeDueOn));
        return null;
    }

    public Refusal? Accept(Act act)
    {
        if ((Permit(CaseAction.Accept, act, out var line) ?? NotBefore(act.OccurredOn, Round.StartedOn)) is { } refusal)
        {
            return refusal;
        }

        Round.AcceptedOn = act.OccurredOn;
        Advance(line, CaseEventKind.CaseAccepted, act);
        return null;
    }

    /// <summary>Gives the case to a division and an officer, with a date of the agency's own (拟办).</summary>
    public Refusal? Distribute(DivisionId? division, AccountId? officer, DateOnly? innerDueOn, Act act)
    {
        if (Permit(CaseAction.Distribute, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (innerDueOn is { } due && NotBefore(due, Round.StartedOn) is { } early)
        {
            return early;
        }

        FieldChange[] changes =
        [
            new("DivisionId", DivisionId?.ToString(), division?.ToString()),
            new("OfficerId", OfficerId?.ToString(), officer?.ToString()),
            Dated("InnerDueOn", Round.InnerDueOn, innerDueOn),
        ];
        DivisionId = division;
        OfficerId = officer;
        Round.InnerDueOn = innerDueOn;
        Advance(line, CaseEventKind.CaseDistributed, act, changes: changes);
        return null;
    }

    /// <summary>A withdrawal in writing ends all handling (CQ art. 11).</summary>
    public Refusal? Withdraw(string reason, Act act)
    {
        if ((Permit(CaseAction.Withdraw, act, out var line) ?? NeedText("Reason", reason, MaxReasonLength)) is { } refusal)
        {
            return refusal;
        }

        if (mergedProposals.Count > 0)
        {
            return new MergedHasOthers(); // theirs goes on
        }

        WaitingNote = null;
        Advance(line, CaseEventKind.CaseWithdrawn, act, reason);
        return null;
    }

    private void SetParties(IReadOnlyList<AgencyId> agencies)
    {
        foreach (var agency in agencies.Where(agency => agency != LeadAgencyId && coHandlers.TrueForAll(one => one.AgencyId != agency)))
        {
            coHandlers.Add(new CaseCoHandler(agency, (coHandlers.Count == 0 ? 0 : coHandlers.Max(one => one.Order)) + 1, null));
        }

        foreach (var coHandler in CoHandlers.Where(one => Round.Opinions.All(opinion => opinion.AgencyId != one.AgencyId)))
        {
            Round.AddOpinion(coHandler.AgencyId, coHandler.Order);
        }
    }

    private static FieldChange Dated(string field, DateOnly? before, DateOnly? after) =>
        new(field, before?.ToString("O", CultureInfo.InvariantCulture), after?.ToString("O", CultureInfo.InvariantCulture));
}
