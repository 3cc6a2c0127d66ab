using ResilientCity.Application.Cases;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Web.Auth;

namespace ResilientCity.Web.Replies;

/// <summary>What is done to a reply in sign-off, by the person at this page, for the version on his sheet.</summary>
public sealed class SignOffActs(ApproveStep approveStep, ReturnReply returnReply, SignOffReply signOffReply, NoteSheetLook noteSheetLook, CurrentActor currentActor)
{
    /// <summary>Notes that this person has the sheet before him. A sheet that is gone meanwhile needs no note.</summary>
    public async Task NoteLookAsync(SignOffSheet sheet) => await noteSheetLook.ExecuteAsync(
        new NoteSheetLookRequest(Guid.NewGuid(), sheet.CaseId, sheet.Version.Key.Number), await currentActor.LoadAsync(), CancellationToken.None);

    public async Task<Refusal?> ApproveAsync(SignOffSheet sheet, string? comment, string? onPaperBy = null, DateOnly? on = null, RecordingBasis? basis = null) =>
        (await approveStep.ExecuteAsync(
            new ApproveStepRequest(Command(sheet, on, basis), string.IsNullOrWhiteSpace(comment) ? null : comment.Trim(), onPaperBy),
            await currentActor.LoadAsync(),
            CancellationToken.None)).Refusal;

    public async Task<Refusal?> ReturnAsync(SignOffSheet sheet, int? toStep, string reason, string? onPaperBy = null, DateOnly? on = null, RecordingBasis? basis = null) =>
        (await returnReply.ExecuteAsync(
            new ReturnReplyRequest(Command(sheet, on, basis), toStep, reason.Trim(), onPaperBy), await currentActor.LoadAsync(), CancellationToken.None)).Refusal;

    public async Task<Refusal?> SignAsync(
        SignOffSheet sheet,
        IReadOnlyList<SectionCorrection> corrections,
        string? signedBy = null,
        DateOnly? on = null,
        RecordingBasis? basis = null,
        DeputyTermId? underTerm = null) =>
        (await signOffReply.ExecuteAsync(
            new SignOffReplyRequest(Command(sheet, on, basis), sheet.Version.Key.Number, corrections, signedBy, underTerm),
            await currentActor.LoadAsync(),
            CancellationToken.None)).Refusal;

    // The sheet's case version makes a second press harmless: by then the case has moved.
    private static CaseCommand Command(SignOffSheet sheet, DateOnly? on, RecordingBasis? basis) =>
        new(Guid.NewGuid(), sheet.CaseId, sheet.CaseVersion, on, basis);
}
