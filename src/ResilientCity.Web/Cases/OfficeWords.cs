using ResilientCity.Application.Cases;
using ResilientCity.Domain.Cases;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Cases;

/// <summary>Says where a request or a disagreement between the offices stands.</summary>
internal static class OfficeWords
{
    public static string StateName(ReassignmentState state) => state switch
    {
        ReassignmentState.Waiting => OfficesText.Waiting,
        ReassignmentState.Agreed => OfficesText.Agreed,
        _ => OfficesText.Refused,
    };

    public static Tone ToneOf(ReassignmentState state) => state switch
    {
        ReassignmentState.Waiting => Tone.Soon,
        ReassignmentState.Agreed => Tone.Done,
        _ => Tone.Neutral,
    };

    public static string StateName(DisagreementLine line) => line.State switch
    {
        DisagreementState.Open => Text.Format(OfficesText.WaitsFor, line.Decider.Name()),
        DisagreementState.Decided => OfficesText.Decided,
        _ => OfficesText.Lapsed,
    };

    public static Tone ToneOf(DisagreementState state) => state switch
    {
        DisagreementState.Open => Tone.Soon,
        DisagreementState.Decided => Tone.Done,
        _ => Tone.Neutral,
    };
}
