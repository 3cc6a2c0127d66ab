using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Application.Deadlines;
using ResilientCity.Domain;
using ResilientCity.Domain.Duties;

namespace ResilientCity.Application.Duties;

/// <summary>In whose stead somebody may sign at this moment: asked with every operation, so that a term ends by itself.</summary>
internal static class DeputyPowers
{
    private static readonly Role[] OfAnAgency = [Role.Liaison, Role.Officer, Role.Reviewer, Role.Head];

    public static async Task<Actor> WithPowersAsync(this Actor actor, CaseDbContext db, RuleBook rules, DateOnly today, CancellationToken ct)
    {
        if (actor is not { AccountId: { } account, AgencyId: { } agency } || !OfAnAgency.Any(actor.Is) || !rules.On(today).AllowsDeputies)
        {
            return actor;
        }

        var terms = await db.DeputyTerms.AsNoTracking()
            .Where(term => term.DeputyId == account && term.AgencyId == agency && term.From <= today && today <= term.Until && term.EndedOn == null)
            .ToListAsync(ct);
        return terms.Count == 0 ? actor : actor with { Powers = [.. terms.Select(term => term.Power)] };
    }
}
