using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>
/// The office adds or releases a co-handling agency at any time before the reply is sent. The letter names and counts the co-handlers, so a text that was
/// signed or is on its way to it goes back to the draft.
/// </summary>
public sealed partial class CaseFile
{
    /// <summary>A late co-handler has its whole limit from the day on which it was added.</summary>
    public Refusal? AddCoHandler(AgencyId agency, string reason, Act act)
    {
        var refusal = Permit(CaseAction.AddCoHandler, act, out var line)
            ?? NeedText("Reason", reason, MaxReasonLength)
            ?? NotBefore(act.OccurredOn, Round.StartedOn);
        if (refusal is not null)
        {
            return refusal;
        }

        if (agency == LeadAgencyId)
        {
            return new CoHandlerLeads();
        }

        if (coHandlers.Exists(one => one.AgencyId == agency))
        {
            return new CoHandlerAlreadyHere();
        }

        var order = (coHandlers.Count == 0 ? 0 : coHandlers.Max(one => one.Order)) + 1;
        coHandlers.Add(new CaseCoHandler(agency, order, act.OccurredOn));
        formerParties.RemoveAll(one => one.AgencyId == agency);
        Round.OpinionFor(agency, order).StartClock(act.OccurredOn);
        FieldChange[] voided = [.. VoidSignOff(reason, act)];
        Advance(line, CaseEventKind.CoHandlerAdded, act, reason, null, [new FieldChange("AgencyId", null, agency.ToString()), .. voided]);
        return null;
    }

    /// <summary>Its opinion stays on record, and binds nobody any more.</summary>
    public Refusal? ReleaseCoHandler(AgencyId agency, string reason, Act act)
    {
        var refusal = Permit(CaseAction.ReleaseCoHandler, act, out var line)
            ?? NeedText("Reason", reason, MaxReasonLength)
            ?? NotBefore(act.OccurredOn, Round.StartedOn);
        if (refusal is not null)
        {
            return refusal;
        }

        if (coHandlers.Find(one => one.AgencyId == agency) is not { } party)
        {
            return new CoHandlerNotHere();
        }

        coHandlers.Remove(party);
        formerParties.Add(new CaseFormerParty(agency, FormerPart.CoHandler, act.OccurredOn));
        Round.ReleaseOpinionOf(agency, reason, act.OccurredOn);
        FieldChange[] voided = [.. VoidSignOff(reason, act)];
        Advance(line, CaseEventKind.CoHandlerReleased, act, reason, null, [new FieldChange("AgencyId", agency.ToString(), null), .. voided]);
        return null;
    }
}

/// <summary>The lead agency is no co-handler of its own case.</summary>
public sealed record CoHandlerLeads : Refusal;

public sealed record CoHandlerAlreadyHere : Refusal;

public sealed record CoHandlerNotHere : Refusal;
