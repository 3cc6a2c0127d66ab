using Microsoft.AspNetCore.Components;
using MudBlazor;
using ResilientCity.Application.Cases;
using ResilientCity.Domain;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Cases;

/// <summary>One case: its head, what may be done, and its parts. Tab and round stand in the address.</summary>
public sealed partial class CasePage(
    ReadCase readCase,
    CurrentActor currentActor,
    IEnumerable<CasePart> parts,
    IEnumerable<ICaseActionHandler> handlers,
    IDialogService dialogs,
    NavigationManager navigation) : IDisposable
{
    private readonly PageLife life = new();
    private readonly IReadOnlyList<Crumb> crumbs = [new(CasePageText.CrumbCases, Urls.Cases)];
    private CaseView? view;
    private IReadOnlyList<CasePart> shown = [];
    private CasePart? part;
    private (int Id, int? Round) loaded;

    [Parameter]
    public int Id { get; set; }

    [SupplyParameterFromQuery]
    public string? Tab { get; set; }

    [SupplyParameterFromQuery]
    public int? Round { get; set; }

    private Dictionary<string, object> PartParameters => new()
    {
        [nameof(CasePartBase.Case)] = view!, // parts are only shown of a loaded case
        [nameof(CasePartBase.Changed)] = EventCallback.Factory.Create(this, ReloadAsync),
    };

    public void Dispose()
    {
        life.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (view is null || loaded != (Id, Round))
        {
            await ReloadAsync();
        }

        ChoosePart();
    }

    private async Task ReloadAsync()
    {
        var actor = await currentActor.LoadAsync(life.Token);
        var outcome = await readCase.ExecuteAsync(new ReadCaseRequest(new CaseId(Id), Round), actor, life.Token);
        if (!outcome.IsDone)
        {
            navigation.NotFound();
            return;
        }

        // An action whose slice has no door here is not offered: a button must do something.
        view = outcome.Value with { Actions = [.. outcome.Value.Actions.Where(one => handlers.Any(door => door.Actions.Contains(one.Action)))] };
        loaded = (Id, Round);
        ChoosePart();
    }

    private void ChoosePart()
    {
        if (view is null)
        {
            return;
        }

        shown = [.. parts.Where(one => one.IsShown(view)).OrderBy(one => one.Order)];
        part = shown.FirstOrDefault(one => one.Key == Tab) ?? (shown.Count > 0 ? shown[0] : null);
    }

    private async Task RunAsync(PermittedAction chosen)
    {
        var handler = handlers.FirstOrDefault(one => one.Actions.Contains(chosen.Action));
        var context = new CaseActionContext(view!.Id, view.Version, chosen.Action, chosen.RecordedFor); // the bar is part of a loaded case
        if (handler is not null && await handler.RunAsync(context, dialogs))
        {
            await ReloadAsync();
        }
    }

    private string TabUrl(string key) => Urls.Case(Id, key, Round);

    private string RoundUrl(int number) => Urls.Case(Id, part?.Key, number == view!.Rounds[^1].Number ? null : number); // as above
}
