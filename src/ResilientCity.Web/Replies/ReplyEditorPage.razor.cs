using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;
using ResilientCity.Application.Checks;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Replies;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Replies;

/// <summary>The reply editor: headings, texts and the page side by side. The texts belong to their scripts; everything else is read again after a change.</summary>
public sealed partial class ReplyEditorPage(
    ReadReplyEditor readReplyEditor,
    DraftActs acts,
    MendActs mends,
    CurrentActor currentActor,
    NavigationManager navigation,
    IDialogService dialogs,
    IJSRuntime js)
{
    private ReplyEditorView? view;
    private ElementReference source;
    private string account = string.Empty;
    private string? problem;
    private DateTime? savedAt;
    private SectionId? focused;
    private int factsKey;
    private int openingKey;
    private int closingKey;
    private FactsForm? facts;
    private int revision;
    private CheckReport? report;

    // Once shown, editors stay: what is typed in them must not vanish because somebody else moved the case.
    private bool hasEditors;
    private bool isPreviewBound;

    [Parameter]
    public int Id { get; set; }

    private Dictionary<SectionId, SectionBox> Boxes { get; } = [];

    protected override async Task OnInitializedAsync()
    {
        account = (await currentActor.LoadAsync()).AccountId?.ToString() ?? string.Empty;
        await ReadAsync();
        if (view is null)
        {
            navigation.NotFound();
            return;
        }

        hasEditors = view.CanEdit;
        savedAt = LastSaved(view);
    }

    // The preview needs the element that holds the editors, which is only there after it was rendered.
    protected override void OnAfterRender(bool firstRender)
    {
        if (hasEditors && !isPreviewBound && source.Id is not null)
        {
            isPreviewBound = true;
            StateHasChanged();
        }
    }

    private async Task ReadAsync()
    {
        var outcome = await readReplyEditor.ExecuteAsync(new CaseId(Id), await currentActor.LoadAsync(), CancellationToken.None);
        if (!outcome.IsDone)
        {
            problem = RefusalText.Of(outcome.Refusal!); // not done
            return;
        }

        view = outcome.Value;
        revision++;
    }

    private async Task RefreshAsync()
    {
        await ReadAsync();
        savedAt = view is null ? savedAt : LastSaved(view) ?? savedAt;
        foreach (var section in view is null ? [] : All(view))
        {
            if (Boxes.TryGetValue(section.Id, out var box))
            {
                await box.TakeNewerAsync(section);
            }
        }
    }

    /// <summary>Whether it was done; else the page says why not.</summary>
    private async Task<bool> DoAsync(Task<Refusal?> act)
    {
        var refusal = await act;
        problem = refusal is null ? null : RefusalText.Of(refusal);
        await ReadAsync();
        return refusal is null;
    }

    private static IEnumerable<EditorSection> All(ReplyEditorView view) => view.Sections.Concat(view.Appendices);

    private static DateTime? LastSaved(ReplyEditorView view) => All(view).Max(section => section.SavedAt);

    private void Saved(SectionSaved saved)
    {
        savedAt = saved.SavedAt;
        problem = null;
        revision++;
    }

    private Task AddAsync(string heading) => DoAsync(acts.AddAsync(Id, heading, SectionKind.Section));

    private Task AddAppendixAsync(string title) => DoAsync(acts.AddAsync(Id, title, SectionKind.Appendix));

    private Task MoveAsync((SectionId Section, int Position) move) => DoAsync(acts.MoveAsync(Id, move.Section, move.Position));

    private Task RenameAsync(EditorSection section, string heading) => DoAsync(acts.RenameAsync(Id, section.Id, heading));

    private Task DiscardAsync(EditorSection section) => DoAsync(acts.DiscardAsync(Id, section.Id));

    private async Task RemoveAsync(EditorSection section)
    {
        var words = new SectionWords(view!.Appendices.Contains(section) ? SectionKind.Appendix : SectionKind.Section); // shown only with a view
        if (await dialogs.ConfirmAsync(words.RemoveTitle, words.RemoveConsequence(section, view.Appendices.Count), ReplyText.Remove))
        {
            await DoAsync(acts.RemoveAsync(Id, section.Id));
        }
    }

    private async Task SaveFactsAsync(ReplyFacts entered)
    {
        if (await DoAsync(acts.SetFactsAsync(Id, entered)))
        {
            savedAt = DateTime.UtcNow;
            factsKey++;
        }
    }

    private Task SaveOpeningAsync(string? own) => DoAsync(acts.SetWordingAsync(Id, own, view!.OwnClosing)); // shown only with a view

    private Task SaveClosingAsync(string? own) => DoAsync(acts.SetWordingAsync(Id, view!.OwnOpening, own)); // shown only with a view

    private async Task InsertAsync(string text)
    {
        var target = focused ?? (view is { Sections.Count: > 0 } ? view.Sections[0].Id : null);
        if (target is { } id && Boxes.TryGetValue(id, out var box))
        {
            await box.InsertAsync(text);
        }
    }

    private async Task SubmitAsync()
    {
        if (!await js.FlushEditorsAsync())
        {
            problem = ReplyText.NotAllSaved;
            return;
        }

        await ReadAsync();
        if (view is not null && await dialogs.ShowSubmitAsync(view, report))
        {
            navigation.NavigateTo(Urls.Case(Id), forceLoad: false);
        }
    }
}
