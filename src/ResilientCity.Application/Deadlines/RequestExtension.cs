using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Deadlines;

/// <summary>An agency asks, with a reason, for more time for what it owes: the lead agency for the reply, a co-handling agency for its opinion (延期).</summary>
/// <param name="CoHandler">The co-handling agency for which it is recorded; null for one's own.</param>
public sealed record RequestExtensionRequest(CaseCommand Case, DateOnly Until, string Reason, AgencyId? CoHandler = null);

/// <inheritdoc cref="RequestExtensionRequest"/>
public sealed class RequestExtension(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(RequestExtensionRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            (scope, one, act) => Task.FromResult(
                one.RequestExtension(new ExtensionEntry(request.Until, request.Reason, request.CoHandler), scope.Rules.DeadlineRulesFor(one), act)),
            ct);
}
