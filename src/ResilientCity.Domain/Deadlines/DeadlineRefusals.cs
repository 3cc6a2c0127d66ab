namespace ResilientCity.Domain.Deadlines;

/// <summary>A limit of no length, or longer than any limit can be.</summary>
public sealed record LimitOutOfBounds(int Amount, LimitUnit Unit, int Max) : Refusal;

/// <summary>No rule set was in force on that day; the earliest begins later.</summary>
public sealed record NoRuleSetInForce(DateOnly Day, DateOnly Earliest) : Refusal;

/// <summary>The rule set in force has no limit of that name.</summary>
public sealed record LimitRuleUnknown(string Code, IReadOnlyList<string> Known) : Refusal;

/// <summary>The date needs a year whose calendar is not loaded: it is not guessed.</summary>
public sealed record CalendarYearMissing(int Year) : Refusal;
