using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Commitments.Yearly;

/// <summary>Marks that a delegate has left office (离任), or takes the mark back: the committee office, which keeps the roll.</summary>
/// <param name="CommandId">The same id again has no second effect.</param>
/// <param name="DelegateId">Who.</param>
/// <param name="LeftOn">From which day; null takes the mark back.</param>
public sealed record MarkDelegateLeftRequest(Guid CommandId, DelegateId DelegateId, DateOnly? LeftOn);

/// <inheritdoc cref="MarkDelegateLeftRequest"/>
public sealed class MarkDelegateLeft(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(MarkDelegateLeftRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(
            actor,
            request.CommandId,
            async scope =>
            {
                if (!scope.Actor.Is(Role.CommitteeOffice) || await scope.Db.Delegates.FirstOrDefaultAsync(one => one.Id == request.DelegateId, scope.Ct) is not { } member)
                {
                    return new NotFound();
                }

                if (request.LeftOn is { } day && day > scope.Today)
                {
                    return new DateInFuture(day);
                }

                member.Leave(request.LeftOn);
                return Done.Instance;
            },
            ct);
}
