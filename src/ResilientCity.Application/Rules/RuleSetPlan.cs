using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Rules;

/// <summary>A rule set is not in the layout of the files that come with the program; <paramref name="Place"/> says where.</summary>
public sealed record RuleSetUnreadable(string Place) : Refusal;

/// <summary>Its parts do not fit each other.</summary>
public sealed record RuleSetFaulty(IReadOnlyList<RuleSetProblem> Problems) : Refusal;

/// <summary>A new set begins after the day on which the first one does: what was handled before it has no other rules.</summary>
public sealed record RuleSetTooEarly(DateOnly EffectiveFrom, DateOnly First) : Refusal;

/// <summary>Nothing in it differs from the set in force on that day.</summary>
public sealed record RuleSetUnchanged : Refusal;

/// <summary>A rule set that is to be saved, checked.</summary>
internal sealed record RuleSetPlan(RuleSet Set, RuleChangeRow Row)
{
    private const int MaxJson = 400_000;

    public static Outcome<RuleSetPlan> Of(string json, ReadScope scope)
    {
        if (!scope.Actor.Is(Role.Administrator))
        {
            return new NotFound();
        }

        var read = Read(json);
        if (!read.IsDone)
        {
            return read.Refusal!; // not done
        }

        var first = scope.Rules.RuleSets.Min(set => set.EffectiveFrom);
        if (read.Value.EffectiveFrom < first)
        {
            return new RuleSetTooEarly(read.Value.EffectiveFrom, first);
        }

        var before = scope.Rules.On(read.Value.EffectiveFrom);
        var code = string.Create(CultureInfo.InvariantCulture, $"{before.Jurisdiction}-{read.Value.EffectiveFrom:yyyy-MM-dd}");
        var set = read.Value with { Code = before.EffectiveFrom == read.Value.EffectiveFrom ? before.Code : code, Jurisdiction = before.Jurisdiction, EffectiveTo = null, Reminders = read.Value.Reminders ?? before.Reminders };
        var changes = RuleSetDiff.Between(before, set);
        return changes.Count == 0
            ? new RuleSetUnchanged()
            : new RuleSetPlan(set, RuleChanges.Row(scope, RuleChangeKind.RuleSet, $"{set.EffectiveFrom:yyyy-MM-dd}", RuleSetFile.Write(set), set.Name.Zh, changes));
    }

    /// <summary>Limits are looked at first, so that an impossible one is named by its numbers.</summary>
    private static Outcome<RuleSet> Read(string json)
    {
        if (json.Length > MaxJson)
        {
            return new TextTooLong("RuleSet", json.Length, MaxJson);
        }

        try
        {
            return ImpossibleLimit(JsonNode.Parse(json)) is { } impossible ? impossible : RuleSetFile.Read(json);
        }
        catch (RuleSetException faulty)
        {
            return new RuleSetFaulty(faulty.Problems);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException or ArgumentOutOfRangeException)
        {
            return new RuleSetUnreadable((fault as JsonException)?.Path ?? "");
        }
    }

    private static LimitOutOfBounds? ImpossibleLimit(JsonNode? root) => (root?["limits"] as JsonArray)?
        .Select(limit => (Amount: limit?["limit"]?["amount"], Unit: limit?["limit"]?["unit"]))
        .Where(one => one is { Amount: not null, Unit: not null } && one.Amount.GetValueKind() is JsonValueKind.Number)
        .Select(one => (Amount: (int)Math.Clamp(one.Amount!.GetValue<decimal>(), int.MinValue, int.MaxValue), Known: Enum.TryParse<LimitUnit>(one.Unit!.ToString(), out var unit), Unit: unit)) // filtered above
        .Where(one => one.Known && !TimeLimit.IsPossible(one.Amount, one.Unit))
        .Select(one => new LimitOutOfBounds(one.Amount, one.Unit, TimeLimit.Max(one.Unit)))
        .FirstOrDefault();
}
