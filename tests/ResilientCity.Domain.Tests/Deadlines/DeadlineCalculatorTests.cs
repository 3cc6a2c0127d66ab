using ResilientCity.Domain.Deadlines;
using static ResilientCity.Domain.Tests.Deadlines.TestCalendars;

namespace ResilientCity.Domain.Tests.Deadlines;

public sealed class DeadlineCalculatorTests
{
    [Theory]
    [InlineData("2022-01-21", 10, "2022-02-09")]
    [InlineData("2022-01-24", 7, "2022-02-07")]
    [InlineData("2022-04-07", 20, "2022-05-07")]
    [InlineData("2022-09-20", 10, "2022-10-09")]
    [InlineData("2026-02-09", 10, "2026-02-28")]
    [InlineData("2021-12-31", 1, "2022-01-04")]
    [InlineData("2022-01-29", 1, "2022-01-30")]
    public void Count_WorkingDays_CountsMakeUpWeekendsAndSkipsDaysOff(string start, int amount, string due) =>
        Count(amount, LimitUnit.WorkingDays, start).DueOn.ShouldBe(Day(due));

    [Theory]
    [InlineData("2022-01-24", 3, "2022-04-24")]
    [InlineData("2022-11-30", 3, "2023-02-28")]
    [InlineData("2022-11-30", 6, "2023-05-30")]
    [InlineData("2023-02-28", 1, "2023-03-28")]
    [InlineData("2022-03-31", 1, "2022-05-05")]
    [InlineData("2022-10-31", 2, "2023-01-03")]
    [InlineData("2024-02-29", 24, "2026-02-28")]
    public void Count_CalendarMonths_KeepsTheDayNumberOrTakesTheMonthsLast(string start, int amount, string due) =>
        Count(amount, LimitUnit.CalendarMonths, start).DueOn.ShouldBe(Day(due));

    [Theory]
    [InlineData("2022-04-07", 1, "2022-04-08")]
    [InlineData("2022-04-07", 2, "2022-04-11")]
    [InlineData("2022-04-10", 20, "2022-05-05")]
    public void Count_CalendarDays_MovesOffADayOff(string start, int amount, string due) =>
        Count(amount, LimitUnit.CalendarDays, start).DueOn.ShouldBe(Day(due));

    [Fact]
    public void Count_WorkingDays_ExplainsWhatWasSkippedAndWhatWasMadeUp()
    {
        var explanation = Count(10, LimitUnit.WorkingDays, "2022-01-21").Explanation;

        explanation.Skipped.ShouldBe(
        [
            new SkippedDays(new DateRange(Day("2022-01-22"), Day("2022-01-23")), DayKind.Weekend),
            new SkippedDays(new DateRange(Day("2022-01-31"), Day("2022-02-06")), DayKind.OffByNotice),
        ]);
        explanation.MakeUpDays.ShouldBe([Day("2022-01-29"), Day("2022-01-30")]);
        explanation.MonthEnd.ShouldBeNull();
        explanation.Moved.ShouldBeNull();
    }

    [Fact]
    public void Count_DaysOffAcrossNewYear_AreOneRange() =>
        Count(3, LimitUnit.WorkingDays, "2022-12-29").Explanation.Skipped.ShouldBe(
            [new SkippedDays(new DateRange(Day("2022-12-31"), Day("2023-01-02")), DayKind.OffByNotice)]);

    [Fact]
    public void Count_MonthEndingOnWorkingSunday_StaysAndSaysSo()
    {
        var explanation = Count(3, LimitUnit.CalendarMonths, "2022-01-24").Explanation;

        explanation.MonthEnd.ShouldBe(MonthEnd.SameDayNumber);
        explanation.MakeUpDays.ShouldBe([Day("2022-04-24")]);
        explanation.Moved.ShouldBeNull();
        explanation.Skipped.ShouldBeEmpty();
    }

    [Fact]
    public void Count_MonthWithoutTheDayEndingOnADayOff_ExplainsBoth()
    {
        var explanation = Count(1, LimitUnit.CalendarMonths, "2022-03-31").Explanation;

        explanation.MonthEnd.ShouldBe(MonthEnd.LastDayOfMonth);
        explanation.Moved.ShouldBe(new DayMove(Day("2022-04-30"), Day("2022-05-05")));
        explanation.Skipped.ShouldBe([new SkippedDays(new DateRange(Day("2022-04-30"), Day("2022-05-04")), DayKind.OffByNotice)]);
    }

    [Theory]
    [InlineData("2026-12-24", 10, LimitUnit.WorkingDays, 2027)]
    [InlineData("2026-11-24", 3, LimitUnit.CalendarMonths, 2027)]
    [InlineData("2023-12-20", 30, LimitUnit.CalendarDays, 2024)]
    [InlineData("9999-12-31", 24, LimitUnit.CalendarMonths, 9999)]
    public void Count_YearNotLoaded_IsUnknownAndNamesTheYear(string start, int amount, LimitUnit unit, int missing)
    {
        var counted = Count(amount, unit, start);

        counted.DueOn.ShouldBeNull();
        counted.MissingYear.ShouldBe(missing);
    }

    [Fact]
    public void Count_RollIntoAYearNotLoaded_IsUnknown() =>
        new WorkingCalendar("only 2022", [Year2022]).ShouldSatisfyAllConditions(only =>
            DeadlineCalculator.Count(new TimeLimit(2, LimitUnit.CalendarMonths), Day("2022-10-31"), only).MissingYear.ShouldBe(2023));

    [Fact]
    public void Calculate_Rule_CarriesWhatTheDateCameFrom()
    {
        var rule = new LimitRule
        {
            Code = "reply",
            Kind = DeadlineKind.Reply,
            Limit = new TimeLimit(3, LimitUnit.CalendarMonths),
            StartsAt = StartEvent.Assigned,
            Source = new LegalCitation("CQ", 22),
            Ceiling = DeadlineKind.ReplyCeiling,
        };

        var deadline = DeadlineCalculator.Calculate(rule, Day("2022-01-24"), China);

        deadline.DueOn.ShouldBe(Day("2022-04-24"));
        deadline.RuleCode.ShouldBe("reply");
        deadline.StartEvent.ShouldBe(StartEvent.Assigned);
        deadline.StartDate.ShouldBe(Day("2022-01-24"));
        deadline.CalendarVersion.ShouldBe("test");
        deadline.Limit.ShouldBe(rule.Limit);
        deadline.Source.ShouldBe(rule.Source);
    }

    private static CountedDate Count(int amount, LimitUnit unit, string start) =>
        DeadlineCalculator.Count(new TimeLimit(amount, unit), Day(start), China);
}
