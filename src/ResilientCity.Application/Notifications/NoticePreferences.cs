using ResilientCity.Domain;

namespace ResilientCity.Application.Notifications;

/// <summary>How one person wants to be told, beside his inbox, which always has everything.</summary>
internal sealed class NoticePreferences
{
    public const int MaxAddressLength = 254;

    public required AccountId AccountId { get; init; }

    public string? MailAddress { get; set; }

    public MailMode Mode { get; set; }

    /// <summary>Language of mails: zh-CN or en.</summary>
    public string Language { get; set; } = NoticeTemplates.Chinese;

    /// <summary>From then on nothing is sent, local time; null: at any time.</summary>
    public TimeOnly? QuietFrom { get; set; }

    public TimeOnly? QuietUntil { get; set; }

    /// <summary>Kinds that are not sent to him; they are in the inbox all the same.</summary>
    public List<NoticeKind> Muted { get; set; } = [];

    /// <summary>Whether the webhook (text messages, chat) is told too.</summary>
    public bool ByWebhook { get; set; }

    /// <summary>SHA-256 of the calendar address's token, lower-case hexadecimal; null: there is no address.</summary>
    public string? CalendarTokenHash { get; set; }

    public DateTime? CalendarSince { get; set; }

    public bool Wants(NoticeKind kind) => kind.IsMust() || !Muted.Contains(kind);

    /// <summary>Whether he wants to be reached this way at all: asked when something is sent, so that a change of mind counts for what waits.</summary>
    public bool HasWay(NoticeChannel channel) => channel is NoticeChannel.Mail ? Mode is not MailMode.None && MailAddress is not null : ByWebhook;

    /// <summary>The instant at which what is due now may be sent to him: now, or the end of his quiet hours.</summary>
    public DateTime MaySendAt(DateTime now) => QuietHours.EndAfter(now, QuietFrom, QuietUntil) ?? now;
}
