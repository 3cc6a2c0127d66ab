using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Audit;

/// <summary>The whole of an event in one canonical JSON text: fixed order of fields, times cut to milliseconds.</summary>
internal sealed record EventEnvelope
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

    public required CaseEventKind Kind { get; init; }

    public required int Round { get; init; }

    public required CaseStage StageBefore { get; init; }

    public required CaseStage StageAfter { get; init; }

    public required DateOnly OccurredOn { get; init; }

    public required DateTime RecordedAt { get; init; }

    public required bool IsLateEntry { get; init; }

    public required ActorKind ActorKind { get; init; }

    public required string ActorName { get; init; }

    public int? AccountId { get; init; }

    public int? AgencyId { get; init; }

    public required CaseCapacity Capacity { get; init; }

    public CaseCapacity? RecordedFor { get; init; }

    public RecordSource? Source { get; init; }

    public string? SourceReference { get; init; }

    public int? SourceDocument { get; init; }

    public string? SourceNote { get; init; }

    public required IReadOnlyList<FieldChange> Changes { get; init; }

    public string? Note { get; init; }

    public static EventEnvelope Of(CaseFile caseFile, int number, CaseEvent happened) => new()
    {
        Stream = EventStreams.Case,
        StreamId = caseFile.Id.Value,
        Number = number,
        Kind = happened.Kind,
        Round = happened.Round,
        StageBefore = happened.StageBefore,
        StageAfter = happened.StageAfter,
        OccurredOn = happened.Act.OccurredOn,
        RecordedAt = CutToMilliseconds(happened.Act.RecordedAt),
        IsLateEntry = happened.Act.IsLateEntry,
        ActorKind = happened.Act.Actor.Kind,
        ActorName = happened.Act.Actor.Name,
        AccountId = happened.Act.Actor.AccountId?.Value,
        AgencyId = happened.Act.Actor.AgencyId?.Value,
        Capacity = happened.Capacity,
        RecordedFor = happened.RecordedFor,
        Source = happened.Act.Basis?.Source,
        SourceReference = happened.Act.Basis?.Reference,
        SourceDocument = happened.Act.Basis?.Document?.Value,
        SourceNote = happened.Act.Basis?.Note,
        Changes = happened.Changes,
        Note = happened.Note,
    };

    public static EventEnvelope Read(string json) =>
        JsonSerializer.Deserialize<EventEnvelope>(json, Options) ?? throw new JsonException("An event envelope is empty.");

    public EventRow ToRow() => new()
    {
        StreamKind = Stream,
        StreamId = StreamId,
        StreamNumber = Number,
        Kind = Kind.ToString(),
        OccurredOn = OccurredOn,
        RecordedAt = RecordedAt,
        ActorName = ActorName,
        AccountId = AccountId is { } id ? new AccountId(id) : null,
        Envelope = JsonSerializer.Serialize(this, Options),
    };

    private static DateTime CutToMilliseconds(DateTime time) => new(time.Ticks - (time.Ticks % TimeSpan.TicksPerMillisecond), time.Kind);
}

internal static class EventStreams
{
    public const string Case = "case";
    public const string Agency = "agency";
    public const string Session = "session";
    public const string Delegate = "delegate";
    public const string Account = "account";
    public const string Rules = "rules";
    public const string DeputyTerm = "deputy-term";
}
