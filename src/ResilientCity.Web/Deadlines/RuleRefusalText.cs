using ResilientCity.Application.Deadlines;
using ResilientCity.Application.Rules;
using ResilientCity.Domain;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Rules;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Deadlines;

/// <summary>Sentences for what a new calendar year or rule set is refused for.</summary>
internal static class RuleRefusalText
{
    public static string? Of(Refusal refusal) => refusal switch
    {
        CalendarUnreadable one => Text.Format(Find($"Calendar_{one.Fault}"), one.Subject),
        CalendarContradicts one => string.Join(' ', one.Problems.Select(ProblemOf)),
        MovesChanged one => Text.Format(RulesText.MovesChanged, one.Now),
        RuleSetUnreadable one => Text.Format(RulesText.RuleSetUnreadable, one.Place.Length == 0 ? "–" : one.Place),
        RuleSetFaulty one => string.Join(' ', one.Problems.Select(problem => Text.Format(Find($"Fault_{problem.Fault}"), problem.Subject))),
        RuleSetTooEarly one => Text.Format(RulesText.RuleSetTooEarly, DateTexts.Iso(one.EffectiveFrom), DateTexts.Iso(one.First)),
        RuleSetUnchanged => RulesText.RuleSetUnchanged,
        _ => null,
    };

    private static string ProblemOf(CalendarProblem problem) =>
        Text.Format(Find($"Day_{problem.Fault}"), problem.Year, problem.Day is { } day ? DateTexts.Iso(day) : "–");

    private static string Find(string key) => Named.Find(RulesText.ResourceManager, key) ?? key;
}
