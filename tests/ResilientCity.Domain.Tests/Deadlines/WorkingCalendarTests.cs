using ResilientCity.Domain.Deadlines;
using static ResilientCity.Domain.Tests.Deadlines.TestCalendars;

namespace ResilientCity.Domain.Tests.Deadlines;

public sealed class WorkingCalendarTests
{
    [Theory]
    [InlineData("2022-01-28", DayKind.WorkingDay, true)]
    [InlineData("2022-01-29", DayKind.MakeUpDay, true)]
    [InlineData("2022-01-22", DayKind.Weekend, false)]
    [InlineData("2022-01-31", DayKind.OffByNotice, false)]
    [InlineData("2022-02-05", DayKind.OffByNotice, false)]
    public void KindOf_Day_SaysWhatItIs(string day, DayKind kind, bool working)
    {
        China.KindOf(Day(day)).ShouldBe(kind);
        China.IsWorkingDay(Day(day)).ShouldBe(working);
    }

    [Fact]
    public void IsWorkingDay_YearNotLoaded_Throws() =>
        Should.Throw<YearNotCoveredException>(() => China.IsWorkingDay(Day("2024-01-01"))).Year.ShouldBe(2024);

    [Fact]
    public void CoveredUntil_EndsWhereTheRunOfYearsEnds()
    {
        China.CoveredUntil(Day("2022-05-01")).ShouldBe(Day("2023-12-31"));
        China.CoveredUntil(Day("2026-05-01")).ShouldBe(Day("2026-12-31"));
        China.CoveredUntil(Day("2025-05-01")).ShouldBeNull();
    }

    [Fact]
    public void CountWorkingDays_AcrossYears_AddsThem() =>
        China.CountWorkingDays(Day("2021-12-31"), Day("2023-12-31")).ShouldBe(249 + 249);

    [Fact]
    public void CountWorkingDays_NothingBetween_IsZero() =>
        China.CountWorkingDays(Day("2022-05-20"), Day("2022-05-20")).ShouldBe(0);

    [Fact]
    public void Build_DayOffAndWorking_Throws() =>
        Faults(off: [("2022-04-23", "2022-04-24")], working: ["2022-04-24"])
            .ShouldBe([new CalendarProblem(CalendarFault.OffAndWorking, 2022, Day("2022-04-24"))]);

    [Fact]
    public void Build_OverlappingRanges_Throws() =>
        Faults(off: [("2022-10-01", "2022-10-07"), ("2022-10-07", "2022-10-08")])
            .ShouldBe([new CalendarProblem(CalendarFault.RangesOverlap, 2022, Day("2022-10-07"))]);

    [Fact]
    public void Build_RangeIntoTheNextYear_Throws() =>
        Faults(off: [("2022-12-31", "2023-01-02")])
            .ShouldBe([new CalendarProblem(CalendarFault.OutsideYear, 2022, Day("2023-01-02"))]);

    [Fact]
    public void Build_RangeReversed_Throws() =>
        Faults(off: [("2022-10-07", "2022-10-01")])
            .ShouldBe([new CalendarProblem(CalendarFault.RangeReversed, 2022, Day("2022-10-07"))]);

    [Fact]
    public void Build_WorkingWeekendOnAWeekday_Throws() =>
        Faults(off: [("2022-10-01", "2022-10-07")], working: ["2022-04-25"])
            .ShouldBe([new CalendarProblem(CalendarFault.WorkingWeekendIsNoWeekend, 2022, Day("2022-04-25"))]);

    [Fact]
    public void Build_WorkingWeekendTwice_Throws() =>
        Faults(off: [("2022-10-01", "2022-10-07")], working: ["2022-04-24", "2022-04-24"])
            .ShouldContain(new CalendarProblem(CalendarFault.ListedTwice, 2022, Day("2022-04-24")));

    [Fact]
    public void Build_EmptyYear_Throws() => Faults(off: []).ShouldBe([new CalendarProblem(CalendarFault.NoDayOff, 2022, null)]);

    [Fact]
    public void Build_YearTwice_Throws() =>
        Should.Throw<CalendarDataException>(() => new WorkingCalendar("test", [Year2022, Year2022]))
            .Problems.ShouldBe([new CalendarProblem(CalendarFault.YearTwice, 2022, null)]);

    private static IReadOnlyList<CalendarProblem> Faults((string First, string Last)[] off, string[]? working = null)
    {
        var year = new CalendarYear(
            2022,
            [.. off.Select(range => new DateRange(Day(range.First), Day(range.Last)))],
            [.. (working ?? []).Select(Day)]);
        return Should.Throw<CalendarDataException>(() => new WorkingCalendar("test", [year])).Problems;
    }
}
