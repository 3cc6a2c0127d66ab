using ResilientCity.Domain.Deadlines;
using static ResilientCity.Domain.Tests.Deadlines.TestCalendars;

namespace ResilientCity.Domain.Tests.Deadlines;

public sealed class DeadlineTests
{
    /// <summary>A Friday before an ordinary weekend.</summary>
    private static readonly Deadline DueFriday = Notice("2022-05-20");

    [Theory]
    [InlineData("2022-05-20", false)]
    [InlineData("2022-05-21", true)]
    public void IsOverdue_BeginsTheDayAfter(string today, bool overdue) => DueFriday.IsOverdue(Day(today)).ShouldBe(overdue);

    [Theory]
    [InlineData("2022-05-18", 2)]
    [InlineData("2022-05-14", 5)]
    [InlineData("2022-05-20", 0)]
    [InlineData("2022-05-21", -1)]
    [InlineData("2022-05-22", -1)]
    [InlineData("2022-05-23", -1)]
    [InlineData("2022-05-24", -2)]
    public void WorkingDaysLeft_CountsDownAndThenBelowZero(string today, int left) =>
        DueFriday.WorkingDaysLeft(Day(today), China).ShouldBe(left);

    [Fact]
    public void WorkingDaysLeft_YearBetweenNotLoaded_IsUnknown()
    {
        Notice("2023-05-20").WorkingDaysLeft(Day("2026-01-05"), China).ShouldBeNull();
        Notice("2027-01-08").WorkingDaysLeft(Day("2026-12-30"), China).ShouldBeNull();
    }

    [Fact]
    public void WorkingDaysLeft_OnTheDayItselfOfAYearNotLoaded_IsZero() =>
        Notice("2027-01-08").WorkingDaysLeft(Day("2027-01-08"), China).ShouldBe(0);

    [Theory]
    [InlineData("2022-05-12", 5, false)]
    [InlineData("2022-05-13", 5, true)]
    [InlineData("2022-05-20", 0, true)]
    [InlineData("2022-05-19", 0, false)]
    [InlineData("2022-05-21", 5, false)]
    public void IsDueSoon_CountsWorkingDaysAndEndsWhereOverdueBegins(string today, int threshold, bool soon) =>
        DueFriday.IsDueSoon(Day(today), China, threshold).ShouldBe(soon);

    [Theory]
    [InlineData("2022-05-18", 2, "2022-05-22")]
    [InlineData("2022-09-30", 1, "2022-10-08")]
    [InlineData("2026-12-30", 1, "2026-12-31")]
    [InlineData("2026-12-30", 5, "2027-01-04")]
    [InlineData("2027-03-01", 5, "2027-03-06")]
    public void DueSoonUntil_IsTheLastDayThatStillCounts(string today, int threshold, string until) =>
        China.DueSoonUntil(Day(today), threshold).ShouldBe(Day(until));

    [Fact]
    public void Unknown_IsNeitherOverdueNorDueSoonAndHasNoCount()
    {
        var unknown = DueFriday with { DueOn = null, MissingYear = 2027 };

        unknown.IsOverdue(Day("2030-01-01")).ShouldBeFalse();
        unknown.IsDueSoon(Day("2026-12-31"), China, 100).ShouldBeFalse();
        unknown.WorkingDaysLeft(Day("2026-12-31"), China).ShouldBeNull();
    }

    [Fact]
    public void Driving_TakesTheEarliestKnownAndTheLegalOneAmongEquals()
    {
        var legal = DueFriday with { Kind = DeadlineKind.Reply, RuleCode = "reply" };
        var inner = Notice("2022-05-10") with { Kind = DeadlineKind.InnerDate };
        var unknown = legal with { DueOn = null };

        Deadline.Driving([unknown, legal, DueFriday, inner]).ShouldBe(inner);
        Deadline.Driving([unknown, DueFriday, legal]).ShouldBe(legal);
        Deadline.Driving([unknown]).ShouldBeNull();
    }

    [Fact]
    public void Set_BeforeItWasSet_IsRefused() =>
        Should.Throw<ArgumentOutOfRangeException>(
            () => Deadline.Set(DeadlineKind.NoticeDate, StartEvent.SetByNotice, Day("2022-05-20"), Day("2022-05-19")));

    [Theory]
    [InlineData(0, LimitUnit.WorkingDays)]
    [InlineData(1000, LimitUnit.WorkingDays)]
    [InlineData(-1, LimitUnit.CalendarDays)]
    [InlineData(25, LimitUnit.CalendarMonths)]
    public void TimeLimit_OfAnImpossibleLength_IsRefused(int amount, LimitUnit unit)
    {
        TimeLimit.IsPossible(amount, unit).ShouldBeFalse();
        Should.Throw<ArgumentOutOfRangeException>(() => new TimeLimit(amount, unit));
    }

    private static Deadline Notice(string due) =>
        Deadline.Set(DeadlineKind.NoticeDate, StartEvent.SetByNotice, Day("2022-01-24"), Day(due));
}
