using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Audit;

/// <summary>What happened to the registry or to an account.</summary>
public enum RegistryEventKind
{
    AgencyAdded,
    AgencyChanged,
    SessionAdded,
    SessionChanged,
    DelegateAdded,
    DelegateChanged,
    AccountAdded,
    AccountChanged,
    AccountClosed,
    AccountReopened,
    PasswordSet,
    CalendarSaved,
    RuleSetSaved,
    DeputyNamed,
    DeputyTermEnded,
}

/// <summary>An event of the registry in one canonical JSON text. Names stand as they were on that day; a password never.</summary>
internal sealed record RegistryEnvelope
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    public required string Stream { get; init; }

    public required int StreamId { get; init; }

    public required int Number { get; init; }

    public required RegistryEventKind Kind { get; init; }

    /// <summary>The agency's, session's, delegate's or person's name.</summary>
    public required string Subject { get; init; }

    public required DateTime RecordedAt { get; init; }

    public required ActorKind ActorKind { get; init; }

    public required string ActorName { get; init; }

    public int? AccountId { get; init; }

    public required IReadOnlyList<FieldChange> Changes { get; init; }

    public static RegistryEnvelope Read(string json) =>
        JsonSerializer.Deserialize<RegistryEnvelope>(json, Options) ?? throw new JsonException("A registry event is empty.");

    public EventRow ToRow() => new()
    {
        StreamKind = Stream,
        StreamId = StreamId,
        StreamNumber = Number,
        Kind = Kind.ToString(),
        OccurredOn = Data.LocalDay.Of(RecordedAt),
        RecordedAt = RecordedAt,
        ActorName = ActorName,
        AccountId = AccountId is { } id ? new AccountId(id) : null,
        Envelope = JsonSerializer.Serialize(this, Options),
    };
}
