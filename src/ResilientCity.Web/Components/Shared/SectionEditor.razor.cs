using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Components.Shared;

/// <summary>
/// One section's text. A script owns it and saves it beside the circuit; this component gives it its start and hears that it was saved.
/// Put a <c>@key</c> with the section's id on it.
/// </summary>
public sealed partial class SectionEditor(IJSRuntime js) : IAsyncDisposable
{
    private readonly string id = $"section-{Guid.NewGuid():N}";
    private ElementReference root;
    private string initialText = string.Empty;
    private IJSObjectReference? module;
    private IJSObjectReference? editor;
    private DotNetObjectReference<SectionEditor>? self;

    /// <summary>Unique among all sections of all cases: the browser's copy is kept under it.</summary>
    [Parameter, EditorRequired]
    public string SectionId { get; set; } = string.Empty;

    /// <summary>Where the text is PUT as <c>{text, baseVersion, commandId}</c>.</summary>
    [Parameter, EditorRequired]
    public string Url { get; set; } = string.Empty;

    /// <summary>Whose text it is: the account's id.</summary>
    [Parameter, EditorRequired]
    public string Account { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public string Label { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public string Text { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public int Version { get; set; }

    /// <summary>When the text was last saved, if it ever was.</summary>
    [Parameter]
    public DateTime? SavedAt { get; set; }

    [Parameter]
    public int MaxLength { get; set; } = 50_000;

    [Parameter]
    public EventCallback<SectionSaved> OnSaved { get; set; }

    /// <summary>Puts text where the cursor stands.</summary>
    public async Task InsertAsync(string text)
    {
        if (editor is not null)
        {
            await editor.InvokeVoidAsync("insert", text);
        }
    }

    /// <summary>Leads to a stretch of the text and marks it. Paragraphs are the lines that are not blank, trimmed, from 0.</summary>
    public async Task ShowAsync(int paragraph, int start, int length)
    {
        if (editor is not null)
        {
            await editor.InvokeVoidAsync("show", paragraph, start, length);
        }
    }

    /// <summary>Puts other words in; false where <paramref name="was"/> does not stand there any more.</summary>
    public async Task<bool> MendAsync(int paragraph, int start, string was, string with) =>
        editor is not null && await editor.InvokeAsync<bool>("mend", paragraph, start, was, with);

    /// <summary>Shows a newer text of the server; false when something unsaved stands here, which is then kept.</summary>
    public async Task<bool> ReplaceAsync(string text, int version) =>
        editor is not null && await editor.InvokeAsync<bool>("replace", text, version);

    [JSInvokable]
    public Task OnSavedAsync(int version, DateTime savedAt) =>
        InvokeAsync(() => OnSaved.InvokeAsync(new SectionSaved(SectionId, version, savedAt.ToUniversalTime())));

    public ValueTask DisposeAsync()
    {
        self?.Dispose();
        return PageScripts.ReleaseAsync(editor, module);
    }

    protected override void OnInitialized() => initialText = Text;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        self = DotNetObjectReference.Create(this);
        module = await js.InvokeAsync<IJSObjectReference>("import", "/js/section-editor.js");
        editor = await module.InvokeAsync<IJSObjectReference>("attach", root, self, new
        {
            Url,
            Account,
            Section = SectionId,
            Version,
            MaxLength,
            SavedAt,
            Texts = SectionEditorTexts.All(),
        });
    }
}
