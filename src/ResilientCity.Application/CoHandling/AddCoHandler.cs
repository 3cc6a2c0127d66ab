using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.CoHandling;

/// <summary>The office adds a co-handling agency midway; its limit runs from that day, and a signed text goes back to the draft.</summary>
public sealed record AddCoHandlerRequest(CaseCommand Case, AgencyId AgencyId, string Reason);

/// <inheritdoc cref="AddCoHandlerRequest"/>
public sealed class AddCoHandler(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(AddCoHandlerRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            async (scope, one, act) => one.AddCoHandler(request.AgencyId, request.Reason, act)
                ?? await scope.FindUnknownAgencyAsync("CoHandlers", [request.AgencyId]),
            ct);
}
