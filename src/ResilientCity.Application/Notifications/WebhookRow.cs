namespace ResilientCity.Application.Notifications;

/// <summary>Where text messages and chats are handed on: one address for the installation, set by the administrator.</summary>
internal sealed class WebhookRow
{
    public const int OnlyId = 1;
    public const int MaxAddressLength = 500;

    public int Id { get; init; } = OnlyId;

    public required string Address { get; set; }

    public bool IsOn { get; set; }

    /// <summary>Goes up when the secret is made anew; the secret is derived from it and the installation's key, and stored nowhere.</summary>
    public int SecretGeneration { get; set; } = 1;
}
