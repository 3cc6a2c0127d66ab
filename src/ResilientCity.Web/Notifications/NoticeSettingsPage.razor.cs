using System.Globalization;
using MudBlazor;
using ResilientCity.Application.Notifications;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Notifications;

/// <summary>How the person is told beside his inbox, and his calendar's address.</summary>
public sealed partial class NoticeSettingsPage(
    ReadNoticeSettings read,
    SaveNoticeSettings save,
    CalendarAddress calendar,
    NoticeSettings installation,
    IDialogService dialogs)
{
    private const string Chinese = "zh-CN";
    private const string English = "en";
    private readonly IReadOnlyList<Crumb> crumbs = [new(NoticesText.Inbox, Urls.Inbox)];
    private readonly IReadOnlyList<(string Key, string Text)> languages = [(Chinese, NoticesText.LanguageChinese), (English, NoticesText.LanguageEnglish)];
    private readonly IReadOnlyList<(MailMode Value, string Text)> modes =
    [
        (MailMode.None, NoticesText.Mode_None),
        (MailMode.OneByOne, NoticesText.Mode_OneByOne),
        (MailMode.Digest, NoticesText.Mode_Digest),
    ];

    private readonly HashSet<NoticeKind> muted = [];
    private NoticeSettingsView? view;
    private string address = "";
    private string language = Chinese;
    private MailMode mode;
    private TimeOnly? quietFrom;
    private TimeOnly? quietUntil;
    private bool byWebhook;
    private string? calendarAddress;
    private bool isOfCalendar;

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        if (view is null)
        {
            return;
        }

        var wish = view.Wish;
        (address, mode, language, quietFrom, quietUntil, byWebhook) = (wish.MailAddress, wish.Mode, wish.Language, wish.QuietFrom, wish.QuietUntil, wish.ByWebhook);
        muted.UnionWith(wish.Muted);
    }

    private async Task LoadAsync()
    {
        var outcome = await read.ExecuteAsync(new ReadNoticeSettingsRequest(CultureInfo.CurrentUICulture.Name), await CurrentActor.LoadAsync(Closing), Closing);
        view = outcome.IsDone ? outcome.Value : view;
    }

    private void Toggle(NoticeKind kind)
    {
        if (!muted.Remove(kind))
        {
            muted.Add(kind);
        }
    }

    private async Task SaveAsync()
    {
        isOfCalendar = false;
        var request = new SaveNoticeSettingsRequest(Guid.NewGuid(), new NoticeWish(address, mode, language, quietFrom, quietUntil, [.. muted], byWebhook));
        await DoAsync((actor, ct) => save.ExecuteAsync(request, actor, ct), NoticesText.Saved);
    }

    private async Task ResetCalendarAsync()
    {
        isOfCalendar = true;
        if (view is { CalendarSince: not null } && !await dialogs.ConfirmAsync(NoticesText.CalendarResetTitle, NoticesText.CalendarResetWhy, NoticesText.CalendarReset))
        {
            return;
        }

        var made = await DoAsync((actor, ct) => calendar.ResetAsync(new ResetCalendarAddressRequest(Guid.NewGuid()), actor, ct), NoticesText.CalendarMade);
        calendarAddress = made.IsDone ? Base() + Urls.CalendarFeed(made.Value) : null;
        await LoadAsync();
    }

    private async Task RevokeCalendarAsync()
    {
        isOfCalendar = true;
        if (await dialogs.ConfirmAsync(NoticesText.CalendarRevokeTitle, NoticesText.CalendarRevokeWhy, NoticesText.CalendarRevoke))
        {
            await DoAsync((actor, ct) => calendar.RevokeAsync(new RevokeCalendarAddressRequest(Guid.NewGuid()), actor, ct), NoticesText.CalendarRevoked);
            calendarAddress = null;
            await LoadAsync();
        }
    }

    private string Base() => (installation.PublicAddress?.ToString() ?? Navigation.BaseUri).TrimEnd('/');
}
