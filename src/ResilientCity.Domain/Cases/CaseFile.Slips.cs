using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>The personal slip, apart from the letter: who prints the letter must not be able to answer it.</summary>
public sealed partial class CaseFile
{
    /// <summary>Issues the lead delegate's slip, or a new generation of it, which kills the old one.</summary>
    public Outcome<ReceiptSlip> IssueSlip(DateOnly expiresOn, Act act)
    {
        if (Permit(CaseAction.IssueSlip, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (!KeepsSlips(act.Actor))
        {
            return new NotPermitted(CaseAction.IssueSlip, Stage);
        }

        if (expiresOn < act.Today)
        {
            return new DateTooEarly(expiresOn, act.Today);
        }

        if (Proposal.Lead is not { } lead)
        {
            return new FieldMissing("LeadDelegate");
        }

        var slip = Round.Slips.FirstOrDefault(one => one.DelegateId == lead.DelegateId);
        if (slip is null)
        {
            slip = new ReceiptSlip(lead.DelegateId, expiresOn, act);
            Round.Add(slip);
        }
        else
        {
            slip.Reissue(expiresOn, act);
        }

        Advance(line, CaseEventKind.SlipIssued, act, lead.Name);
        return slip;
    }

    /// <summary>
    /// Who may issue slips and see their links: the committee office, but nobody of it who also belongs to an agency that handles this case.
    /// </summary>
    public bool KeepsSlips(Actor actor) =>
        actor.Is(Role.CommitteeOffice)
        && (actor.AgencyId is not { } agency || (agency != LeadAgencyId && coHandlers.TrueForAll(one => one.AgencyId != agency)));
}
