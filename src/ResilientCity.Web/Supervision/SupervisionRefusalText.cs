using ResilientCity.Domain;
using ResilientCity.Domain.Supervision;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Supervision;

/// <summary>Sentences for what a plan of key supervision is refused for.</summary>
internal static class SupervisionRefusalText
{
    public static string? Of(Refusal refusal) => refusal switch
    {
        KeyYearOutOfRange one => Text.Format(SupervisionText.KeyYearOutOfRange, one.Year, one.First, one.Last),
        PlannedOutsideYear one => Text.Format(SupervisionText.PlannedOutsideYear, DateTexts.Iso(one.Day), one.Year),
        NotUnderKeySupervision => SupervisionText.NotUnderKeySupervision,
        _ => null,
    };
}
