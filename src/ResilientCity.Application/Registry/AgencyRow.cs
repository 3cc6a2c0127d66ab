using ResilientCity.Domain;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Registry;

/// <summary>An agency with all that the administrator keeps of it.</summary>
public sealed record AgencyRow
{
    public required AgencyId Id { get; init; }

    public required AgencyKind Kind { get; init; }

    public required string FullName { get; init; }

    public required string ShortName { get; init; }

    public string? DocumentCode { get; init; }

    public string? ContactPerson { get; init; }

    public string? ContactPhone { get; init; }

    public string? Postcode { get; init; }

    /// <summary>All names, the earliest first; the one without an end is the present one.</summary>
    public required IReadOnlyList<NameRow> Names { get; init; }

    public required IReadOnlyList<DivisionRow> Divisions { get; init; }

    public required IReadOnlyList<StepRow> Chain { get; init; }
}

public sealed record NameRow(string FullName, string ShortName, DateOnly? From, DateOnly? Until);

public sealed record DivisionRow(DivisionId Id, string Name, bool IsClosed);

public sealed record StepRow(SignOffStepKind Kind, string Label, AccountId? AccountId);

public sealed record SessionRow(SessionId Id, string Congress, string? Session, int Year);

public sealed record DelegateRow(DelegateId Id, string Name, string? Delegation);
