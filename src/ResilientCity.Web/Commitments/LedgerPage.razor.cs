using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Commitments;
using ResilientCity.Application.Data;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Commitments;

/// <summary>The ledger of promises (承诺台账). Its filter and page stand in the address.</summary>
public sealed partial class LedgerPage(ReadLedger readLedger, ReadListChoices readChoices, CaseStore store, CurrentActor currentActor, NavigationManager navigation) : IDisposable
{
    private readonly PageLife life = new();
    private ReadLedgerRequest request = new(new LedgerFilter());
    private Ledger? ledger;
    private ListChoices? choices;

    private CaseStore Store => store;

    private bool IsNarrowed => request.Filter != new LedgerFilter();

    private IReadOnlyList<(LedgerSituation Situation, int Count)> Tiles =>
    [
        (LedgerSituation.Open, ledger!.Counts.Open), // shown of a read ledger only
        (LedgerSituation.Overdue, ledger.Counts.Overdue),
        (LedgerSituation.Done, ledger.Counts.Done),
        (LedgerSituation.NotPossible, ledger.Counts.NotPossible),
    ];

    public void Dispose()
    {
        navigation.LocationChanged -= OnLocationChanged;
        life.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        navigation.LocationChanged += OnLocationChanged;
        request = LedgerAddress.Parse(new Uri(navigation.Uri));
        await ReadAsync();
    }

    /// <summary>A zero denominator has no rate.</summary>
    private static string Rate(int part, int whole) =>
        whole == 0 ? CommitmentsText.NoRate : (100m * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e)
    {
        var address = new Uri(e.Location);
        if (address.AbsolutePath == Urls.Ledger)
        {
            request = LedgerAddress.Parse(address);
            _ = InvokeAsync(ShowAsync);
        }
    }

    private async Task ShowAsync()
    {
        try
        {
            await ReadAsync();
            StateHasChanged();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            await DispatchExceptionAsync(fault);
        }
    }

    private async Task ReadAsync()
    {
        var asked = request;
        var actor = await currentActor.LoadAsync(life.Token);
        var read = await readLedger.ExecuteAsync(asked, actor, life.Token);
        var offered = await readChoices.ExecuteAsync(actor, life.Token);
        if (asked == request && read.IsDone && offered.IsDone)
        {
            (ledger, choices) = (read.Value, offered.Value);
        }
    }

    private void Narrow(LedgerFilter filter) => navigation.NavigateTo(LedgerAddress.ListUrl(filter));
}
