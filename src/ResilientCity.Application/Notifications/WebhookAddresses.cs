using System.Net;
using System.Net.Sockets;

namespace ResilientCity.Application.Notifications;

/// <summary>Which addresses a webhook may have: the web's, and this machine's or a private network's only where that is configured.</summary>
internal static class WebhookAddresses
{
    public static Uri? Read(string typed) =>
        Uri.TryCreate(typed.Trim(), UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address.UserInfo.Length == 0
            ? address
            : null;

    /// <summary>
    /// A client that asks where a name leads when it connects, and connects to that very address: a name that leads elsewhere the next moment is no way in. It
    /// follows no redirect.
    /// </summary>
    public static SocketsHttpHandler Handler(NoticeSettings settings) => new()
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ConnectTimeout = TimeSpan.FromSeconds(10),
        ConnectCallback = async (context, ct) =>
        {
            var found = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, ct);
            var allowed = found.Where(address => settings.WebhookMayBePrivate || !IsPrivate(address)).ToArray();
            if (allowed.Length == 0)
            {
                throw new HttpRequestException("The address leads to this machine or into a private network, which is not allowed here.");
            }

            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, ct);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        },
    };

    public static bool IsPrivate(IPAddress given)
    {
        var address = given.IsIPv4MappedToIPv6 ? given.MapToIPv4() : given;
        if (IPAddress.IsLoopback(address) || address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any))
        {
            return true;
        }

        var bytes = address.GetAddressBytes();
        return address.AddressFamily is AddressFamily.InterNetworkV6
            ? address.IsIPv6LinkLocal || address.IsIPv6SiteLocal || address.IsIPv6UniqueLocal || address.IsIPv6Multicast
            : bytes switch
            {
                [0, ..] or [10, ..] or [127, ..] or [169, 254, ..] or [192, 168, ..] or [192, 0, 0, _] => true,
                [172, >= 16 and <= 31, ..] or [100, >= 64 and <= 127, ..] or [198, 18 or 19, ..] or [>= 224, ..] => true,
                _ => false,
            };
    }
}
