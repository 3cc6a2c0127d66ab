using ResilientCity.Application.Deadlines;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Commitments.Yearly;

/// <summary>What the rules say about promises; a set that was saved before there was such a rule leaves it to the one that comes with the program.</summary>
internal static class CommitmentRules
{
    public static CommitmentReminders RemindersOn(this RuleBook rules, DateOnly day) =>
        rules.On(day).CommitmentReminders ?? rules.BuiltIn.On(day).CommitmentReminders ?? new CommitmentReminders([], true, []);

    public static YearlyReportPhrases? YearlyReportOn(this RuleBook rules, DateOnly day) =>
        rules.On(day).PhrasesOn(day).YearlyReport ?? rules.BuiltIn.On(day).PhrasesOn(day).YearlyReport;
}
