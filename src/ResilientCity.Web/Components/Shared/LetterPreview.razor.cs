using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ResilientCity.Web.Components.Shared;

/// <summary>
/// The letter as it will print, following the section editors in <see cref="Source"/> without a server's help. There, each section is an element
/// with <c>data-letter-section</c> holding its heading (<c>data-letter-heading</c>, an input or text) and a <see cref="SectionEditor"/>.
/// </summary>
public sealed partial class LetterPreview(IJSRuntime js) : IAsyncDisposable
{
    private ElementReference body;
    private IJSObjectReference? module;
    private IJSObjectReference? following;

    /// <summary>The element that holds the editors, rendered before this component.</summary>
    [Parameter, EditorRequired]
    public ElementReference Source { get; set; }

    /// <summary>What stands above the sections: head, title, salutation, opening (<c>rc-sheet__…</c> classes).</summary>
    [Parameter]
    public RenderFragment? Before { get; set; }

    /// <summary>What stands below them: closing, signature, contact, copy-to.</summary>
    [Parameter]
    public RenderFragment? After { get; set; }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (following is not null)
            {
                await following.InvokeVoidAsync("dispose");
                await following.DisposeAsync();
            }

            if (module is not null)
            {
                await module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // Nothing is left to stop.
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (following is null && Source.Id is not null)
        {
            module ??= await js.InvokeAsync<IJSObjectReference>("import", "/js/letter-preview.js");
            following = await module.InvokeAsync<IJSObjectReference>("follow", Source, body);
        }
    }
}
