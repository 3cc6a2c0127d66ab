using Microsoft.AspNetCore.Components;
using MudBlazor;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Replies;

/// <summary>Records what stands on a signed draft sheet: an approval, a return or the head's signature, by whom and when.</summary>
public sealed partial class PaperDialog
{
    private const int LongestNote = 500;

    private readonly DateEntry on = new();
    private string code = string.Empty, by = string.Empty, note = string.Empty;
    private DeputyTermId? underTerm;
    private int returnTo;
    private AttachmentId? scan;
    private UploadField? upload;
    private string? problem;

    [CascadingParameter]
    public required IMudDialogInstance Instance { get; set; }

    [Parameter, EditorRequired]
    public required CaseActionContext Context { get; set; }

    [Parameter, EditorRequired]
    public required SignOffSheet Sheet { get; set; }

    [Inject]
    public required SignOffActs Acts { get; init; }

    private IReadOnlyList<(DeputyTermId? Term, string Text)> Signers =>
    [
        (null, ReplyText.HeadSigned),
        .. Sheet.PaperPowers.Select(power => ((DeputyTermId?)power.TermId, Text.Format(ReplyText.DeputySigned, power.DeputyName, DateTexts.Iso(power.From), DateTexts.Iso(power.Until)))),
    ];

    private string Title => ProcessNames.ButtonText(Context.Action, Context.RecordedFor);

    private async Task ActAsync()
    {
        problem = WhatIsWrong();
        if (problem is not null)
        {
            return;
        }

        var refusal = Context.Action switch
        {
            CaseAction.SignOff => await Acts.SignAsync(Sheet, [], by, on.Value, BasisWith(note), underTerm),
            CaseAction.ApproveStep => await Acts.ApproveAsync(Sheet, note, by, on.Value, BasisWith(null)),
            _ => await Acts.ReturnAsync(Sheet, returnTo == 0 ? null : returnTo, note, by, on.Value, BasisWith(null)),
        };
        if (refusal is null)
        {
            Instance.Close(true);
            return;
        }

        problem = RefusalText.Of(refusal);
    }

    private string? WhatIsWrong() => this switch
    {
        { upload.IsUploading: true } => UploadText.Wait,
        { on.IsUnreadable: true } => FormsText.DateFixFirst,
        _ when Context.Action is CaseAction.SignOff && !string.Equals(code.Trim(), Sheet.Version.ShortCode, StringComparison.OrdinalIgnoreCase) =>
            Text.Format(ReplyText.PaperCodeWrong, Sheet.Version.ShortCode),
        _ => null,
    };

    private RecordingBasis BasisWith(string? words) =>
        new(RecordSource.Paper, ReplyText.DraftSheet, scan, string.IsNullOrWhiteSpace(words) ? null : words.Trim());
}
