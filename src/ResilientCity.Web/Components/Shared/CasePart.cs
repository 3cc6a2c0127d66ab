using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Cases;

namespace ResilientCity.Web.Components.Shared;

/// <summary>
/// A tab of the case page. Each slice registers its own (<c>services.AddSingleton(new CasePart {…})</c>), so that the page shows them without knowing them.
/// </summary>
public sealed record CasePart
{
    /// <summary>As it stands in the address: <c>?tab=opinions</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Places from the left: proposal 10, consultations 20, opinions 30, reply 40, sign-off 50, dispatch 60, history 90.</summary>
    public required int Order { get; init; }

    /// <summary>What the tab says, in the reader's language.</summary>
    public required Func<CaseView, string> Title { get; init; }

    /// <summary>A component derived from <see cref="CasePartBase"/>.</summary>
    public required Type Component { get; init; }

    public Func<CaseView, bool> IsShown { get; init; } = _ => true;
}

/// <summary>What every part of the case page gets.</summary>
public abstract class CasePartBase : ComponentBase
{
    /// <summary>The case in the round that is shown; read again after every change.</summary>
    [Parameter, EditorRequired]
    public required CaseView Case { get; set; }

    /// <summary>To be called after the part changed the case.</summary>
    [Parameter]
    public EventCallback Changed { get; set; }
}
