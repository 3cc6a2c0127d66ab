namespace ResilientCity.Application.Tests.UseCases;

/// <summary>Where a case stands when a use case is tried on it.</summary>
public enum Situation
{
    /// <summary>No case at all.</summary>
    None,
    Registered,
    Assigned,
    ReassignmentRequested,
    InHandling,
    Drafted,
    InSignOff,
    AtTheHeadsStep,
    SignedOff,
    Numbered,
    Replied,
    Satisfied,
    Dissatisfied,
    DissatisfiedAgain,
    Concluded,
}
