using System.Globalization;
using System.Text.Json;
using ResilientCity.Application.Deadlines;
using ResilientCity.Application.Rules;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Tests.Rules;

public sealed class ChongqingRulesTests
{
    private static readonly RuleSet Rules = BuiltInRuleSets.For("chongqing", new DateOnly(2022, 1, 24));

    [Theory]
    [InlineData("assignment", 10, LimitUnit.WorkingDays, StartEvent.ProposalSubmitted)]
    [InlineData("reassignment-request", 10, LimitUnit.WorkingDays, StartEvent.Assigned)]
    [InlineData("reassignment-decision", 10, LimitUnit.WorkingDays, StartEvent.ReassignmentRequested)]
    [InlineData("first-contact", 20, LimitUnit.WorkingDays, StartEvent.ProposalReceived)]
    [InlineData("co-handling-opinion", 30, LimitUnit.WorkingDays, StartEvent.Assigned)]
    [InlineData("opinion-redo", 5, LimitUnit.WorkingDays, StartEvent.OpinionRedoAsked)]
    [InlineData("reply", 3, LimitUnit.CalendarMonths, StartEvent.Assigned)]
    [InlineData("reply-ceiling", 6, LimitUnit.CalendarMonths, StartEvent.Assigned)]
    [InlineData("publication", 20, LimitUnit.WorkingDays, StartEvent.ReplySent)]
    [InlineData("receipt", 20, LimitUnit.WorkingDays, StartEvent.LetterReceived)]
    [InlineData("rehandling", 2, LimitUnit.CalendarMonths, StartEvent.RehandlingOrdered)]
    public void Limit_OfTheRegulations_IsAsPrescribed(string code, int amount, LimitUnit unit, StartEvent from)
    {
        var rule = Rules.Limit(code).ShouldNotBeNull();

        rule.Limit.ShouldBe(new TimeLimit(amount, unit));
        rule.StartsAt.ShouldBe(from);
        Rules.Limit(rule.Kind).ShouldBe(rule);
    }

    [Theory]
    [InlineData(DeadlineKind.Reply, "2022-04-24")]
    [InlineData(DeadlineKind.ReplyCeiling, "2022-07-25")]
    [InlineData(DeadlineKind.CoHandlingOpinion, "2022-03-10")]
    public void DeadlineFor_Case0750_IsCountedFromItsAssignment(DeadlineKind kind, string due) =>
        Rules.DeadlineFor(kind, new DateOnly(2022, 1, 24), BuiltInCalendars.China())!.DueOn
            .ShouldBe(DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void Deadline_WrittenAsJson_ComesBackWithItsExplanation()
    {
        var deadline = Rules.DeadlineFor(DeadlineKind.CoHandlingOpinion, new DateOnly(2022, 1, 24), BuiltInCalendars.China())!;

        var back = JsonSerializer.Deserialize<Deadline>(JsonSerializer.Serialize(deadline))!;

        (back with { Explanation = deadline.Explanation }).ShouldBe(deadline);
        back.Explanation.Skipped.ShouldBe(deadline.Explanation.Skipped);
        back.Explanation.MakeUpDays.ShouldBe(deadline.Explanation.MakeUpDays);
    }

    [Fact]
    public void Reply_ExtendsToItsCeilingWithoutConsent()
    {
        var reply = Rules.Limit(DeadlineKind.Reply)!;

        reply.Ceiling.ShouldBe(DeadlineKind.ReplyCeiling);
        reply.ExtensionNeedsConsent.ShouldBeFalse();
    }

    [Fact]
    public void Marks_EachAsksForWhatArticle22Wants()
    {
        var scheme = Rules.DefaultMarkScheme;

        scheme.Marks.Select(mark => mark.Code).ShouldBe(["A", "B", "C", "D"]);
        scheme.Mark("A")!.CountsAsFulfilled.ShouldBeTrue();
        scheme.Mark("B")!.NeedsCommitment.ShouldBeTrue();
        scheme.Mark("C")!.NeedsReason.ShouldBeTrue();
        scheme.Mark("D")!.NeedsReportedUpward.ShouldBeTrue();
        scheme.Mark("B")!.Source.ShouldBe(new LegalCitation("CQ", 22));
    }

    [Fact]
    public void Receipt_OneVerdictWithAnOpinionWhenDissatisfied()
    {
        var verdict = Rules.Receipt.Counting;

        verdict.Choices.Select(choice => choice.Satisfaction)
            .ShouldBe([Satisfaction.Satisfied, Satisfaction.BasicallySatisfied, Satisfaction.Dissatisfied]);
        verdict.Choices.Where(choice => choice.NeedsOpinion).Select(choice => choice.Code).ShouldBe(["dissatisfied"]);
        Rules.Receipt.GivenBy.ShouldBe(ReceiptGiver.LeadDelegate);
    }

    [Fact]
    public void CommitmentReport_RunsFromOctoberToDecember() =>
        Rules.CommitmentReport.In(2022).ShouldBe(new DateRange(new DateOnly(2022, 10, 1), new DateOnly(2022, 12, 31)));

    [Fact]
    public void For_DayBeforeTheFirstSet_IsTheFirst() =>
        BuiltInRuleSets.For("chongqing", new DateOnly(2017, 1, 1)).Code.ShouldBe("chongqing-2018");

    [Fact]
    public void For_UnknownJurisdiction_Throws() =>
        Should.Throw<ArgumentException>(() => BuiltInRuleSets.For("atlantis", new DateOnly(2022, 1, 1)));
}
