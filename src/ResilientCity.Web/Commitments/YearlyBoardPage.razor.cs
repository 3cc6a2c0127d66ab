using Microsoft.AspNetCore.Components;
using MudBlazor;
using ResilientCity.Application.Commitments.Yearly;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Commitments.Dialogs;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Commitments;

/// <summary>Whom a year's reports on promises are for, and how far each is. The year stands in the address.</summary>
public sealed partial class YearlyBoardPage(ReadYearlyBoard readBoard, MarkDelegateLeft markLeft, CurrentActor currentActor, IDialogService dialogs) : IDisposable
{
    private readonly PageLife life = new();
    private YearlyBoard? board;
    private bool isDelegate;

    [SupplyParameterFromQuery]
    public int? Year { get; set; }

    public void Dispose() => life.Dispose();

    protected override Task OnParametersSetAsync() => ReadAsync();

    private static string UrlOf(YearlyRow row) => Urls.YearlyReport(row.Year, row.AgencyId.Value, row.DelegateId.Value, row.Mode.ToString());

    private async Task ReadAsync()
    {
        var actor = await currentActor.LoadAsync(life.Token);
        isDelegate = actor.DelegateId is not null;
        var read = await readBoard.ExecuteAsync(new ReadYearlyBoardRequest(Year), actor, life.Token);
        board = read.IsDone ? read.Value : board;
    }

    private async Task MarkLeftAsync(YearlyRow row)
    {
        if (row.LeftOfficeOn is not null)
        {
            await markLeft.ExecuteAsync(new MarkDelegateLeftRequest(Guid.NewGuid(), row.DelegateId, null), await currentActor.LoadAsync(life.Token), life.Token);
            await ReadAsync();
            return;
        }

        await ShowAsync<LeftOfficeDialog>(new DialogParameters { [nameof(LeftOfficeDialog.Row)] = row });
    }

    private Task SendAsync() => ShowAsync<YearlySendSeveralDialog>(new DialogParameters { [nameof(YearlySendSeveralDialog.Board)] = board });

    private async Task ShowAsync<T>(DialogParameters parameters)
        where T : FormDialogBase
    {
        var dialog = await dialogs.ShowAsync<T>(null, parameters, new DialogOptions { MaxWidth = MaxWidth.Small, FullWidth = true, CloseOnEscapeKey = true, BackdropClick = false });
        if (await dialog.Result is { Canceled: false })
        {
            await ReadAsync();
        }
    }
}
