using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Reminders;
using ResilientCity.Domain.Tests.Deadlines;

namespace ResilientCity.Domain.Tests.Reminders;

/// <summary>Which step is due on a day, by the yearly arrangement of 2026.</summary>
public sealed class ReminderPlannerTests
{
    private static readonly DateOnly Due = new(2026, 5, 11); // Monday after a make-up Saturday

    [Theory]
    [InlineData("2026-05-11", -5, "2026-04-30")] // off from 1 to 5 May; the Saturday of the 9th is worked
    [InlineData("2026-05-11", -1, "2026-05-09")]
    [InlineData("2026-05-11", 0, "2026-05-11")]
    [InlineData("2026-05-11", 1, "2026-05-12")]
    [InlineData("2026-05-08", 1, "2026-05-09")]
    [InlineData("2026-04-30", 1, "2026-05-06")]
    [InlineData("2026-05-10", 0, "2026-05-09")] // a date somebody set on a Sunday: the last working day before it
    [InlineData("2026-05-10", 1, "2026-05-11")]
    public void DayOf_AnyOffset_CountsWorkingDays(string due, int offset, string expected) =>
        ReminderStep.DayOf(TestCalendars.Day(due), offset, TestCalendars.China).ShouldBe(TestCalendars.Day(expected));

    [Fact]
    public void Plan_DayOfAStep_SendsIt() =>
        Plan(TestCalendars.Day("2026-04-30")).ShouldBe((-5, ""));

    [Fact]
    public void Plan_BeforeTheFirstStep_SendsNothing() =>
        Plan(TestCalendars.Day("2026-04-29")).ShouldBe((null, ""));

    [Fact]
    public void Plan_SameDayAgain_SendsNothing() =>
        Plan(TestCalendars.Day("2026-04-30"), -5).ShouldBe((null, ""));

    [Fact]
    public void Plan_AfterAnOutage_SendsTheHighestAndPassesOverTheOthers() =>
        Plan(TestCalendars.Day("2026-05-20"), -5).ShouldBe((5, "-1,0,1"));

    [Fact]
    public void Plan_HigherStepWasSent_NeverGoesBackToALowerOne() =>
        Plan(TestCalendars.Day("2026-05-13"), 1).ShouldBe((null, ""));

    [Fact]
    public void Plan_UnknownDate_SendsNothingAndSaysSo()
    {
        var plan = Planner().Plan(DeadlineKind.Reply, null, Due, []);

        (plan.Step, plan.IsUncertain).ShouldBe((null, true));
    }

    [Fact]
    public void Plan_StepInAYearThatIsNotLoaded_SendsWhatIsCertainAndSaysSo()
    {
        var plan = Planner().Plan(DeadlineKind.Reply, new DateOnly(2026, 12, 31), new DateOnly(2026, 12, 31), []);

        (plan.Step?.Offset, plan.IsUncertain).ShouldBe((0, true));
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    public void Plan_DateFarOutsideEveryCalendar_SendsNothing(string due) =>
        Planner().Plan(DeadlineKind.NoticeDate, DateOnly.ParseExact(due, "yyyy-MM-dd", null), Due, []).ShouldBeEquivalentTo(new ReminderPlan(null, [], true));

    [Fact]
    public void Plan_DeadlineThatTheLadderDoesNotName_SendsNothing() =>
        Planner().Plan(DeadlineKind.Receipt, Due, Due, []).ShouldBe(ReminderPlan.None);

    [Fact]
    public void Key_DateMoved_IsAnother()
    {
        var one = Chased.Of(DeadlineKind.Reply) with { DueOn = Due };

        (one with { DueOn = Due.AddDays(1) }).Key.ShouldNotBe(one.Key);
    }

    private static (int? Step, string Skipped) Plan(DateOnly today, params int[] done)
    {
        var plan = Planner().Plan(DeadlineKind.Reply, Due, today, done);
        return (plan.Step?.Offset, string.Join(',', plan.Skipped));
    }

    private static ReminderPlanner Planner() => new(Ladder(-5, -1, 0, 1, 5, 10), TestCalendars.China);

    internal static ReminderLadder Ladder(params int[] offsets) => new()
    {
        Steps = [.. offsets.Select(offset => new ReminderStep(offset, [DeadlineKind.Reply, DeadlineKind.NoticeDate], [ReminderReceiver.Officer]))],
        ByHandEveryWorkingDays = 5,
        SummaryOver = 10,
    };
}
