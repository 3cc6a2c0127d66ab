using ResilientCity.Domain;
using ResilientCity.Domain.Duties;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Duties;

/// <summary>Sentences for what an order about duties is refused for.</summary>
internal static class DutiesRefusalText
{
    public static string? Of(Refusal refusal) => refusal switch
    {
        DeputyNotAllowed => DutiesText.DeputyNotAllowed,
        TermReversed one => Text.Format(DutiesText.TermReversed, DateTexts.Iso(one.From), DateTexts.Iso(one.Until)),
        TermOver one => Text.Format(DutiesText.TermOver, DateTexts.Iso(one.Until)),
        TermTooLong one => Text.Format(DutiesText.TermTooLong, one.Days, one.Longest),
        DeputyIsHead one => Text.Format(DutiesText.DeputyIsHead, one.Name),
        DeputyOfAnotherAgency one => Text.Format(DutiesText.DeputyOfAnotherAgency, one.Name),
        TermOverlaps one => Text.Format(DutiesText.TermOverlaps, one.DeputyName, DateTexts.Iso(one.From), DateTexts.Iso(one.Until)),
        AuthorisationMissing => DutiesText.AuthorisationMissing,
        TermEnded one => Text.Format(DutiesText.TermEnded, DateTexts.Iso(one.LastDay)),
        TermDoesNotCover one => Text.Format(DutiesText.TermDoesNotCover, DateTexts.Iso(one.Day), DateTexts.Iso(one.From), DateTexts.Iso(one.Until)),
        HandoverToOneself one => Text.Format(DutiesText.HandoverToOneself, one.Name),
        HandoverMovedOn one => Text.Format(DutiesText.HandoverMovedOn, one.ProposalNumber),
        HandoverUnsuitable one => Text.Format(DutiesText.HandoverUnsuitable, one.Name, one.ProposalNumber, one.Needed.Name()),
        HandoverReceiverUnsuitable one => Text.Format(DutiesText.HandoverReceiverUnsuitable, one.Name),
        _ => null,
    };
}
