using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Reminders;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Domain.Tests.Rules;

public sealed class ReminderLadderCheckTests
{
    private static readonly ReminderStep Before = Step(-5);
    private static readonly ReminderStep After = Step(5);

    [Fact]
    public void Problems_RisingLadder_AreNone() => Problems(Before, Step(0), After).ShouldBeEmpty();

    [Fact]
    public void Problems_TwoStepsOfOneDayForDifferentDates_AreNone() => Problems(Before, Before with { Kinds = [DeadlineKind.Publication] }).ShouldBeEmpty();

    [Fact]
    public void Problems_NoStep_ListEmpty() => Problems().ShouldBe([new RuleSetProblem(RuleSetFault.ListEmpty, "Reminders")]);

    [Fact]
    public void Problems_StepsThatFall_Unordered() => Problems(After, Before).ShouldBe([new RuleSetProblem(RuleSetFault.RemindersUnordered, "2")]);

    [Fact]
    public void Problems_SameDayAndDate_Unordered() => Problems(Before, Step(-5)).ShouldBe([new RuleSetProblem(RuleSetFault.RemindersUnordered, "2")]);

    [Theory]
    [InlineData(1001)]
    [InlineData(-1001)]
    [InlineData(int.MinValue)]
    public void Problems_MoreThanAThousandDays_OffsetImpossible(int offset) =>
        Problems(Step(offset)).ShouldBe([new RuleSetProblem(RuleSetFault.ReminderOffsetImpossible, "1")]);

    [Fact]
    public void Problems_NobodyToRemind_ToNobody() => Problems(Before with { To = [] }).ShouldBe([new RuleSetProblem(RuleSetFault.ReminderToNobody, "1")]);

    [Theory]
    [InlineData(DeadlineKind.Receipt)]
    [InlineData(DeadlineKind.ReplyCeiling)]
    public void Problems_DateThatNoAgencyOwes_KindImpossible(DeadlineKind kind) =>
        Problems(Before with { Kinds = [kind] }).ShouldBe([new RuleSetProblem(RuleSetFault.ReminderKindImpossible, "1")]);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1001)]
    public void Problems_NumbersThatCannotBe_NumberImpossible(int number) =>
        ReminderLadderCheck.Problems(Ladder(Before) with { ByHandEveryWorkingDays = number, SummaryOver = number })
            .Select(one => (one.Fault, one.Subject))
            .ShouldBe([(RuleSetFault.ReminderNumberImpossible, "ByHandEveryWorkingDays"), (RuleSetFault.ReminderNumberImpossible, "SummaryOver")]);

    private static IReadOnlyList<RuleSetProblem> Problems(params ReminderStep[] steps) => ReminderLadderCheck.Problems(Ladder(steps));

    private static ReminderLadder Ladder(params ReminderStep[] steps) => new() { Steps = steps, ByHandEveryWorkingDays = 5, SummaryOver = 10 };

    private static ReminderStep Step(int offset) => new(offset, [DeadlineKind.Reply], [ReminderReceiver.Officer]);
}
