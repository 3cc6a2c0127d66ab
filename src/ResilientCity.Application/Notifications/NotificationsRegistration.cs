using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ResilientCity.Application.Data;

namespace ResilientCity.Application.Notifications;

public static class NotificationsRegistration
{
    public static IServiceCollection AddNotifications(this IServiceCollection services) => services
        .AddSingleton<CaseFeed>()
        .AddSingleton<InboxFeed>()
        .AddSingleton<ReadInbox>()
        .AddSingleton<MarkRead>()
        .AddSingleton<ReadNoticeSettings>()
        .AddSingleton<SaveNoticeSettings>()
        .AddSingleton<CalendarAddress>()
        .AddSingleton<ReadCalendarFeed>()
        .AddSingleton<WebhookSecrets>()
        .AddSingleton<WebhookAdministration>()
        .AddSingleton<INoticeChannel, MailChannel>()
        .AddSingleton<INoticeChannel, WebhookChannel>()
        .AddSingleton(provider => new SendOutbox(
            provider.GetRequiredService<CaseStore>(),
            provider.GetRequiredService<NoticeSettings>(),
            provider.GetServices<INoticeChannel>(),
            provider.GetRequiredService<ILogger<SendOutbox>>()))
        .AddSingleton<MakeDigests>()
        .AddSingleton<SweepOutbox>()
        .AddSingleton<ReadOutbox>()
        .AddSingleton<DecideDeadLetter>();
}
