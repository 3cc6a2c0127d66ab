using System.Globalization;
using ResilientCity.Domain.Reminders;

namespace ResilientCity.Domain.Rules;

/// <summary>Finds what makes a ladder of reminders useless or absurd. Steps are named by their place, from 1.</summary>
public static class ReminderLadderCheck
{
    /// <summary>Neither number of a ladder is above this.</summary>
    public const int MaxNumber = 1000;

    public static IReadOnlyList<RuleSetProblem> Problems(ReminderLadder ladder) =>
    [
        .. ladder.Steps.Count == 0 ? [new RuleSetProblem(RuleSetFault.ListEmpty, nameof(RuleSet.Reminders))] : Array.Empty<RuleSetProblem>(),
        .. ladder.Steps.SelectMany((step, index) => StepProblems(step, (index + 1).ToString(CultureInfo.InvariantCulture))),
        .. OrderProblems(ladder),
        .. NumberProblems(nameof(ladder.ByHandEveryWorkingDays), ladder.ByHandEveryWorkingDays),
        .. NumberProblems(nameof(ladder.SummaryOver), ladder.SummaryOver),
    ];

    private static IEnumerable<RuleSetProblem> StepProblems(ReminderStep step, string name)
    {
        if (step.Offset is < -ReminderStep.MaxOffset or > ReminderStep.MaxOffset)
        {
            yield return new RuleSetProblem(RuleSetFault.ReminderOffsetImpossible, name);
        }

        if (step.Kinds.Count == 0 || !step.Kinds.All(ReminderLadder.Chaseable.Contains))
        {
            yield return new RuleSetProblem(RuleSetFault.ReminderKindImpossible, name);
        }

        if (step.To.Count == 0)
        {
            yield return new RuleSetProblem(RuleSetFault.ReminderToNobody, name);
        }
    }

    private static IEnumerable<RuleSetProblem> OrderProblems(ReminderLadder ladder) =>
        ladder.Steps.Zip(ladder.Steps.Skip(1))
            .Select((pair, index) => (pair.First, pair.Second, Name: (index + 2).ToString(CultureInfo.InvariantCulture)))
            .Where(one => one.Second.Offset < one.First.Offset || ladder.Steps.Any(other =>
                !ReferenceEquals(other, one.Second) && other.Offset == one.Second.Offset && other.Kinds.Intersect(one.Second.Kinds).Any()))
            .Select(one => new RuleSetProblem(RuleSetFault.RemindersUnordered, one.Name));

    private static IEnumerable<RuleSetProblem> NumberProblems(string name, int number) =>
        number is >= 1 and <= MaxNumber ? [] : [new RuleSetProblem(RuleSetFault.ReminderNumberImpossible, name)];
}
