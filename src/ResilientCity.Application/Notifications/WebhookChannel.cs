using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;

namespace ResilientCity.Application.Notifications;

/// <summary>
/// Posts a notice as signed JSON to the installation's one webhook, which hands it on as a text message or to a chat. The same id may come twice after a
/// broken line; the other side takes it once.
/// </summary>
internal sealed class WebhookChannel(CaseStore store, WebhookSecrets secrets, NoticeSettings settings, TimeProvider clock) : INoticeChannel, IDisposable
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    private readonly HttpClient client = new(WebhookAddresses.Handler(settings)) { Timeout = TimeSpan.FromSeconds(30) };

    public NoticeChannel Channel => NoticeChannel.Webhook;

    public bool KnowsRepetition => true;

    public void Dispose() => client.Dispose();

    public async Task<Delivery> SendAsync(OutboundMessage message, CancellationToken ct)
    {
        await using var db = store.OpenContext();
        if (await db.Webhooks.AsNoTracking().FirstOrDefaultAsync(one => one.IsOn, ct) is not { } hook || WebhookAddresses.Read(hook.Address) is not { } address)
        {
            return new Delivery(DeliveryEnd.Refused, "the webhook is off");
        }

        try
        {
            using var request = Compose(address, message, secrets.Of(hook));
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
            return Read(answer.StatusCode);
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException or IOException)
        {
            return new Delivery(DeliveryEnd.TryAgain, $"{fault.GetType().Name}: {fault.Message}");
        }
    }

    private HttpRequestMessage Compose(Uri address, OutboundMessage message, string secret)
    {
        var notice = message.Notices[0];
        var body = JsonSerializer.Serialize(
            new WebhookBody(message.MessageId, message.UserName, message.Name, notice.Kind, message.Subject, notice.Text, notice.Link, notice.At),
            Options);
        var timestamp = clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-ResilientCity-Delivery", message.MessageId);
        request.Headers.Add("X-ResilientCity-Timestamp", timestamp);
        request.Headers.Add("X-ResilientCity-Signature", $"sha256={WebhookSecrets.Sign(secret, timestamp, body)}");
        return request;
    }

    private static Delivery Read(HttpStatusCode status) => (int)status switch
    {
        >= 200 and < 300 => Delivery.Delivered,
        408 or 425 or 429 or >= 500 => new Delivery(DeliveryEnd.TryAgain, $"{(int)status} {status}"),
        _ => new Delivery(DeliveryEnd.Refused, $"{(int)status} {status}"),
    };

    private sealed record WebhookBody(string Id, string UserName, string Name, NoticeKind Kind, string Subject, string Text, string? Link, DateTime At);
}
