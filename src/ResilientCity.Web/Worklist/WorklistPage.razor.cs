using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Worklist;

/// <summary>What waits for me, and what I wait for. Part and page stand in the address.</summary>
public sealed partial class WorklistPage(ReadWorklist readWorklist, CaseStore store, CurrentActor currentActor) : IDisposable
{
    private const string LeadTab = "lead";
    private const string CoHandlingTab = "co-handling";
    private readonly PageLife life = new();
    private Application.Cases.Worklist? list;
    private WorklistPart part;
    private bool isAdministrator;

    [SupplyParameterFromQuery]
    public string? Tab { get; set; }

    [SupplyParameterFromQuery]
    public int? Page { get; set; }

    public void Dispose()
    {
        life.Dispose();
    }

    protected override Task OnParametersSetAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        var asked = new ReadWorklistRequest(Tab == CoHandlingTab ? WorklistPart.CoHandling : WorklistPart.Lead, Page ?? 1);
        var actor = await currentActor.LoadAsync(life.Token);
        isAdministrator = actor.Is(Domain.Role.Administrator);
        var read = await readWorklist.ExecuteAsync(asked, actor, life.Token);
        if (Tab is null && read is { IsDone: true, Value: { TodoTotal: 0, OtherTodo: > 0 } })
        {
            // Who only co-handles today lands where the work is.
            asked = new ReadWorklistRequest(WorklistPart.CoHandling, Page ?? 1);
            read = await readWorklist.ExecuteAsync(asked, actor, life.Token);
        }

        if (read.IsDone)
        {
            (list, part) = (read.Value, asked.Part);
        }
    }

    private string PartText(WorklistPart one) => Text.Format(
        WorklistText.PartCount,
        one is WorklistPart.Lead ? WorklistText.PartLead : WorklistText.PartCoHandling,
        one == part ? list!.TodoTotal : list!.OtherTodo); // only shown with a list

    private string SinceText(WaitingItem item) => item.Since switch
    {
        null => "",
        { } day when day >= store.Today => WorklistText.SinceToday,
        { } day => Text.Format(WorklistText.Since, store.Today.DayNumber - day.DayNumber),
    };

    private static string UrlOf(WorklistPart part, int page)
    {
        var query = new Dictionary<string, string?>
        {
            ["tab"] = part is WorklistPart.CoHandling ? CoHandlingTab : LeadTab,
            ["page"] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
        };
        return QueryHelpers.AddQueryString(Urls.Worklist, query.Where(one => one.Value is not null));
    }
}
