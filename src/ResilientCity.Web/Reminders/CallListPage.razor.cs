using System.Globalization;
using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Reminders;
using ResilientCity.Domain;
using ResilientCity.Domain.Reminders;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Cases;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Reminders;

/// <summary>Whom to call, and the offices' reminders for many cases at once. What is shown stands in the address.</summary>
public sealed partial class CallListPage(ReadCallList read, SendReminders send, CurrentActor currentActor, NavigationManager navigation) : IDisposable
{
    private readonly PageLife life = new();
    private readonly HashSet<CaseId> picked = [];
    private ReadCallListRequest request = new(CallListShow.Overdue);
    private CallList? list;
    private Guid commandId = Guid.NewGuid();
    private string note = "";
    private string? problem;
    private string? done;

    [SupplyParameterFromQuery]
    public string? Show { get; set; }

    [SupplyParameterFromQuery]
    public int? Agency { get; set; }

    [SupplyParameterFromQuery]
    public int? Page { get; set; }

    private IEnumerable<ListOption> Agencies => list!.Agencies.Select(one => new ListOption(one.Id.ToString(), one.Name)); // only shown with a list

    public void Dispose()
    {
        life.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        var wanted = CallListAddress.Parse(Show, Agency, Page);
        if (wanted != request)
        {
            picked.Clear();
            (problem, done) = (null, null);
        }

        request = wanted;
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        var outcome = await read.ExecuteAsync(request, await currentActor.LoadAsync(life.Token), life.Token);
        if (!outcome.IsDone)
        {
            navigation.NotFound();
            return;
        }

        list = outcome.Value;
        picked.IntersectWith(list.Rows.Where(row => row.MayRemind).Select(row => row.CaseId));
    }

    private void ChooseAgency(string? value) => navigation.NavigateTo(CallListAddress.ListUrl(
        new ReadCallListRequest(request.Show, value is null ? null : new AgencyId(int.Parse(value, CultureInfo.InvariantCulture)))));

    private async Task SendAsync()
    {
        var outcome = await send.SendAllAsync(new SendRemindersRequest(commandId, [.. picked], note), await currentActor.LoadAsync(life.Token), life.Token);
        commandId = Guid.NewGuid();
        problem = outcome.Refusal is { } refusal ? RefusalText.Of(refusal) : null;
        done = outcome.IsDone ? ReminderWords.Sent(outcome.Value) : null;
        if (outcome.IsDone)
        {
            picked.Clear();
            note = "";
            await ReadAsync();
        }
    }
}
