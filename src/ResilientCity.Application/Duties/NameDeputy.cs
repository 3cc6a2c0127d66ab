using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Attachments;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Duties;

namespace ResilientCity.Application.Duties;

/// <summary>
/// The head names who may sign in his stead (代签) from one day to another; with a basis the agency's liaison or the administrator records the head's
/// written authorisation.
/// </summary>
/// <param name="CommandId">The same id again has no second effect.</param>
/// <param name="HeadId">In whose stead.</param>
/// <param name="DeputyId">Who may sign.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Reason">Why, or for what; may be left out.</param>
/// <param name="Basis">The written authorisation, where it is not the head who names.</param>
public sealed record NameDeputyRequest(Guid CommandId, AccountId HeadId, AccountId DeputyId, DateOnly From, DateOnly Until, string? Reason, RecordingBasis? Basis);

/// <inheritdoc cref="NameDeputyRequest"/>
public sealed class NameDeputy(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(NameDeputyRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(actor, request.CommandId, scope => NameAsync(request, scope), ct);

    private static async Task<Outcome<Done>> NameAsync(NameDeputyRequest request, WriteScope scope)
    {
        var head = await scope.FindPersonAsync(request.HeadId);
        if (head?.AgencyId is not { } agency || !scope.Actor.MayOrder(agency) || !head.Roles.Contains(Role.Head) || head.IsClosed || NamesForAnother(scope.Actor, head.Id))
        {
            return new NotFound();
        }

        var rules = scope.Rules.On(scope.Today);
        if (!rules.AllowsDeputies)
        {
            return new DeputyNotAllowed();
        }

        var deputy = await scope.FindPersonAsync(request.DeputyId);
        if (deputy is null || deputy.IsClosed || !deputy.WorksAt(agency))
        {
            return new DeputyOfAnotherAgency(deputy?.DisplayName ?? request.DeputyId.ToString());
        }

        var entry = new DeputyEntry(agency, request.HeadId, head.DisplayName, request.DeputyId, deputy.DisplayName, request.From, request.Until, OrNull(request.Reason));
        var others = await scope.Db.DeputyTerms.Where(term => term.HeadId == request.HeadId).ToListAsync(scope.Ct);
        var named = DeputyTerm.Name(entry, rules.DeputySignOff?.LongestDays, others, scope.ActOn(basis: request.Basis));
        if ((named.Refusal ?? await scope.ClaimForAgencyAsync(request.Basis?.Document, agency)) is { } refusal)
        {
            return refusal;
        }

        scope.Db.DeputyTerms.Add(named.Value);
        return Done.Instance;
    }

    /// <summary>A head names a deputy for himself; for another head he would need what a liaison needs.</summary>
    private static bool NamesForAnother(Actor actor, int head) =>
        actor.AccountId?.Value != head && !actor.Is(Role.Administrator) && !actor.Is(Role.Liaison);

    private static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
