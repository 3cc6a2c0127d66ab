using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using ResilientCity.Application.Cases;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Cases;

/// <summary>The list of cases. Its filters, sorting and page stand in the address.</summary>
public sealed partial class CaseListPage(ReadCaseList readList, ReadListChoices readChoices, CurrentActor currentActor, NavigationManager navigation) : IDisposable
{
    private readonly PageLife life = new();
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

    public void Dispose()
    {
        navigation.LocationChanged -= OnLocationChanged;
        life.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        navigation.LocationChanged += OnLocationChanged;
        request = CaseListAddress.Parse(new Uri(navigation.Uri));
        await ReadAsync();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e)
    {
        var address = new Uri(e.Location);
        if (address.AbsolutePath == Urls.Cases)
        {
            request = CaseListAddress.Parse(address);
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
        var read = await readList.ExecuteAsync(asked, actor, life.Token);
        var offered = await readChoices.ExecuteAsync(actor, life.Token);
        if (asked == request && read.IsDone && offered.IsDone)
        {
            (list, choices) = (read.Value, offered.Value);
        }
    }

    private void Narrow(CaseListFilter filter) => navigation.NavigateTo(CaseListAddress.ListUrl(request with { Filter = filter, Page = 1 }));
}
