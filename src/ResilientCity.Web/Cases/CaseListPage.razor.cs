using ResilientCity.Application.Cases;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Cases;

/// <summary>The list of cases. Its filters, sorting and page stand in the address.</summary>
public sealed partial class CaseListPage(ReadCaseList readList, ReadListChoices readChoices, CurrentActor currentActor)
{
    private ReadCaseListRequest request = new(new CaseListFilter());
    private CaseList? list;
    private ListChoices? choices;

    private bool IsNarrowed => request.Filter != new CaseListFilter();

    private string? CountText => list switch
    {
        null => null,
        { Total: 1 } => CaseListText.FoundOne,
        _ => Text.Format(CaseListText.Found, list.Total),
    };

    protected override string Path => Urls.Cases;

    protected override void Take(Uri address) => request = CaseListAddress.Parse(address);

    protected override async Task ReadAsync()
    {
        var asked = request;
        var actor = await currentActor.LoadAsync(Life);
        var read = await readList.ExecuteAsync(asked, actor, Life);
        var offered = await readChoices.ExecuteAsync(actor, Life);
        if (asked == request && read.IsDone && offered.IsDone)
        {
            (list, choices) = (read.Value, offered.Value);
        }
    }

    private void Narrow(CaseListFilter filter) => Navigation.NavigateTo(CaseListAddress.ListUrl(request with { Filter = filter, Page = 1 }));
}
