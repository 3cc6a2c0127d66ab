namespace ResilientCity.Domain.Supervision;

/// <summary>A plan is made for a year from the proposal's own to the next one.</summary>
public sealed record KeyYearOutOfRange(int Year, int First, int Last) : Refusal;

/// <summary>The day planned lies outside the plan's year.</summary>
public sealed record PlannedOutsideYear(DateOnly Day, int Year) : Refusal;

/// <summary>The case is in no plan of key supervision.</summary>
public sealed record NotUnderKeySupervision : Refusal;
