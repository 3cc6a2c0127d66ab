using ResilientCity.Application.Cases;
using ResilientCity.Domain.Cases;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Deadlines;

/// <summary>Says who asked for more time, for which date, and what came of it.</summary>
internal static class ExtensionWords
{
    public static string Asked(ExtensionLine one) => Text.Format(
        DeadlinesText.ExtensionAsked,
        one.Agency,
        DateTexts.Iso(one.AskedOn),
        one.Kind.Name(),
        DateTexts.Iso(one.DueBefore),
        DateTexts.Iso(one.Until),
        one.AskedBy);

    public static string StateName(ExtensionLine one) => one.State switch
    {
        ExtensionState.Waiting => DeadlinesText.ExtensionWaiting,
        ExtensionState.InEffect => DeadlinesText.ExtensionInEffect,
        ExtensionState.Refused => DeadlinesText.ExtensionRefused,
        _ => DeadlinesText.ExtensionLapsed,
    };

    public static Tone ToneOf(ExtensionLine one) => one.State switch
    {
        ExtensionState.Waiting => Tone.Soon,
        ExtensionState.InEffect => Tone.Done,
        _ => Tone.Neutral,
    };

    public static string? Decided(ExtensionLine one) => one switch
    {
        { DecidedOn: null } => null,
        { State: ExtensionState.Refused } => Text.Format(DeadlinesText.ExtensionRefusedBy, one.DecidedBy, DateTexts.Iso(one.DecidedOn.Value), one.RefusedBecause),
        _ => Text.Format(DeadlinesText.ExtensionConsentedBy, one.DecidedBy, DateTexts.Iso(one.DecidedOn.Value)),
    };
}
