namespace ResilientCity.Domain.Duties;

/// <summary>Nothing changes hands between a person and himself.</summary>
public sealed record HandoverToOneself(string Name) : Refusal;

/// <summary>Of what was chosen something is not this person's any more: the list has to be looked at again.</summary>
public sealed record HandoverMovedOn(string ProposalNumber) : Refusal;

/// <summary>The receiver lacks the role that the part needs.</summary>
public sealed record HandoverUnsuitable(string Name, string ProposalNumber, Role Needed) : Refusal;

/// <summary>The receiver is closed, or of another agency.</summary>
public sealed record HandoverReceiverUnsuitable(string Name) : Refusal;
