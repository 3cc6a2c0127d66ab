using ResilientCity.Application.Deadlines;
using ResilientCity.Domain;
using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Application.Reminders;

/// <summary>What the call list shows.</summary>
public enum CallListShow
{
    Overdue,
    DueSoon,
}

/// <summary>Whom to call about what is overdue or due soon: for the offices, and for an agency about its own cases and its co-handlers.</summary>
/// <param name="Show">Overdue, or due soon.</param>
/// <param name="AgencyId">Only what this agency owes.</param>
/// <param name="Page">From 1; a page past the end gives the last.</param>
public sealed record ReadCallListRequest(CallListShow Show, AgencyId? AgencyId = null, int Page = 1)
{
    public const int PageSize = 100;
}

/// <param name="Rows">By date, the earliest first.</param>
/// <param name="Total">On all pages.</param>
/// <param name="Page">The page shown.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Agencies">Who owes something on this list, for narrowing it.</param>
/// <param name="MayRemind">Whether the reader reminds the agencies of several cases at once.</param>
public sealed record CallList(IReadOnlyList<CallRow> Rows, int Total, int Page, int Pages, IReadOnlyList<CallAgency> Agencies, bool MayRemind);

public sealed record CallAgency(AgencyId Id, string Name);

/// <summary>One date that an agency owes, with whom to call.</summary>
public sealed record CallRow
{
    public required CaseId CaseId { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    public required bool IsClassified { get; init; }

    public required AgencyId AgencyId { get; init; }

    public required string Agency { get; init; }

    public required string LeadAgency { get; init; }

    public required DeadlineKind Kind { get; init; }

    public required DueDate Due { get; init; }

    /// <summary>The officer and the liaisons; where no account is there, the registry's contact.</summary>
    public required IReadOnlyList<CallContact> Contacts { get; init; }

    public required int TimesReminded { get; init; }

    public DateOnly? LastRemindedOn { get; init; }

    /// <summary>The day from which the agency may be reminded by hand again; null where it may now.</summary>
    public DateOnly? RemindableFrom { get; init; }

    /// <summary>The reader may remind this agency of this case now.</summary>
    public required bool MayRemind { get; init; }
}

/// <param name="Name">The person.</param>
/// <param name="Part">As what: officer or liaison; null for the registry's contact.</param>
/// <param name="Phone">Null where none is known.</param>
public sealed record CallContact(string Name, Role? Part, string? Phone);
