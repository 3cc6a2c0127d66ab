namespace ResilientCity.Domain.Deadlines;

/// <summary>How a deadline was extended; the original date is kept.</summary>
/// <param name="OriginalDueOn">As the rule gives it; null where that needs a year that is not loaded.</param>
/// <param name="MissingYear">That year.</param>
/// <param name="Until">The extended date.</param>
/// <param name="Since">The day on which the extension took effect.</param>
public sealed record DeadlineExtension(DateOnly? OriginalDueOn, int? MissingYear, DateOnly Until, DateOnly Since);
