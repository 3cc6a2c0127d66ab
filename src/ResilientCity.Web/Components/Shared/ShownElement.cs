using Microsoft.JSInterop;

namespace ResilientCity.Web.Components.Shared;

/// <summary>Leads to a part of the page by its id.</summary>
internal static class ShownElement
{
    public static async Task ShowElementAsync(this IJSRuntime js, string id)
    {
        await using var module = await js.InvokeAsync<IJSObjectReference>("import", "/js/show-element.js");
        await module.InvokeVoidAsync("show", id);
    }
}
