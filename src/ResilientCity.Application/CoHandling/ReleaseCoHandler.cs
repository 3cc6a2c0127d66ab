using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.CoHandling;

/// <summary>The office releases a co-handling agency; its opinion stays on record, and a signed text goes back to the draft.</summary>
public sealed record ReleaseCoHandlerRequest(CaseCommand Case, AgencyId AgencyId, string Reason);

/// <inheritdoc cref="ReleaseCoHandlerRequest"/>
public sealed class ReleaseCoHandler(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(ReleaseCoHandlerRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.ReleaseCoHandler(request.AgencyId, request.Reason, act), ct);
}
