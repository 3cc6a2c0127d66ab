using System.Globalization;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Rules;
using ResilientCity.Web.Deadlines;
using ResilientCity.Web.Tests.Components;

namespace ResilientCity.Web.Tests.Deadlines;

public sealed class DeadlineTextTests : ComponentTest
{
    private static readonly RuleLabel Law = new("某条例", "Some Regulations");
    private static readonly DateOnly Start = new(2022, 1, 24);

    [Fact]
    public void Explain_WorkingDays_NamesWhatWasSkippedAndCounted()
    {
        var deadline = Counted(new TimeLimit(7, LimitUnit.WorkingDays), new DateOnly(2022, 2, 7), new DeadlineExplanation
        {
            Skipped = [new SkippedDays(new DateRange(new DateOnly(2022, 1, 31), new DateOnly(2022, 2, 6)), DayKind.OffByNotice)],
            MakeUpDays = [new DateOnly(2022, 1, 29), new DateOnly(2022, 1, 30)],
        });

        DeadlineText.Explain(deadline, Law, startIsAssumed: true).ShouldBe(
        [
            "从交办之日 2022-01-24 起算，当日不计，次日起数，期限7个工作日。",
            "原始材料没有写明起算日期，这里的日期是推定的。",
            "不计国务院安排的放假：2022-01-31 至 2022-02-06。",
            "调休上班日照常计入：2022-01-29、2022-01-30。",
            "到期日：2022-02-07。",
            "依据：某条例第18条。",
        ]);
    }

    [Fact]
    public void Explain_MonthsWithoutThatDay_SaysTheLastDayStandsForIt()
    {
        var deadline = Counted(new TimeLimit(3, LimitUnit.CalendarMonths), new DateOnly(2023, 2, 28), new DeadlineExplanation { MonthEnd = MonthEnd.LastDayOfMonth });

        DeadlineText.Explain(deadline, null).ShouldContain("到期月没有同一日，以该月最后一日 2023-02-28 为准。");
    }

    [Fact]
    public void Explain_Moved_SaysFromWhereToWhere()
    {
        var deadline = Counted(new TimeLimit(3, LimitUnit.CalendarMonths), new DateOnly(2022, 5, 5), new DeadlineExplanation
        {
            MonthEnd = MonthEnd.SameDayNumber,
            Moved = new DayMove(new DateOnly(2022, 5, 1), new DateOnly(2022, 5, 5)),
        });

        var sentences = DeadlineText.Explain(deadline, null);

        sentences.ShouldContain("按月计算，到期月的同一日为 2022-05-01。");
        sentences.ShouldContain("期满日 2022-05-01 不是工作日，顺延到下一个工作日 2022-05-05。");
    }

    [Fact]
    public void Explain_CalendarMissing_SaysWhichYearAndGuessesNothing()
    {
        var deadline = Counted(new TimeLimit(3, LimitUnit.CalendarMonths), null, DeadlineExplanation.Empty) with { MissingYear = 2027 };

        DeadlineText.Explain(deadline, null)[^1].ShouldBe("需要 2027 年的放假安排才能算出，系统里还没有，所以不作推测。");
    }

    [Fact]
    public void Explain_Extended_CountsTheOriginalAndSaysWhatCameOfIt()
    {
        var deadline = Counted(new TimeLimit(3, LimitUnit.CalendarMonths), new DateOnly(2022, 4, 24), new DeadlineExplanation { MonthEnd = MonthEnd.SameDayNumber })
            .ExtendedTo(new DateOnly(2022, 6, 30), new DateOnly(2022, 4, 1));

        var sentences = DeadlineText.Explain(deadline, null);

        sentences.ShouldContain("到期日：2022-04-24。");
        sentences[^1].ShouldBe("2022-04-01 起延期：原期限 2022-04-24，延至 2022-06-30。");
    }

    [Fact]
    public void Explain_SetByNotice_InEnglish()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

        DeadlineText.Explain(Deadline.Set(DeadlineKind.NoticeDate, StartEvent.SetByNotice, Start, new DateOnly(2022, 5, 20)), null)
            .ShouldBe(["Set by the assignment notice to 2022-05-20; it does not move off holidays."]);
    }

    private static Deadline Counted(TimeLimit limit, DateOnly? due, DeadlineExplanation how) => new()
    {
        Kind = DeadlineKind.Reply,
        RuleCode = "reply",
        Source = new LegalCitation("CQ", 18),
        StartEvent = StartEvent.Assigned,
        StartDate = Start,
        Limit = limit,
        DueOn = due,
        Explanation = how,
    };
}
