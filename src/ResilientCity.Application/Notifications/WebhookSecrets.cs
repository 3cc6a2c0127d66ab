using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ResilientCity.Application.Feedback;

namespace ResilientCity.Application.Notifications;

/// <summary>The webhook's secret: derived from the installation's key and the row's generation, stored nowhere.</summary>
public sealed class WebhookSecrets(SlipKey key)
{
    internal string Of(WebhookRow row) => Convert.ToHexStringLower(
        HMACSHA256.HashData(key.Value, Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"webhook:{row.SecretGeneration}"))));

    /// <summary>What the header says: HMAC-SHA256 over time, a full stop and the body, by the secret's text; lower-case hexadecimal.</summary>
    internal static string Sign(string secret, string timestamp, string body) => Convert.ToHexStringLower(
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{timestamp}.{body}")));
}
