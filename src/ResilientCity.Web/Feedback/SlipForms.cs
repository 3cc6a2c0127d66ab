using QRCoder;
using ResilientCity.Application.Feedback;
using ResilientCity.Domain.Letters.Pages;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Feedback;

/// <summary>A slip's words, in the reader's language, for the renderers.</summary>
internal static class SlipForms
{
    public static SlipForm Of(SlipSheet sheet, string? link)
    {
        var paper = sheet.Paper;
        var number = paper switch
        {
            { DocumentNumber: { } given, LetterDate: { } day } => Text.Format(FeedbackText.NumberOfDay, given, DateTexts.Iso(day)),
            _ => paper.DocumentNumber,
        };
        var due = paper.DueOn is { } dueOn ? " " + Text.Format(FeedbackText.ReceiptDue, DateTexts.Iso(dueOn)) : "";
        return new SlipForm(
            Text.Format(FeedbackText.SlipSheetTitle, paper.ProposalNumber),
            [
                Field(FeedbackText.ProposalTitle, paper.ProposalTitle),
                Field(paper.Kind.MemberWord(), paper.DelegateName),
                Field(FeedbackText.RepliedBy, paper.Agency),
                .. number is null ? Array.Empty<SlipField>() : [Field(FeedbackText.LetterNumber, number)],
            ],
            [.. paper.Form.Questions.Select(question => new SlipQuestion(question.Text.InReadersLanguage(), [.. question.Choices.Select(choice => choice.Label.InReadersLanguage())]))],
            FeedbackText.OpinionOnPaper,
            FeedbackText.SignatureLine,
            FeedbackText.DateLine,
            Text.Format(FeedbackText.ReturnTo, paper.Office) + due,
            link is null ? null : new SlipLink(FeedbackText.ScanToAnswer, link, Text.Format(FeedbackText.SlipUntil, DateTexts.Iso(sheet.ExpiresOn!.Value)), CodeOf(link))); // a link has its last day
    }

    private static SlipField Field(string label, string value) => new(Text.Format(FeedbackText.SlipField, label), value);

    private static List<IReadOnlyList<bool>> CodeOf(string link)
    {
        using var data = QRCodeGenerator.GenerateQrCode(link, QRCodeGenerator.ECCLevel.M);
        return [.. data.ModuleMatrix.Select(row => (IReadOnlyList<bool>)[.. row.Cast<bool>()])];
    }
}
