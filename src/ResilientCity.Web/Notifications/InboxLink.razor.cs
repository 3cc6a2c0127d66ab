using ResilientCity.Application.Notifications;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Notifications;

/// <summary>The way to the inbox, with the number of what is unread; it moves by itself while the page is open.</summary>
public sealed partial class InboxLink(ReadInbox inbox, InboxFeed feed, CurrentActor currentActor) : IDisposable
{
    private readonly PageLife life = new();
    private IDisposable? subscription;
    private int unread;

    private string Label => unread == 0 ? NoticesText.BellNone : Text.Format(NoticesText.BellSome, unread);

    public void Dispose()
    {
        subscription?.Dispose();
        life.Dispose();
    }

    protected override Task OnInitializedAsync() => CountAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        var actor = await currentActor.LoadAsync(life.Token);
        if (actor.AccountId is { } account && !life.IsOver)
        {
            subscription = feed.Subscribe(account, () => _ = InvokeAsync(CountAgainAsync));
        }
    }

    private async Task CountAgainAsync()
    {
        try
        {
            await CountAsync();
            StateHasChanged();
        }
        catch (OperationCanceledException)
        {
            // The page was left meanwhile.
        }
    }

    private async Task CountAsync()
    {
        var counted = await inbox.CountUnreadAsync(await currentActor.LoadAsync(life.Token), life.Token);
        unread = counted.IsDone ? counted.Value : 0;
    }
}
