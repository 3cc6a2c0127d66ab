namespace ResilientCity.Domain.Cases;

/// <summary>This agency was reminded of this case only lately; the day from which it may be again.</summary>
public sealed record RemindedTooSoon(AgencyId Agency, DateOnly LastOn, DateOnly PossibleFrom) : Refusal;

/// <summary>Nothing is owed that one could be reminded of.</summary>
public sealed record NothingToRemindOf : Refusal;
