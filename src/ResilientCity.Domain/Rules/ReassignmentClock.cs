namespace ResilientCity.Domain.Rules;

/// <summary>What the reply limit of a unit runs from that was given a case by reassignment (改办).</summary>
public enum ReassignmentClock
{
    /// <summary>From the reassignment: the new unit has the whole limit.</summary>
    FromReassignment,

    /// <summary>From the first assignment: the limit runs on whoever handles.</summary>
    FromAssignment,
}
