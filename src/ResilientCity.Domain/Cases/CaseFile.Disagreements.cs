using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>What the lead and a co-handling agency do not agree on: raised, decided by the office, recorded.</summary>
public sealed partial class CaseFile
{
    public Refusal? RaiseDisagreement(DisagreementEntry entry, Act act)
    {
        var refusal = Permit(CaseAction.RaiseDisagreement, act, out var line)
            ?? NeedText("DisagreementReason", entry.Reason, Disagreement.MaxTextLength)
            ?? NotBefore(act.OccurredOn, Round.StartedOn);
        if (refusal is not null)
        {
            return refusal;
        }

        var coHandler = OwnPartIn(line, act.Actor) ?? entry.CoHandler;
        if (!coHandlers.Exists(one => one.AgencyId == coHandler))
        {
            return new CoHandlerNotHere();
        }

        if (Round.Disagreements.FirstOrDefault(one => one.IsOpen && one.CoHandlerId == coHandler) is { } open)
        {
            return new DisagreementOpen(open.RaisedOn);
        }

        var isTheirs = line.RecordedFor is not null || line.Capacity is CaseCapacity.CoHandlingLiaison;
        Round.Add(new Disagreement(coHandler, isTheirs ? coHandler : LeadAgencyId, entry.Decider, entry.Reason, act));
        Advance(line, CaseEventKind.DisagreementRaised, act, entry.Reason, null, [new FieldChange("AgencyId", null, coHandler.ToString())]);
        return null;
    }

    public Refusal? DecideDisagreement(DisagreementId id, string decision, AttachmentId? document, Act act)
    {
        var refusal = Permit(CaseAction.DecideDisagreement, act, out var line) ?? NeedText("Decision", decision, Disagreement.MaxTextLength);
        if (refusal is not null)
        {
            return refusal;
        }

        if (Round.Disagreements.FirstOrDefault(one => one.Id == id) is not { IsOpen: true } found)
        {
            return new DisagreementNotOpen();
        }

        if (LineOf(found, act) is not { } own)
        {
            return new NotPermitted(CaseAction.DecideDisagreement, Stage);
        }

        if (NotBefore(act.OccurredOn, found.RaisedOn) is { } early)
        {
            return early;
        }

        line = own;
        found.Decide(decision, document, act);
        Advance(line, CaseEventKind.DisagreementDecided, act, decision, null, [new FieldChange("AgencyId", null, found.CoHandlerId.ToString())]);
        return null;
    }

    /// <summary>The line for the office that decides this one: another may be waiting for the other office.</summary>
    private Transition? LineOf(Disagreement one, Act act) => CaseWorkflow.Permitted(Mode, Stage, CapacitiesOf(act.Actor)).FirstOrDefault(line =>
        line.Action is CaseAction.DecideDisagreement
        && line.RecordedFor is not null == act.Basis is not null
        && (line.RecordedFor ?? line.Capacity) == one.Decider);

    private DisagreementNotOpen? DisagreementInTheWay(CaseCapacity decider) =>
        Round.Disagreements.Any(one => one.IsOpen && one.Decider == decider) ? null : new DisagreementNotOpen();
}

/// <summary>One with this agency is still to be decided.</summary>
public sealed record DisagreementOpen(DateOnly RaisedOn) : Refusal;

/// <summary>None waits for a decision of this office.</summary>
public sealed record DisagreementNotOpen : Refusal;
