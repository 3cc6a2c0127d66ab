namespace ResilientCity.Application.Notifications;

/// <summary>What is sent to one person, composed at the moment of sending from what he may see then.</summary>
/// <param name="MessageId">The same in every try.</param>
/// <param name="Name">The receiver's name.</param>
/// <param name="UserName">What he signs in by: gateways know people by it.</param>
/// <param name="Address">His mail address; null for other ways.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">The whole as plain text.</param>
/// <param name="Html">The same as simple HTML.</param>
/// <param name="Notices">What it tells of.</param>
internal sealed record OutboundMessage(
    string MessageId,
    string Name,
    string UserName,
    string? Address,
    string Subject,
    string Text,
    string Html,
    IReadOnlyList<OutboundNotice> Notices);

/// <param name="Kind">What it is about.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Link">To the case; null without a public address or a case.</param>
/// <param name="At">UTC.</param>
internal sealed record OutboundNotice(NoticeKind Kind, string Text, string? Link, DateTime At);

/// <summary>What came of a try.</summary>
internal enum DeliveryEnd
{
    Delivered,

    /// <summary>Not taken for now: to be tried again.</summary>
    TryAgain,

    /// <summary>Not taken, and it never will be.</summary>
    Refused,

    /// <summary>Whether it was taken is not known, and a repetition could reach the receiver twice.</summary>
    Unknown,
}

/// <param name="End">What came of it.</param>
/// <param name="Reason">For the administrator; null where it was delivered.</param>
internal sealed record Delivery(DeliveryEnd End, string? Reason = null)
{
    public static Delivery Delivered { get; } = new(DeliveryEnd.Delivered);
}

/// <summary>
/// A way out of this installation. Mail and the webhook are here; a gateway for text messages, or a chat of the agency's own, is a class more, or stands behind
/// the webhook.
/// </summary>
internal interface INoticeChannel
{
    NoticeChannel Channel { get; }

    /// <summary>Whether the other side takes the same <see cref="OutboundMessage.MessageId"/> once, so that what may have arrived may be sent again.</summary>
    bool KnowsRepetition { get; }

    /// <summary>Hands one message over, or says why not. It throws for no fault of the other side.</summary>
    Task<Delivery> SendAsync(OutboundMessage message, CancellationToken ct);
}
