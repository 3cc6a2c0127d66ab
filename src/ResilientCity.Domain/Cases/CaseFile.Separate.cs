using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>
/// Separate handling (分别办理): another agency answers its own part of the same proposal, in a case of its own with its own dates and letter.
/// </summary>
public sealed partial class CaseFile
{
    /// <summary>The other agency's case, registered; it is assigned like any other.</summary>
    public Outcome<CaseFile> HandleSeparately(AgencyId agency, Act act)
    {
        if (Permit(CaseAction.HandleSeparately, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (agency == LeadAgencyId)
        {
            return new AgencyHandlesAlready();
        }

        if (coHandlers.Exists(one => one.AgencyId == agency))
        {
            return new CoHandlerAlreadyHere();
        }

        var opened = new CaseFile(Proposal, agency, Mode);
        opened.Advance(line, CaseEventKind.CaseRegistered, act, null, CaseStage.Registered);
        Advance(line, CaseEventKind.SeparateCaseOpened, act, null, null, [new FieldChange("AgencyId", null, agency.ToString())]);
        return opened;
    }
}

/// <summary>This agency has a case of this proposal.</summary>
public sealed record AgencyHandlesAlready : Refusal;
