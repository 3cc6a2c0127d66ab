namespace ResilientCity.Application.Notifications;

/// <summary>How a person is told, for the page on which he changes it.</summary>
/// <param name="MailAddress">Empty where there is none.</param>
/// <param name="Mode">One by one, once a day, or not at all.</param>
/// <param name="Language">zh-CN or en.</param>
/// <param name="QuietFrom">Null: no quiet hours.</param>
/// <param name="QuietUntil">Goes with <paramref name="QuietFrom"/>.</param>
/// <param name="Muted">Kinds that are not sent.</param>
/// <param name="ByWebhook">Whether the webhook is told too.</param>
public sealed record NoticeWish(string MailAddress, MailMode Mode, string Language, TimeOnly? QuietFrom, TimeOnly? QuietUntil, IReadOnlyList<NoticeKind> Muted, bool ByWebhook);

/// <param name="Wish">What is set.</param>
/// <param name="MailIsOn">Whether this installation sends mail at all.</param>
/// <param name="WebhookIsOn">Whether it has a webhook.</param>
/// <param name="DigestAt">When the digest goes out.</param>
/// <param name="CalendarSince">Since when there is a calendar address; null: there is none.</param>
/// <param name="MayMute">Each kind that may be left out, with its words.</param>
public sealed record NoticeSettingsView(
    NoticeWish Wish,
    bool MailIsOn,
    bool WebhookIsOn,
    TimeOnly DigestAt,
    DateTime? CalendarSince,
    IReadOnlyList<(NoticeKind Kind, string Name)> MayMute);
