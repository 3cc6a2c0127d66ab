using Microsoft.JSInterop;

namespace ResilientCity.Web.Components.Shared;

public static class EditorFlush
{
    /// <summary>Saves what every section editor of this page holds; false when something could not be saved. Call it before a submission.</summary>
    public static async Task<bool> FlushEditorsAsync(this IJSRuntime js)
    {
        await using var module = await js.InvokeAsync<IJSObjectReference>("import", "/js/flush.js");
        return await module.InvokeAsync<bool>("flushAll");
    }
}
