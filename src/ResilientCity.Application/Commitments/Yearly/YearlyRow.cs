using ResilientCity.Application.Deadlines;
using ResilientCity.Domain;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Rules;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Commitments.Yearly;

/// <summary>A delegate who is to be told, or was told, of promises in a year, by one agency.</summary>
public sealed record YearlyRow
{
    public required AgencyId AgencyId { get; init; }

    public required string Agency { get; init; }

    public required DelegateId DelegateId { get; init; }

    public required string Delegate { get; init; }

    public required OperatingMode Mode { get; init; }

    public required int Year { get; init; }

    /// <summary>One of the cases it tells of.</summary>
    public required CaseId FirstCase { get; init; }

    /// <summary>Proposals it tells of.</summary>
    public required int Cases { get; init; }

    public required int Open { get; init; }

    public required int Overdue { get; init; }

    public required int Done { get; init; }

    public required int NotPossible { get; init; }

    /// <summary>Set where the delegate is none any more: nothing is sent.</summary>
    public DateOnly? LeftOfficeOn { get; init; }

    /// <summary>Null while it is not sent.</summary>
    public DateOnly? SentOn { get; init; }

    /// <summary>The second receipt's date, while it is awaited.</summary>
    public DueDate? ReceiptDue { get; init; }

    public Satisfaction? Verdict { get; init; }

    public bool HasMet { get; init; }

    /// <summary>It waits for the reader to send it: this year's.</summary>
    public bool IsToSend { get; init; }

    public YearlyKey Key => new(AgencyId, DelegateId, Year, Mode);

    public bool NeedsMeeting => Verdict is Satisfaction.Dissatisfied && !HasMet;
}

/// <param name="Year">The year.</param>
/// <param name="From">First day in which it is to be told.</param>
/// <param name="To">Last day.</param>
/// <param name="Today">The day it is read.</param>
/// <param name="Rows">By agency and delegate.</param>
/// <param name="MayMarkLeft">Whether the reader may mark a delegate as having left office.</param>
/// <param name="Channels">The ways of sending that the rules list.</param>
public sealed record YearlyBoard(
    int Year, DateOnly From, DateOnly To, DateOnly Today, IReadOnlyList<YearlyRow> Rows, bool MayMarkLeft, IReadOnlyList<RuleChoice> Channels)
{
    public IReadOnlyList<YearlyRow> ToSend => [.. Rows.Where(row => row.IsToSend)];

    public bool IsOpen => From <= Today && Today <= To;
}

/// <summary>Names one report: whose promises, to whom, of which year, in which mode of working.</summary>
public sealed record YearlyKey(AgencyId AgencyId, DelegateId DelegateId, int Year, OperatingMode Mode);
