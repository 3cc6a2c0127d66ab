using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Notifications;

/// <summary>Something happened to a case. It says that one should read again, not what there is to read.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Sequence">The event's place in the one sequence of all events.</param>
/// <param name="ActorName">Who did it; null for whoever sees the case from outside and is not told the names of those who work on it.</param>
/// <param name="AccountId">By which account; null for the command line, a job, a slip, and where the name is not told.</param>
/// <param name="EventKind">What happened.</param>
public sealed record CaseMoved(CaseId CaseId, long Sequence, string? ActorName, AccountId? AccountId, CaseEventKind EventKind);
