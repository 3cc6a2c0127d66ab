using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Checks.Asks;

/// <summary>Takes back that a section or paragraph answers an ask.</summary>
public sealed record UntieAskRequest(CaseCommand Case, AskId Ask, SectionId Section, string? Words);

/// <inheritdoc cref="UntieAskRequest"/>
public sealed class UntieAsk(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(UntieAskRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.UntieAsk(request.Ask, request.Section, request.Words, act), ct);
}
