using Microsoft.JSInterop;

namespace ResilientCity.Web.Components.Shared;

/// <summary>Lets go of what a component holds in its page's script.</summary>
public static class PageScripts
{
    /// <summary>
    /// Stops the running script object, then gives it and its module back. A page that left meanwhile, before the call or before
    /// its answer, has let go of them itself: that is no fault, and must not end the circuit of the page that follows.
    /// </summary>
    /// <param name="running">An object with a <c>dispose</c> of its own in the script; null where there is none.</param>
    /// <param name="module">Null while it was not loaded.</param>
    public static async ValueTask ReleaseAsync(IJSObjectReference? running, IJSObjectReference? module)
    {
        try
        {
            if (running is not null)
            {
                await running.InvokeVoidAsync("dispose");
                await running.DisposeAsync();
            }

            if (module is not null)
            {
                await module.DisposeAsync();
            }
        }
        catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
        {
            // The browser's side went first.
        }
    }
}
