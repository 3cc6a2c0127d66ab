using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Deadlines;

/// <summary>The rule sets and the calendar in use: which rules hold on a day.</summary>
public sealed class RuleBook(IReadOnlyList<RuleSet> ruleSets, WorkingCalendar calendar)
{
    private const int SoonInWorkingDays = 5;

    public WorkingCalendar Calendar { get; } = calendar;

    public IReadOnlyList<RuleSet> RuleSets { get; } = ruleSets;

    /// <summary>The rules in force on a day; for a day before all of them, the earliest.</summary>
    public RuleSet On(DateOnly day) =>
        RuleSets.FirstOrDefault(set => set.IsInForceOn(day)) ?? RuleSets.OrderBy(set => set.EffectiveFrom).First();

    /// <summary>The rules of a round: those in force when it started, today's where the start is not known.</summary>
    public RuleSet For(HandlingRound round, DateOnly today) => On(round.StartedOn ?? today);

    public bool IsDueSoon(DateOnly due, DateOnly today) => due >= today && due <= SoonUntil(today);

    /// <summary>Due dates from today to this day are due soon.</summary>
    public DateOnly SoonUntil(DateOnly today) => Calendar.DueSoonUntil(today, SoonInWorkingDays);

    internal DeadlineRules DeadlineRulesFor(CaseFile caseFile)
    {
        var set = On(caseFile.Round.StartedOn ?? RuleSets[0].EffectiveFrom);
        return new DeadlineRules(
            set.Limits.GroupBy(limit => limit.Kind).ToDictionary(same => same.Key, same => same.First()),
            Calendar,
            set.PublicityChoices.Where(choice => choice.IsPublished).Select(choice => choice.Code).ToHashSet());
    }
}
