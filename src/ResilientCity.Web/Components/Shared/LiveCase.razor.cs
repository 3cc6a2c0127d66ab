using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Notifications;
using ResilientCity.Domain;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Components.Shared;

/// <summary>
/// Keeps an open page fresh: when a case moves, <see cref="OnMoved"/> runs on the page's own dispatcher, and the page reads again through its
/// own read. Many movements at once become one reading after the other, never two at a time.
/// </summary>
public sealed partial class LiveCase(CaseFeed feed, CurrentActor currentActor, TimeProvider clock) : IDisposable
{
    private readonly PageLife life = new();
    private IDisposable? subscription;
    private Actor? actor;
    private CaseId? subscribedTo;
    private CaseMoved? lastMove;
    private DateTime heardAt;
    private bool isReading;
    private bool isStale;

    /// <summary>The case on this page; null on a list: every case that the person may see.</summary>
    [Parameter]
    public CaseId? CaseId { get; set; }

    /// <summary>Reads the page's content again.</summary>
    [Parameter, EditorRequired]
    public EventCallback<CaseMoved> OnMoved { get; set; }

    /// <summary>Whether what the person did himself counts too: on a list yes (another tab), on a case page no.</summary>
    [Parameter]
    public bool IncludesOwn { get; set; }

    /// <summary>Whether to say who did what.</summary>
    [Parameter]
    public bool Announces { get; set; } = true;

    private string Announcement => lastMove switch
    {
        { ActorName: { } name } => Text.Format(LiveText.MovedBy, DateTexts.Clock(heardAt), name, lastMove.EventKind.Name()),
        _ => Text.Format(LiveText.Moved, DateTexts.Clock(heardAt)),
    };

    public void Dispose()
    {
        subscription?.Dispose();
        life.Dispose();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender && CaseId == subscribedTo)
        {
            return;
        }

        subscribedTo = CaseId;
        subscription?.Dispose();
        actor = await currentActor.LoadAsync(life.Token);
        var opened = CaseId is { } id
            ? await feed.SubscribeAsync(id, actor, Hear, life.Token)
            : await feed.SubscribeAsync(actor, Hear, life.Token);
        subscription = opened;
        if (life.IsOver)
        {
            opened.Dispose();
        }
    }

    private void Hear(CaseMoved moved)
    {
        if (!life.IsOver && (IncludesOwn || moved.AccountId is null || moved.AccountId != actor?.AccountId))
        {
            _ = InvokeAsync(() => ReadAgainAsync(moved));
        }
    }

    private async Task ReadAgainAsync(CaseMoved moved)
    {
        lastMove = moved.AccountId is not null && moved.AccountId == actor?.AccountId ? null : moved;
        heardAt = clock.GetUtcNow().UtcDateTime;
        isStale = true;
        if (isReading)
        {
            return;
        }

        isReading = true;
        try
        {
            while (isStale && !life.IsOver)
            {
                isStale = false;
                await OnMoved.InvokeAsync(moved);
            }

            StateHasChanged();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            await DispatchExceptionAsync(fault);
        }
        finally
        {
            isReading = false;
        }
    }
}
