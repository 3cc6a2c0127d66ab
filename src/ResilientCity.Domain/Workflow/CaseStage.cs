namespace ResilientCity.Domain.Workflow;

/// <summary>Where a case stands, in the order of the way. A case's stage is that of its current round.</summary>
public enum CaseStage
{
    /// <summary>Before the case exists: what registering starts from.</summary>
    Unregistered,
    Registered,
    Assigned,
    ReassignmentRequested,
    InHandling,
    InSignOff,
    SignedOff,
    Numbered,
    Replied,
    Concluded,
    Archived,
    Withdrawn,

    /// <summary>Answered together with another case's proposal (并案); it comes back if they are taken apart before the reply.</summary>
    Merged,
}

/// <summary>Whether all parties work in this installation, or only the lead agency (单位自用) and the others' acts are recorded here.</summary>
public enum OperatingMode
{
    WholeProcess,
    AgencyOwn,
}

/// <summary>What an actor is to one case, computed from his organisation and roles and the case's parties.</summary>
public enum CaseCapacity
{
    LeadLiaison,
    Officer,
    Reviewer,
    Signatory,
    CoHandlingLiaison,
    CaseDelegate,
    CommitteeOffice,
    GovernmentOffice,
    Administrator,

    /// <summary>Who may sign in the head's stead (代签) while his term runs.</summary>
    DeputySignatory,
}
