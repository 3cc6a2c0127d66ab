namespace ResilientCity.Domain.Deadlines;

public enum CalendarFault
{
    /// <summary>The year is not a year this calendar could mean.</summary>
    YearOutOfBounds,

    /// <summary>The year is given twice.</summary>
    YearTwice,

    /// <summary>No day off at all: an empty year would turn every holiday into a working day.</summary>
    NoDayOff,

    /// <summary>A range ends before it begins.</summary>
    RangeReversed,

    /// <summary>Two ranges of days off share a day.</summary>
    RangesOverlap,

    /// <summary>A day lies outside the year it is listed under.</summary>
    OutsideYear,

    /// <summary>A make-up working weekend is a Monday to Friday.</summary>
    WorkingWeekendIsNoWeekend,

    /// <summary>A day is both off and a make-up working weekend.</summary>
    OffAndWorking,

    /// <summary>A make-up working weekend is listed twice.</summary>
    ListedTwice,
}

/// <summary>One fault of a year's data and the day it shows on.</summary>
public sealed record CalendarProblem(CalendarFault Fault, int Year, DateOnly? Day);
