using ResilientCity.Application.Commitments.Yearly;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Letters.Pages;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Feedback;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Commitments;

/// <summary>The second receipt as a paper to fill in: who has no account here sends it back by post.</summary>
internal static class YearlySlips
{
    public static SlipForm Of(YearlyReportView view)
    {
        var due = view.ReceiptDue is { } date ? " " + Text.Format(FeedbackText.ReceiptDue, DateTexts.Iso(date.On)) : "";
        return new SlipForm(
            Text.Format(CommitmentsText.ReceiptSheetTitle, view.Key.Year),
            [
                Field(view.Cases[0].Kind.MemberWord(), view.Delegate), // a report tells of one at least
                Field(FeedbackText.RepliedBy, view.Page.SignatureAgencies is [var sender, ..] ? sender : view.Agency),
                Field(CommitmentsText.YearlyCases, string.Join(FrameText.ListSeparator, view.Cases.Select(one => Text.Format(CommitmentsText.ReceiptSheetCase, one.Number, one.Title)))),
            ],
            [new SlipQuestion(CommitmentsText.ReceiptQuestion, [.. Enum.GetValues<Satisfaction>().Select(one => one.Name())])],
            FeedbackText.OpinionOnPaper,
            FeedbackText.SignatureLine,
            FeedbackText.DateLine,
            Text.Format(FeedbackText.ReturnTo, view.ReceiptOffice) + due,
            null);
    }

    private static SlipField Field(string label, string value) => new(Text.Format(FeedbackText.SlipField, label), value);
}
