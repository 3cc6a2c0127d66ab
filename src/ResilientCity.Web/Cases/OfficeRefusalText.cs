using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Cases;

/// <summary>Sentences for what is refused between the offices.</summary>
internal static class OfficeRefusalText
{
    public static string? Of(Refusal refusal) => refusal switch
    {
        ReassignmentLate one => Text.Format(OfficesText.ReassignmentLate, DateTexts.Iso(one.DueOn)),
        AgencyHandlesAlready => OfficesText.AgencyHandlesAlready,
        MergeIntoItself => OfficesText.MergeIntoItself,
        MergeOtherKind => OfficesText.MergeOtherKind,
        MergeOtherSession => OfficesText.MergeOtherSession,
        MergeOtherLead => OfficesText.MergeOtherLead,
        MergedHasOthers => OfficesText.MergedHasOthers,
        MergeTooLate one => Text.Format(OfficesText.MergeTooLate, one.Number),
        MergedReplied => OfficesText.MergedReplied,
        CoHandlerLeads => OfficesText.CoHandlerLeads,
        CoHandlerAlreadyHere => OfficesText.CoHandlerAlreadyHere,
        CoHandlerNotHere => OfficesText.CoHandlerNotHere,
        DisagreementOpen one => Text.Format(OfficesText.DisagreementOpen, DateTexts.Iso(one.RaisedOn)),
        DisagreementNotOpen => OfficesText.DisagreementNotOpen,
        _ => null,
    };
}
