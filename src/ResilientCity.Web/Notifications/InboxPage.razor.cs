using System.Globalization;
using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Notifications;
using ResilientCity.Domain;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Notifications;

/// <summary>One's own messages, unread first. Filter and page stand in the address; what comes while the page is open is there by itself.</summary>
public sealed partial class InboxPage(ReadInbox readInbox, MarkRead markRead, InboxFeed feed, CurrentActor currentActor) : IDisposable
{
    private const string UnreadOnly = "unread";
    private readonly PageLife life = new();
    private IDisposable? subscription;
    private Application.Notifications.Inbox? inbox;
    private string? problem;

    [SupplyParameterFromQuery]
    public string? Show { get; set; }

    [SupplyParameterFromQuery]
    public int? Page { get; set; }

    private bool OnlyUnread => Show == UnreadOnly;

    public void Dispose()
    {
        subscription?.Dispose();
        life.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        var actor = await currentActor.LoadAsync(life.Token);
        if (actor.AccountId is { } account && !life.IsOver)
        {
            subscription = feed.Subscribe(account, () => _ = InvokeAsync(LoadAgainAsync));
        }
    }

    private async Task LoadAgainAsync()
    {
        try
        {
            await LoadAsync();
            StateHasChanged();
        }
        catch (OperationCanceledException)
        {
            // The page was left meanwhile.
        }
    }

    private async Task LoadAsync()
    {
        var request = new ReadInboxRequest(OnlyUnread, Page ?? 1, CultureInfo.CurrentUICulture.Name);
        var read = await readInbox.ExecuteAsync(request, await currentActor.LoadAsync(life.Token), life.Token);
        (inbox, problem) = read.IsDone ? (read.Value, null) : (inbox, RefusalText.Of(read.Refusal!)); // not done
    }

    private Task MarkAsync(InboxLine line) => line.IsRead ? Task.CompletedTask : MarkAsync(new MarkReadRequest(Guid.NewGuid(), [line.Id]));

    private Task MarkAllAsync() => MarkAsync(new MarkReadRequest(Guid.NewGuid(), null, inbox?.Newest));

    private async Task MarkAsync(MarkReadRequest request)
    {
        // A link leads away from this page while it is marked: it is marked all the same.
        var marked = await markRead.ExecuteAsync(request, await currentActor.LoadAsync(life.Token), CancellationToken.None);
        if (life.IsOver)
        {
            return;
        }

        problem = marked.Refusal is { } refusal ? RefusalText.Of(refusal) : null;
        if (marked.IsDone)
        {
            await LoadAsync();
        }
    }
}
