using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Domain.Rules;

/// <summary>Whether somebody may sign a reply in the head's stead (代签), and for how long at most.</summary>
/// <param name="IsAllowed">No: the head himself only.</param>
/// <param name="LongestDays">The longest term, in days.</param>
/// <param name="Note">What the sign-off sheet says of it.</param>
/// <param name="Source">Where the rule about the signature stands.</param>
public sealed record DeputyRule(bool IsAllowed, int LongestDays, RuleLabel Note, LegalCitation Source);
