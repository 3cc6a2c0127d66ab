using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Checks.Asks;

/// <summary>Says that a section, or the paragraph of it that begins with these words, answers an ask.</summary>
public sealed record TieAskRequest(CaseCommand Case, AskId Ask, SectionId Section, string? Words);

/// <inheritdoc cref="TieAskRequest"/>
public sealed class TieAsk(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(TieAskRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.TieAsk(request.Ask, request.Section, request.Words, act), ct);
}
