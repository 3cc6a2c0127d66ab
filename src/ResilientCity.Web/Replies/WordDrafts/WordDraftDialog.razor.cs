using Microsoft.AspNetCore.Components;
using MudBlazor;
using ResilientCity.Application.Import.Drafts;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Replies.Drafts;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Replies.WordDrafts;

/// <summary>A division's Word draft: what would become of it, what is taken and where it goes, and one button that does it.</summary>
public sealed partial class WordDraftDialog(PreviewWordDraft previewWordDraft, TakeWordDraft takeWordDraft, CurrentActor currentActor)
{
    private static readonly string[] extensions = [".docx", ".txt"];
    private readonly HashSet<int> chosen = [];
    private readonly HashSet<int> appendices = [];
    private UploadField? upload;
    private AttachmentId? file;
    private string pasted = string.Empty;
    private DraftScope scope;
    private WordDraftPreview? preview;
    private SectionId? into;
    private string? problem;

    [CascadingParameter]
    public required IMudDialogInstance Instance { get; set; }

    [Parameter, EditorRequired]
    public CaseId CaseId { get; set; }

    private WordDraftInput Input => new(file, file is null ? pasted : null, scope);

    private async Task ReadFileAsync(AttachmentId? value)
    {
        (file, preview, problem) = (value, null, null);
        if (file is not null)
        {
            await ReadAsync();
        }
    }

    private async Task SetScopeAsync(ChangeEventArgs e)
    {
        scope = e.Value is true ? DraftScope.EveryLine : DraftScope.SectionsOnly;
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        var outcome = await previewWordDraft.ExecuteAsync(new PreviewWordDraftRequest(CaseId, Input), await currentActor.LoadAsync(), CancellationToken.None);
        preview = outcome.IsDone ? outcome.Value : null;
        problem = outcome.Refusal is { } refusal ? RefusalText.Of(refusal) : null;
        chosen.Clear();
        chosen.UnionWith(Enumerable.Range(0, preview?.Reading.Parts.Count ?? 0));
        appendices.Clear();
        appendices.UnionWith(Enumerable.Range(0, preview?.Reading.Appendices.Count ?? 0));
        into = preview?.Sections.Any(section => section.Id == into) is true ? into : null;
    }

    private async Task TakeAsync()
    {
        if (preview is null || upload?.IsUploading is true)
        {
            return;
        }

        // A new id for each try: a choice put right is another request.
        var request = new TakeWordDraftRequest(new DraftCommand(Guid.NewGuid(), CaseId), preview.DraftVersion, Input, [.. chosen.Order()], into) { Appendices = [.. appendices.Order()] };
        var outcome = await takeWordDraft.ExecuteAsync(request, await currentActor.LoadAsync(), CancellationToken.None);
        if (outcome.IsDone)
        {
            Instance.Close(true);
            return;
        }

        if (outcome.Refusal is not DraftChanged)
        {
            problem = RefusalText.Of(outcome.Refusal!); // not done
            return;
        }

        await ReadAsync();
        problem ??= WordDraftText.DraftMoved;
    }
}
