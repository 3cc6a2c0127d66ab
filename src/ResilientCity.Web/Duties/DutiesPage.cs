using Microsoft.AspNetCore.Components;
using ResilientCity.Domain;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Duties;

/// <summary>What the pages of this slice share: who acts, the agency in the address, what went wrong, what was done.</summary>
public abstract class DutiesPage : ComponentBase, IDisposable
{
    private readonly PageLife life = new();

    [Inject]
    public required CurrentActor CurrentActor { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    /// <summary>The agency that the administrator looks at.</summary>
    [SupplyParameterFromQuery]
    public int? Agency { get; set; }

    protected string? Problem { get; set; }

    protected string? Said { get; set; }

    protected CancellationToken Closing => life.Token;

    protected AgencyId? AgencyInAddress => Agency is { } id ? new AgencyId(id) : null;

    public void Dispose()
    {
        life.Dispose();
        GC.SuppressFinalize(this);
    }

    protected async Task<bool> DoAsync(Func<Actor, CancellationToken, Task<Outcome<Done>>> act, string said)
    {
        var outcome = await act(await CurrentActor.LoadAsync(Closing), Closing);
        Problem = outcome.Refusal is { } refusal ? RefusalText.Of(refusal) : null;
        Said = outcome.IsDone ? said : null;
        return outcome.IsDone;
    }
}
