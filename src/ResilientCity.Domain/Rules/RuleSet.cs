using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Reminders;

namespace ResilientCity.Domain.Rules;

/// <summary>
/// What one jurisdiction prescribes for a period: limits, marks, publicity, receipt, letter phrases and lists. Dated data, never
/// constants in code. Built from a file it is checked by <see cref="RuleSetCheck"/>.
/// </summary>
public sealed record RuleSet
{
    public required string Code { get; init; }

    public required string Jurisdiction { get; init; }

    public required RuleLabel Name { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>The last day in force; null while no later set has taken its place.</summary>
    public DateOnly? EffectiveTo { get; init; }

    /// <summary>The laws its citations name, by code.</summary>
    public required IReadOnlyList<RuleChoice> Laws { get; init; }

    public required IReadOnlyList<LimitRule> Limits { get; init; }

    /// <summary>What the reply limit runs from after a reassignment.</summary>
    public ReassignmentClock ReassignmentClock { get; init; }

    public required YearlyWindow CommitmentReport { get; init; }

    /// <summary>How open deadlines are chased (催办). A set written before there was chasing has none and takes over its forerunner's.</summary>
    public ReminderLadder? Reminders { get; init; }
    /// <summary>When a promise's date is reminded of; null in a set that was written before there was such a rule.</summary>
    public CommitmentReminders? CommitmentReminders { get; init; }

    /// <summary>The first one is the default.</summary>
    public required IReadOnlyList<ResultMarkScheme> MarkSchemes { get; init; }

    public required IReadOnlyList<PublicityChoice> PublicityChoices { get; init; }

    public required ReceiptForm Receipt { get; init; }

    public required IReadOnlyList<LetterPhrases> LetterPhrases { get; init; }

    public required IReadOnlyList<RuleChoice> ConsultationForms { get; init; }

    public required IReadOnlyList<RuleChoice> ContactRanks { get; init; }

    public required IReadOnlyList<RuleChoice> DispatchChannels { get; init; }

    /// <summary>Null in a set that says nothing of it: then a deputy may sign, with the authorisation on record.</summary>
    public DeputyRule? DeputySignOff { get; init; }

    public bool AllowsDeputies => DeputySignOff is not { IsAllowed: false };

    public ResultMarkScheme DefaultMarkScheme => MarkSchemes[0];

    public bool IsInForceOn(DateOnly day) => EffectiveFrom <= day && (EffectiveTo is null || day <= EffectiveTo);

    public LimitRule? Limit(DeadlineKind kind) => Limits.FirstOrDefault(rule => rule.Kind == kind);

    public LimitRule? Limit(string code) => Limits.FirstOrDefault(rule => rule.Code == code);

    /// <summary>The deadline of this kind from this day zero; null when the set has no such limit.</summary>
    public Deadline? DeadlineFor(DeadlineKind kind, DateOnly startDate, WorkingCalendar calendar) =>
        Limit(kind) is { } rule ? DeadlineCalculator.Calculate(rule, startDate, calendar) : null;

    public ResultMarkScheme? MarkScheme(string code) => MarkSchemes.FirstOrDefault(scheme => scheme.Code == code);

    public PublicityChoice? Publicity(string code) => PublicityChoices.FirstOrDefault(choice => choice.Code == code);

    /// <summary>The phrases for a letter of that day; for a day before the first ones, the first.</summary>
    public LetterPhrases PhrasesOn(DateOnly day)
    {
        var ordered = LetterPhrases.OrderBy(phrases => phrases.EffectiveFrom).ToList();
        return ordered.LastOrDefault(phrases => phrases.EffectiveFrom <= day) ?? ordered[0];
    }
}
