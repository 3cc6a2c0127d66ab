using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using ResilientCity.Application.Attachments;
using ResilientCity.Domain;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Components.Shared;

/// <summary>
/// Takes one file. A small script sends it by HTTP beside the circuit; the content is checked on the server, and what is wrong with it is said
/// here. <c>@bind-Value</c> gives its id to the act that claims it.
/// </summary>
public sealed partial class UploadField(IJSRuntime js) : IAsyncDisposable
{
    private readonly string id = $"upload-{Guid.NewGuid():N}";
    private ElementReference input;
    private string name = string.Empty;
    private long size;
    private int percent;
    private string? problem;
    private IJSObjectReference? module;
    private IJSObjectReference? upload;
    private DotNetObjectReference<UploadField>? self;

    [Parameter, EditorRequired]
    public string Label { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public AttachmentPurpose Purpose { get; set; }

    /// <summary>Permitted endings; those of all kinds that are taken where none are given.</summary>
    [Parameter]
    public IReadOnlyList<string> Extensions { get; set; } = FileKind.AllExtensions;

    [Parameter]
    public AttachmentId? Value { get; set; }

    [Parameter]
    public EventCallback<AttachmentId?> ValueChanged { get; set; }

    /// <summary>True while a file is on its way: a form waits for it.</summary>
    public bool IsUploading { get; private set; }

    /// <summary>The person chose a file: where to send it, or null where it cannot be taken.</summary>
    [JSInvokable]
    public async Task<string?> ChooseAsync(string fileName, long bytes)
    {
        (name, size, percent, problem) = (fileName, bytes, 0, ProblemOf(fileName, bytes));
        IsUploading = problem is null;
        await SetAsync(null);
        return IsUploading ? Urls.Upload(fileName, Purpose.ToString(), Guid.NewGuid()) : null;
    }

    [JSInvokable]
    public void Progress(int done)
    {
        percent = done;
        StateHasChanged();
    }

    [JSInvokable]
    public Task FinishAsync(int attachmentId, string keptName)
    {
        (IsUploading, name) = (false, keptName);
        return SetAsync(new AttachmentId(attachmentId));
    }

    /// <param name="message">The server's reason; null when it was not reached.</param>
    [JSInvokable]
    public void Fail(string? message)
    {
        (IsUploading, problem) = (false, message ?? Text.Format(UploadText.Failed, name));
        StateHasChanged();
    }

    public ValueTask DisposeAsync()
    {
        self?.Dispose();
        return PageScripts.ReleaseAsync(upload, module);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            self = DotNetObjectReference.Create(this);
            module = await js.InvokeAsync<IJSObjectReference>("import", "/js/upload.js");
            upload = await module.InvokeAsync<IJSObjectReference>("attach", input, self);
        }
    }

    private async Task CancelAsync()
    {
        IsUploading = false;
        if (upload is not null)
        {
            await upload.InvokeVoidAsync("cancel");
        }
    }

    private Task RemoveAsync() => SetAsync(null);

    private async Task SetAsync(AttachmentId? value)
    {
        Value = value;
        await ValueChanged.InvokeAsync(value);
        StateHasChanged();
    }

    private string? ProblemOf(string fileName, long bytes) => bytes switch
    {
        0 => Text.Format(FrameText.FileEmpty, fileName),
        > StoreAttachment.MaxBytes => Text.Format(FrameText.FileTooLarge, fileName, FileSize.Text(bytes), FileSize.Text(StoreAttachment.MaxBytes)),
        _ when !Extensions.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase) =>
            Text.Format(FrameText.FileWrongKind, fileName, string.Join(FrameText.ListSeparator, Extensions)),
        _ => null,
    };
}
