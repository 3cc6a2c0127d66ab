using System.Globalization;
using System.Net.Mail;
using ResilientCity.Application.Notifications;

namespace ResilientCity.Web.Hosting;

/// <summary>Reads how people are reached from the configuration: better no start than mails that nobody gets.</summary>
internal static class NoticeHosting
{
    /// <exception cref="InvalidOperationException">A setting cannot be used; the message names it.</exception>
    public static NoticeSettings SettingsOf(IConfiguration configuration)
    {
        var usual = new NoticeSettings();
        var attempts = configuration.GetValue("Mail:MaxAttempts", usual.MaxAttempts);
        return new NoticeSettings
        {
            Mail = ServerOf(configuration),
            PublicAddress = Uri.TryCreate(configuration["PublicAddress"]?.Trim(), UriKind.Absolute, out var address) ? address : null,
            DigestAt = TimeOf(configuration["Mail:DigestAt"]) ?? usual.DigestAt,
            MaxAttempts = attempts is >= 1 and <= 50 ? attempts : throw Wrong("Mail:MaxAttempts", "must be from 1 to 50"),
            WebhookMayBePrivate = configuration.GetValue("Webhook:AllowPrivate", false),
        };
    }

    private static MailServer? ServerOf(IConfiguration configuration)
    {
        if (configuration["Mail:Host"] is not { Length: > 0 } host)
        {
            return null;
        }

        if (!Enum.TryParse<MailSecurity>(configuration["Mail:Security"] ?? nameof(MailSecurity.StartTls), ignoreCase: true, out var security) || !Enum.IsDefined(security))
        {
            throw Wrong("Mail:Security", "must be None, StartTls or Tls");
        }

        var port = configuration.GetValue("Mail:Port", UsualPort(security));
        if (port is < 1 or > 65535)
        {
            throw Wrong("Mail:Port", "must be from 1 to 65535");
        }

        var from = configuration["Mail:From"]?.Trim();
        return new MailServer
        {
            Host = host.Trim(),
            Port = port,
            Security = security,
            UserName = configuration["Mail:UserName"],
            Password = configuration["Mail:Password"],
            From = MailAddress.TryCreate(from, out _) ? from! /* an address is some text */ : throw Wrong("Mail:From", "must be the address that mails come from"),
            FromName = configuration["Mail:FromName"],
        };
    }

    private static int UsualPort(MailSecurity security) => security switch
    {
        MailSecurity.Tls => 465,
        MailSecurity.StartTls => 587,
        _ => 25,
    };

    private static TimeOnly? TimeOf(string? typed) => string.IsNullOrWhiteSpace(typed)
        ? null
        : TimeOnly.TryParseExact(typed.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : throw Wrong("Mail:DigestAt", "must be a time such as 08:00");

    private static InvalidOperationException Wrong(string setting, string what) => new($"{setting} {what}.");
}
