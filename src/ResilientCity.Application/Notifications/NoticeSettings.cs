namespace ResilientCity.Application.Notifications;

/// <summary>How the mail server is spoken to.</summary>
public enum MailSecurity
{
    None,
    StartTls,
    Tls,
}

/// <summary>The mail server of this installation.</summary>
public sealed record MailServer
{
    public required string Host { get; init; }

    public required int Port { get; init; }

    public required MailSecurity Security { get; init; }

    public string? UserName { get; init; }

    public string? Password { get; init; }

    /// <summary>The address that mails come from.</summary>
    public required string From { get; init; }

    public string? FromName { get; init; }

    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);
}

/// <summary>How this installation reaches people outside its own pages.</summary>
public sealed record NoticeSettings
{
    /// <summary>Null: no mail is sent and none is kept to be sent.</summary>
    public MailServer? Mail { get; init; }

    /// <summary>Where people reach this installation; without it nothing that is sent has a link.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>From when on the day's digest goes out, local time.</summary>
    public TimeOnly DigestAt { get; init; } = new(8, 0);

    /// <summary>After so many tries a sending is set aside for the administrator.</summary>
    public int MaxAttempts { get; init; } = 12;

    /// <summary>Whether the webhook may be on this machine or in a private network.</summary>
    public bool WebhookMayBePrivate { get; init; }

    /// <summary>How long a sender may hold what it took before another takes it.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(5);

    public bool MailIsOn => Mail is not null;
}
