using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Rules;

/// <summary>One version of the rules with its period.</summary>
/// <param name="Json">The whole set, as it can be changed and saved again.</param>
/// <param name="SavedBy">Null for a set that comes with the program.</param>
public sealed record RuleSetLine(RuleSet Set, string Json, bool IsInForce, string? SavedBy, DateTime? SavedAt);

/// <summary>The rule sets, the newest first, for the administrator.</summary>
public sealed class ReadRuleSets(CaseStore store)
{
    public Task<Outcome<IReadOnlyList<RuleSetLine>>> ExecuteAsync(Actor actor, CancellationToken ct) =>
        store.ReadAsync<IReadOnlyList<RuleSetLine>>(
            actor,
            async scope => scope.Actor.Is(Role.Administrator) ? Listed(await ReadAsync(scope)) : new NotFound(),
            ct);

    private static async Task<IReadOnlyList<RuleSetLine>> ReadAsync(ReadScope scope)
    {
        var rows = await scope.Db.RuleChanges.Where(row => row.Kind == RuleChangeKind.RuleSet).OrderBy(row => row.Id).ToListAsync(scope.Ct);
        var latest = rows.GroupBy(row => row.Key).ToDictionary(same => same.Key, same => same.Last());
        return
        [
            .. from set in scope.Rules.RuleSets
               let saved = latest.GetValueOrDefault($"{set.EffectiveFrom:yyyy-MM-dd}")
               orderby set.EffectiveFrom descending
               select new RuleSetLine(set, RuleSetFile.Write(set), set.IsInForceOn(scope.Today), saved?.SavedBy, saved?.SavedAt),
        ];
    }

    // An interface converts to nothing by itself.
    private static Outcome<IReadOnlyList<RuleSetLine>> Listed(IReadOnlyList<RuleSetLine> lines) => lines.ToList();
}
