using Microsoft.AspNetCore.Components;
using ResilientCity.Domain;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Registry;

/// <summary>What the settings pages and their parts share: who acts, what went wrong, what was done.</summary>
public abstract class SettingsPart : ComponentBase, IDisposable
{
    private readonly PageLife life = new();

    [Inject]
    public required CurrentActor CurrentActor { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    /// <summary>The refusal's sentence; null after a success.</summary>
    protected string? Problem { get; private set; }

    /// <summary>What was done; null after a refusal.</summary>
    protected string? Said { get; private set; }

    protected CancellationToken Closing => life.Token;

    public void Dispose()
    {
        life.Dispose();
        GC.SuppressFinalize(this);
    }

    protected async Task<Outcome<T>> DoAsync<T>(Func<Actor, CancellationToken, Task<Outcome<T>>> act, string said)
    {
        var outcome = await act(await CurrentActor.LoadAsync(Closing), Closing);
        Problem = outcome.Refusal is { } refusal ? RefusalText.Of(refusal) : null;
        Said = outcome.IsDone ? said : null;
        return outcome;
    }

    /// <summary>Reads a list that only the administrator may see; for others the page is not there.</summary>
    protected async Task<IReadOnlyList<T>?> ReadAsync<T>(Func<Actor, CancellationToken, Task<Outcome<IReadOnlyList<T>>>> read)
    {
        var outcome = await read(await CurrentActor.LoadAsync(Closing), Closing);
        if (outcome.IsDone)
        {
            return outcome.Value;
        }

        Navigation.NotFound();
        return null;
    }
}
