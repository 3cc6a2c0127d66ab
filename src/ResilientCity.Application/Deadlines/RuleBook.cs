using System.Globalization;
using System.Text.Json;
using ResilientCity.Application.Rules;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Deadlines;

/// <summary>The rule sets and the calendar in use: which rules hold on a day.</summary>
public sealed class RuleBook
{
    private const int SoonInWorkingDays = 5;

    private readonly RuleBook? builtIn;

    public RuleBook(IReadOnlyList<RuleSet> ruleSets, WorkingCalendar calendar)
    {
        RuleSets = ruleSets;
        Calendar = calendar;
    }

    private RuleBook(RuleBook builtIn, IReadOnlyList<RuleSet> ruleSets, WorkingCalendar calendar)
        : this(ruleSets, calendar) => this.builtIn = builtIn;

    public WorkingCalendar Calendar { get; }

    public IReadOnlyList<RuleSet> RuleSets { get; }

    /// <summary>What comes with the program and lies in the data folder, without what was saved in the store.</summary>
    internal RuleBook BuiltIn => builtIn ?? this;

    /// <summary>The rules in force on a day; for a day before all of them, the earliest.</summary>
    public RuleSet On(DateOnly day) =>
        RuleSets.FirstOrDefault(set => set.IsInForceOn(day)) ?? RuleSets.OrderBy(set => set.EffectiveFrom).First();

    /// <summary>The rules of a round: those in force when it started, today's where the start is not known.</summary>
    public RuleSet For(HandlingRound round, DateOnly today) => On(round.StartedOn ?? today);

    public bool IsDueSoon(DateOnly due, DateOnly today) => DueDays.IsDueSoon(due, today, SoonUntil(today));

    /// <summary>Due dates from today to this day are due soon.</summary>
    public DateOnly SoonUntil(DateOnly today) => Calendar.DueSoonUntil(today, SoonInWorkingDays);

    internal DeadlineRules DeadlineRulesFor(CaseFile caseFile)
    {
        var set = StartedOn(caseFile.Round.StartedOn);
        return new DeadlineRules(
            set.Limits.GroupBy(limit => limit.Kind).ToDictionary(same => same.Key, same => same.First()),
            Calendar,
            set.PublicityChoices.Where(choice => choice.IsPublished).Select(choice => choice.Code).ToHashSet());
    }

    /// <summary>The set whose limits a round that started on that day has.</summary>
    internal RuleSet StartedOn(DateOnly? day) => On(day ?? RuleSets[0].EffectiveFrom);

    /// <summary>This book with what was saved: a later year or rule set takes the place of one of the same key, and each set ends where the next begins.</summary>
    internal RuleBook With(IReadOnlyList<RuleChangeRow> saved)
    {
        var latest = saved.GroupBy(row => (row.Kind, row.Key)).Select(same => same.Last()).ToList();
        var years = BuiltIn.Calendar.Years.ToDictionary(year => year.Year);
        var version = BuiltIn.Calendar.Version;
        foreach (var row in latest.Where(row => row.Kind is RuleChangeKind.CalendarYear))
        {
            var year = JsonSerializer.Deserialize<CalendarYearText>(row.Content)!.Read().Value; // checked before it was saved
            years[year.Year] = year;
            version += string.Create(CultureInfo.InvariantCulture, $"+{row.Key}.{row.Id}");
        }

        var sets = BuiltIn.RuleSets.ToDictionary(set => set.EffectiveFrom);
        foreach (var set in latest.Where(row => row.Kind is RuleChangeKind.RuleSet).Select(row => RuleSetFile.Read(row.Content)))
        {
            sets[set.EffectiveFrom] = set.Reminders is null ? set with { Reminders = BuiltIn.On(set.EffectiveFrom).Reminders } : set;
        }

        return new RuleBook(BuiltIn, InTurn(sets.Values), version == Calendar.Version ? Calendar : new WorkingCalendar(version, years.Values));
    }

    private static List<RuleSet> InTurn(IEnumerable<RuleSet> sets)
    {
        var ordered = sets.OrderBy(set => set.EffectiveFrom).ToList();
        return [.. ordered.Select((set, index) => index + 1 < ordered.Count && !(set.EffectiveTo < ordered[index + 1].EffectiveFrom)
            ? set with { EffectiveTo = ordered[index + 1].EffectiveFrom.AddDays(-1) }
            : set)];
    }
}
