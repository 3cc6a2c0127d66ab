using System.Text.Encodings.Web;
using System.Text.Json;
using ResilientCity.Domain;

namespace ResilientCity.Application.Notifications;

/// <summary>A notice in somebody's inbox. One row a receiver and key, ever.</summary>
internal sealed class InboxRow
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public int Id { get; private set; }

    public required AccountId Receiver { get; init; }

    public required NoticeKind Kind { get; init; }

    public CaseId? CaseId { get; init; }

    public required string Key { get; init; }

    /// <summary>JSON of the facts by name.</summary>
    public required string Facts { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public DateTime? ReadAt { get; set; }

    /// <summary>To be told in the receiver's next digest.</summary>
    public bool AwaitsDigest { get; set; }

    public static InboxRow Of(Notice notice) => new()
    {
        Receiver = notice.Receiver,
        Kind = notice.Kind,
        CaseId = notice.Case,
        Key = notice.Key,
        Facts = JsonSerializer.Serialize(notice.Facts, Options),
        At = notice.At,
    };

    public static IReadOnlyDictionary<string, string> ReadFacts(string json) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(json, Options) ?? [];
}
