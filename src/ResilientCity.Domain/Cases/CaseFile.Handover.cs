using ResilientCity.Domain.Duties;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>Handover (移交): what is one person's in a case becomes another's of the same agency. Who did what before stays as it was.</summary>
public sealed partial class CaseFile
{
    /// <summary>What of this case is this person's and not done: the responsible officer's part, and steps of the sign-off.</summary>
    public (bool IsOfficer, IReadOnlyList<SignOffStep> Steps) OpenWorkOf(AccountId person) =>
        (OfficerId == person, [.. Round.Steps.Where(step => step.AccountId == person && step.State is not SignOffStepState.Done)]);

    public Refusal? HandOver(HandoverEntry entry, Act act)
    {
        var refusal = Permit(CaseAction.HandOver, act, out var line) ?? NeedText("Reason", entry.Reason, MaxReasonLength) ?? WhatIsNotHis(entry) ?? WhatDoesNotSuit(entry);
        if (refusal is not null)
        {
            return refusal;
        }

        var changes = new List<FieldChange>();
        if (entry.MovesOfficer)
        {
            changes.Add(new FieldChange("OfficerId", entry.From.Id.ToString(), entry.To.Id.ToString()));
            OfficerId = entry.To.Id;
        }

        foreach (var step in Chosen(entry))
        {
            changes.Add(new FieldChange("Step", $"{step.Label}（{entry.From.Name}）", $"{step.Label}（{entry.To.Name}）"));
            step.HandTo(entry.To.Id);
        }

        Advance(line, CaseEventKind.WorkHandedOver, act, entry.Reason, null, [.. changes]);
        return null;
    }

    private IEnumerable<SignOffStep> Chosen(HandoverEntry entry) => OpenWorkOf(entry.From.Id).Steps.Where(step => entry.Steps.Contains(step.Order));

    private Refusal? WhatIsNotHis(HandoverEntry entry)
    {
        if (entry.From.Id == entry.To.Id)
        {
            return new HandoverToOneself(entry.From.Name);
        }

        var work = OpenWorkOf(entry.From.Id);
        var isMissing = (entry.MovesOfficer && !work.IsOfficer) || entry.Steps.Any(order => work.Steps.All(step => step.Order != order));
        return isMissing || (!entry.MovesOfficer && entry.Steps.Count == 0) ? new HandoverMovedOn(Proposal.Number) : null;
    }

    /// <summary>A part that the receiver's roles would not let him do would be stuck with him.</summary>
    private HandoverUnsuitable? WhatDoesNotSuit(HandoverEntry entry)
    {
        if (entry.MovesOfficer && !entry.To.Suits(null))
        {
            return new HandoverUnsuitable(entry.To.Name, Proposal.Number, Role.Officer);
        }

        return Chosen(entry).FirstOrDefault(step => !entry.To.Suits(step.Kind)) is { } step
            ? new HandoverUnsuitable(entry.To.Name, Proposal.Number, step.Kind is SignOffStepKind.SignOff ? Role.Head : Role.Reviewer)
            : null;
    }
}
