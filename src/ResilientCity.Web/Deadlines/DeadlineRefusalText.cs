using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Deadlines;

/// <summary>Sentences for what limits and calendars refuse.</summary>
internal static class DeadlineRefusalText
{
    public static string? Of(Refusal refusal) => refusal switch
    {
        LimitOutOfBounds one => Text.Format(DeadlinesText.RefusedLimit, one.Amount, UnitName(one.Unit), one.Max),
        NoRuleSetInForce one => Text.Format(DeadlinesText.RefusedNoRules, DateTexts.Iso(one.Day), DateTexts.Iso(one.Earliest)),
        LimitRuleUnknown one => Text.Format(DeadlinesText.RefusedRule, one.Code, string.Join(FrameText.ListSeparator, one.Known)),
        NothingToExtend => DeadlinesText.RefusedNothingToExtend,
        ExtensionNotForeseen one => Text.Format(DeadlinesText.RefusedNotForeseen, one.Kind.Name()),
        ExtensionUsedUp one => Text.Format(DeadlinesText.RefusedUsedUp, DateTexts.Iso(one.Latest)),
        ExtensionUndecided one => Text.Format(DeadlinesText.RefusedUndecided, DateTexts.Iso(one.Until)),
        ExtensionNotWaiting => DeadlinesText.RefusedNotWaiting,
        ExtensionNotLonger one => Text.Format(DeadlinesText.RefusedNotLonger, DateTexts.Iso(one.Until), DateTexts.Iso(one.DueOn)),
        ExtensionPastCeiling one => Text.Format(DeadlinesText.RefusedPastCeiling, DateTexts.Iso(one.Until), DateTexts.Iso(one.Latest)),
        ExtensionTooLate one => Text.Format(DeadlinesText.RefusedTooLate, DateTexts.Iso(one.DueOn)),
        CalendarYearMissing one => Text.Format(DeadlinesText.Unknown, one.Year),
        _ => null,
    };

    public static string UnitName(LimitUnit unit) => Named.Find(DeadlinesText.ResourceManager, $"UnitName_{unit}") ?? unit.ToString();
}
