using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;
using ResilientCity.Domain.Replies;
using ResilientCity.Web.Components.Shared;

namespace ResilientCity.Web.Replies.Paper;

/// <summary>
/// The letter's pages as they will print, following what is typed: a script tells what has changed in the sections' texts, the letter is laid out anew,
/// and the pages that look different are drawn. It keeps the place that is being edited in sight.
/// </summary>
public sealed partial class LetterPreview(IJSRuntime js) : IAsyncDisposable
{
    private readonly Dictionary<SectionId, (string Heading, string Text)> typed = [];
    private readonly Dictionary<SectionId, string> savedHeadings = [];
    private ElementReference pane;
    private LetterPages pages = new([], []);
    private LetterDocument? read;
    private DotNetObjectReference<LetterPreview>? self;
    private IJSObjectReference? module;
    private IJSObjectReference? following;
    private bool isBound;
    private bool isGone;

    /// <summary>The letter as it was read; its sections' texts are those that were saved.</summary>
    [Parameter, EditorRequired]
    public required LetterDocument Letter { get; set; }

    /// <summary>The sections in their order. What is typed in them goes before what was saved.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<EditorSection> Sections { get; set; }

    /// <summary>The appendices in their order, as the sections.</summary>
    [Parameter]
    public IReadOnlyList<EditorSection> Appendices { get; set; } = [];

    /// <summary>What every page says in its margin.</summary>
    [Parameter]
    public string? Note { get; set; }

    /// <summary>
    /// The element that holds the editors, rendered before this component. There, each section is an element <c>section-id</c> with
    /// <c>data-letter-section</c>, its heading's <c>data-letter-heading</c> and its text's <c>data-text</c>.
    /// </summary>
    [Parameter, EditorRequired]
    public ElementReference Source { get; set; }

    /// <returns>False where an edit does not fit what is known: the script then sends the texts whole.</returns>
    [JSInvokable]
    public Task<bool> OnEditedAsync(IReadOnlyList<PreviewEdit> edits)
    {
        var isFitting = true;
        foreach (var edit in edits)
        {
            var id = new SectionId(edit.Section);
            if (!typed.TryGetValue(id, out var before))
            {
                continue; // removed meanwhile
            }

            var text = edit.ApplyTo(before.Text);
            isFitting &= text is not null;
            typed[id] = (edit.Heading ?? before.Heading, text ?? before.Text);
        }

        Lay();
        StateHasChanged();
        return Task.FromResult(isFitting);
    }

    public ValueTask DisposeAsync()
    {
        isGone = true;
        self?.Dispose();
        return PageScripts.ReleaseAsync(following, module);
    }

    protected override void OnParametersSet()
    {
        if (ReferenceEquals(read, Letter))
        {
            return;
        }

        read = Letter;
        foreach (var section in Sections.Concat(Appendices))
        {
            var isKnown = typed.TryGetValue(section.Id, out var own);
            var isRenamed = savedHeadings.GetValueOrDefault(section.Id) != section.Heading;
            typed[section.Id] = (isKnown && !isRenamed ? own.Heading : section.Heading, isKnown && isBound ? own.Text : section.Text);
            savedHeadings[section.Id] = section.Heading;
        }

        foreach (var gone in typed.Keys.Except(Sections.Concat(Appendices).Select(section => section.Id)).ToList())
        {
            typed.Remove(gone);
        }

        Lay();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (isBound || Source.Id is null)
        {
            return;
        }

        isBound = true;
        self = DotNetObjectReference.Create(this);
        try
        {
            module = await js.InvokeAsync<IJSObjectReference>("import", "/js/letter-preview.js");
            following = await module.InvokeAsync<IJSObjectReference>("follow", Source, pane, self, Known());
        }
        catch (Exception fault) when (isGone && fault is ObjectDisposedException or JSException or JSDisconnectedException or OperationCanceledException)
        {
            // The page was left while its script was fetched.
        }
    }

    private KnownSection[] Known() => [.. typed.Select(one => KnownSection.Of(one.Key.Value, one.Value.Heading, one.Value.Text))];

    private void Lay() => pages = LetterPaginator.Lay(
        Letter.With(
            ReplyComposer.SectionsOf(Sections.Select(section => typed[section.Id])),
            ReplyComposer.AppendicesOf(Appendices.Select(one => typed[one.Id]))),
        new(Note: Note));
}
