using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using MimeKit.Text;

namespace ResilientCity.Application.Notifications;

/// <summary>
/// Mail over SMTP, a connection a mail. A server that answers is believed: what it refused for now is tried again, what it refused for good is not. A line
/// that breaks after the mail was offered leaves open whether it was taken.
/// </summary>
internal sealed class MailChannel(NoticeSettings settings) : INoticeChannel
{
    public NoticeChannel Channel => NoticeChannel.Mail;

    public bool KnowsRepetition => false;

    public async Task<Delivery> SendAsync(OutboundMessage message, CancellationToken ct)
    {
        if (settings.Mail is not { } server || message.Address is null)
        {
            return new Delivery(DeliveryEnd.TryAgain, "mail is off");
        }

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(ct);
        timeout.CancelAfter(server.Timeout);
        using var client = new SmtpClient { Timeout = (int)server.Timeout.TotalMilliseconds };
        try
        {
            await client.ConnectAsync(server.Host, server.Port, OptionsOf(server.Security), timeout.Token);
            if (server.UserName is { Length: > 0 } user)
            {
                await client.AuthenticateAsync(user, server.Password ?? "", timeout.Token);
            }
        }
        catch (Exception fault) when (IsOfLine(fault) || fault is AuthenticationException or SmtpCommandException)
        {
            return new Delivery(DeliveryEnd.TryAgain, Short(fault));
        }

        return await OfferAsync(client, message, server, timeout.Token);
    }

    private static async Task<Delivery> OfferAsync(SmtpClient client, OutboundMessage message, MailServer server, CancellationToken ct)
    {
        try
        {
            await client.SendAsync(Compose(message, server), ct);
        }
        catch (SmtpCommandException fault)
        {
            return new Delivery((int)fault.StatusCode >= 500 ? DeliveryEnd.Refused : DeliveryEnd.TryAgain, $"{(int)fault.StatusCode} {fault.Message}");
        }
        catch (ParseException fault)
        {
            return new Delivery(DeliveryEnd.Refused, Short(fault));
        }
        catch (Exception fault) when (IsOfLine(fault))
        {
            return new Delivery(DeliveryEnd.Unknown, Short(fault));
        }

        try
        {
            await client.DisconnectAsync(quit: true, ct);
        }
        catch (Exception fault) when (IsOfLine(fault))
        {
            // The mail was taken; how the line ends changes nothing.
        }

        return Delivery.Delivered;
    }

    private static MimeMessage Compose(OutboundMessage message, MailServer server)
    {
        var mail = new MimeMessage { MessageId = $"{message.MessageId}@{DomainOf(server.From)}", Subject = message.Subject };
        mail.From.Add(new MailboxAddress(server.FromName ?? "", server.From));
        mail.To.Add(new MailboxAddress(message.Name, message.Address!)); // checked before
        mail.Headers.Add("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office answers
        mail.Body = new MultipartAlternative(
            new TextPart(TextFormat.Plain) { Text = message.Text },
            new TextPart(TextFormat.Html) { Text = message.Html });
        return mail;
    }

    private static string DomainOf(string address) => address[(address.LastIndexOf('@') + 1)..];

    private static SecureSocketOptions OptionsOf(MailSecurity security) => security switch
    {
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.None,
    };

    private static bool IsOfLine(Exception fault) =>
        fault is SocketException or IOException or SmtpProtocolException or SslHandshakeException or TimeoutException or OperationCanceledException
            or MailKit.ServiceNotConnectedException or NotSupportedException;

    private static string Short(Exception fault) => $"{fault.GetType().Name}: {fault.Message}";
}
