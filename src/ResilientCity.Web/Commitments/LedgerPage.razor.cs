using System.Globalization;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Commitments;
using ResilientCity.Application.Data;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Commitments;

/// <summary>The ledger of promises (承诺台账). Its filter and page stand in the address.</summary>
public sealed partial class LedgerPage(ReadLedger readLedger, ReadListChoices readChoices, CaseStore store, CurrentActor currentActor)
{
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

    protected override string Path => Urls.Ledger;

    protected override void Take(Uri address) => request = LedgerAddress.Parse(address);

    protected override async Task ReadAsync()
    {
        var asked = request;
        var actor = await currentActor.LoadAsync(Life);
        var read = await readLedger.ExecuteAsync(asked, actor, Life);
        var offered = await readChoices.ExecuteAsync(actor, Life);
        if (asked == request && read.IsDone && offered.IsDone)
        {
            (ledger, choices) = (read.Value, offered.Value);
        }
    }

    /// <summary>A zero denominator has no rate.</summary>
    private static string Rate(int part, int whole) =>
        whole == 0 ? CommitmentsText.NoRate : (100m * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    private void Narrow(LedgerFilter filter) => Navigation.NavigateTo(LedgerAddress.ListUrl(filter));
}
