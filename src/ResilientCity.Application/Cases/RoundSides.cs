using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Duties;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Cases;

/// <summary>All handlings of a case, side by side.</summary>
public sealed record RoundsView
{
    /// <summary>In their order.</summary>
    public required IReadOnlyList<RoundSide> Rounds { get; init; }

    /// <summary>Agencies that gave an opinion in any of them, as far as the reader sees opinions.</summary>
    public required IReadOnlyList<AgencyLine> Agencies { get; init; }

    public required bool SeesReceipts { get; init; }
}

/// <summary>One handling, as far as its reader may know it.</summary>
public sealed record RoundSide
{
    public required int Number { get; init; }

    public required RoundCause Cause { get; init; }

    public string? OrderReason { get; init; }

    public DateOnly? StartedOn { get; init; }

    /// <summary>The legal date of the reply.</summary>
    public DateOnly? DueOn { get; init; }

    public DateOnly? RepliedOn { get; init; }

    public bool WasLate => RepliedOn > DueOn;

    public string? DocumentNumber { get; init; }

    public DateOnly? LetterDate { get; init; }

    public RuleChoice? Mark { get; init; }

    /// <summary>Who signed it off; for the lead agency and the offices.</summary>
    public string? SignedBy { get; init; }

    public Deputation? InStead { get; init; }

    /// <summary>The sections are those of a draft, which only the lead agency sees.</summary>
    public required bool IsDraft { get; init; }

    /// <summary>Empty where the letter is not for this reader yet.</summary>
    public required IReadOnlyList<RoundSection> Sections { get; init; }

    public required IReadOnlyList<OpinionLine> Opinions { get; init; }

    public RoundReceipt? Receipt { get; init; }

    public required IReadOnlyList<RoundMeeting> Meetings { get; init; }
}

public sealed record RoundSection(string? Heading, string Text);

/// <param name="IsRecorded">Transcribed on the delegate's behalf (代录).</param>
public sealed record RoundReceipt(Satisfaction Verdict, string? Opinion, DateOnly GivenOn, bool IsRecorded);

public sealed record RoundMeeting(DateOnly HeldOn, string Outcome);
