using ResilientCity.Application.Data;
using ResilientCity.Application.Deadlines;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Rules;

/// <summary>What saving this rule set would bring; nothing is saved.</summary>
/// <param name="Json">The whole set, in the layout of the files that come with the program.</param>
public sealed record PreviewRuleSetRequest(string Json);

/// <param name="Changes">What differs from the set in force on its first day.</param>
/// <param name="Replaces">It takes the place of a set that begins on the same day; else it begins a period of its own.</param>
/// <param name="Moves">Open dates that would move.</param>
public sealed record RuleSetPreview(RuleSet Set, IReadOnlyList<FieldChange> Changes, bool Replaces, MovePreview Moves);

/// <inheritdoc cref="PreviewRuleSetRequest"/>
public sealed class PreviewRuleSet(CaseStore store)
{
    public Task<Outcome<RuleSetPreview>> ExecuteAsync(PreviewRuleSetRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync<RuleSetPreview>(
            actor,
            async scope =>
            {
                var plan = RuleSetPlan.Of(request.Json, scope);
                if (!plan.IsDone)
                {
                    return plan.Refusal!; // not done
                }

                var set = plan.Value.Set;
                var moves = await DeadlineMoves.FindAsync(scope, await RuleChanges.BookWithAsync(scope, [plan.Value.Row]));
                var before = scope.Rules.On(set.EffectiveFrom);
                return new RuleSetPreview(set, RuleSetDiff.Between(before, set), before.EffectiveFrom == set.EffectiveFrom, DeadlineMoves.Preview(moves));
            },
            ct);
}
