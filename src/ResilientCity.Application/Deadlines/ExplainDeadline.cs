using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Deadlines;

/// <summary>Counts a limit from a day and says how: either a length (<paramref name="Amount"/> and <paramref name="Unit"/>), or a rule by its code.</summary>
/// <param name="From">Day zero.</param>
/// <param name="Amount">How many; ignored where a rule is named.</param>
/// <param name="Unit">Of what; ignored where a rule is named.</param>
/// <param name="RuleCode">A limit of the rule set in force on <paramref name="From"/>, such as "co-handling-opinion".</param>
/// <param name="AsOf">The day from which the time left is told; null for today.</param>
public sealed record ExplainDeadlineRequest(DateOnly From, int Amount, LimitUnit Unit, string? RuleCode = null, DateOnly? AsOf = null);

/// <summary>A date that was counted, with all that it came from.</summary>
public sealed record ExplainedDeadline
{
    public required DateOnly From { get; init; }

    public required TimeLimit Limit { get; init; }

    public required DateOnly DueOn { get; init; }

    public required DeadlineExplanation Explanation { get; init; }

    public required string CalendarVersion { get; init; }

    /// <summary>The rule that was named, with its set and the name of the law that it cites; null for a bare length.</summary>
    public LimitRule? Rule { get; init; }

    public RuleSet? RuleSet { get; init; }

    public RuleLabel? Law => RuleSet?.Laws.FirstOrDefault(known => known.Code == Rule?.Source.Law)?.Label;

    public required DateOnly AsOf { get; init; }

    /// <summary>Counted from <see cref="AsOf"/>, negative when overdue; null where the calendar does not reach that far.</summary>
    public required int? WorkingDaysLeft { get; init; }

    public bool IsOverdue => DueDays.IsOverdue(DueOn, AsOf);
}

/// <inheritdoc cref="ExplainDeadlineRequest"/>
public sealed class ExplainDeadline(CaseStore store)
{
    public Task<Outcome<ExplainedDeadline>> ExecuteAsync(ExplainDeadlineRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync(actor, scope => Task.FromResult(Explain(request, scope.Rules, request.AsOf ?? scope.Today)), ct);

    private static Outcome<ExplainedDeadline> Explain(ExplainDeadlineRequest request, RuleBook rules, DateOnly asOf)
    {
        if (request.RuleCode is null)
        {
            return TimeLimit.IsPossible(request.Amount, request.Unit)
                ? Count(request.From, new TimeLimit(request.Amount, request.Unit), rules, asOf)
                : new LimitOutOfBounds(request.Amount, request.Unit, TimeLimit.Max(request.Unit));
        }

        var set = rules.On(request.From);
        if (!set.IsInForceOn(request.From))
        {
            return new NoRuleSetInForce(request.From, set.EffectiveFrom);
        }

        return set.Limit(request.RuleCode) is { } rule
            ? Count(request.From, rule.Limit, rules, asOf, rule, set)
            : new LimitRuleUnknown(request.RuleCode, [.. set.Limits.Select(one => one.Code)]);
    }

    private static Outcome<ExplainedDeadline> Count(DateOnly from, TimeLimit limit, RuleBook rules, DateOnly asOf, LimitRule? rule = null, RuleSet? set = null)
    {
        var counted = DeadlineCalculator.Count(limit, from, rules.Calendar);
        if (counted.DueOn is not { } due)
        {
            return new CalendarYearMissing(counted.MissingYear ?? from.Year);
        }

        var deadline = new Deadline { Kind = rule?.Kind ?? DeadlineKind.InnerDate, StartEvent = rule?.StartsAt ?? StartEvent.SetByAgency, StartDate = from, DueOn = due };
        return new ExplainedDeadline
        {
            From = from,
            Limit = limit,
            DueOn = due,
            Explanation = counted.Explanation,
            CalendarVersion = rules.Calendar.Version,
            Rule = rule,
            RuleSet = set,
            AsOf = asOf,
            WorkingDaysLeft = deadline.WorkingDaysLeft(asOf, rules.Calendar),
        };
    }
}
