using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Duties;

/// <summary>Ends a deputy's term early; what was signed under it stays as it is.</summary>
public sealed record EndDeputyTermRequest(Guid CommandId, DeputyTermId TermId, string? Reason);

/// <inheritdoc cref="EndDeputyTermRequest"/>
public sealed class EndDeputyTerm(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(EndDeputyTermRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(
            actor,
            request.CommandId,
            async scope =>
            {
                var term = await scope.Db.DeputyTerms.FirstOrDefaultAsync(one => one.Id == request.TermId, scope.Ct);
                if (term is null || !scope.Actor.MayOrder(term.AgencyId))
                {
                    return new NotFound();
                }

                var reason = string.IsNullOrWhiteSpace(request.Reason) ? null : request.Reason.Trim();
                return term.End(reason, scope.ActOn()) is { } refusal ? refusal : Done.Instance;
            },
            ct);
}
