using Microsoft.AspNetCore.Components;
using MudBlazor;
using ResilientCity.Application.Commitments.Yearly;
using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Commitments.Dialogs;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Feedback;

namespace ResilientCity.Web.Commitments;

/// <summary>One delegate's report on promises: looked at, sent, answered, met about.</summary>
public sealed partial class YearlyReportPage(ReadYearlyReport readReport, CurrentActor currentActor, IDialogService dialogs, NavigationManager navigation)
{
    private YearlyReportView? view;

    [Parameter]
    public int Year { get; set; }

    [Parameter]
    public int Agency { get; set; }

    [Parameter]
    public int Delegate { get; set; }

    [Parameter]
    public string Mode { get; set; } = "";

    private string? ChannelName => view!.Channels.FirstOrDefault(channel => channel.Code == view.Channel)?.Label.InReadersLanguage() ?? view.Channel; // shown of a read view only

    /// <summary>Null where the mode in the address is none.</summary>
    internal static YearlyKey? KeyOf(int year, int agency, int delegateId, string? mode) =>
        Enum.TryParse<OperatingMode>(mode, out var known) && Enum.IsDefined(known) ? new YearlyKey(new AgencyId(agency), new DelegateId(delegateId), year, known) : null;

    protected override Task OnParametersSetAsync() => ReadAsync();

    private string UrlOf(string part) => Urls.YearlyReport(Year, Agency, Delegate, Mode, part);

    private async Task ReadAsync()
    {
        var outcome = KeyOf(Year, Agency, Delegate, Mode) is { } key ? await readReport.ExecuteAsync(key, await currentActor.LoadAsync(), CancellationToken.None) : null;
        if (outcome is not { IsDone: true })
        {
            navigation.NotFound();
            return;
        }

        view = outcome.Value;
    }

    private async Task DoAsync<T>()
        where T : YearlyDialogBase
    {
        var parameters = new DialogParameters { [nameof(YearlyDialogBase.View)] = view };
        var dialog = await dialogs.ShowAsync<T>(null, parameters, new DialogOptions { MaxWidth = MaxWidth.Small, FullWidth = true, CloseOnEscapeKey = true, BackdropClick = false });
        if (await dialog.Result is { Canceled: false })
        {
            await ReadAsync();
        }
    }
}
