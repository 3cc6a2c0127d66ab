namespace ResilientCity.Domain.Deadlines;

/// <summary>What a day is, and why, so that a deadline can explain which days it skipped or counted.</summary>
public enum DayKind
{
    /// <summary>Monday to Friday, not taken off by a notice.</summary>
    WorkingDay,

    /// <summary>Saturday or Sunday made a working day by the notice (调休).</summary>
    MakeUpDay,

    /// <summary>An ordinary Saturday or Sunday.</summary>
    Weekend,

    /// <summary>Off by the notice, whatever day of the week.</summary>
    OffByNotice,
}
