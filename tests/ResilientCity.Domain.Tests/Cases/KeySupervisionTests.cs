using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Supervision;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>The committee office's plan of key supervision.</summary>
public sealed class KeySupervisionTests
{
    private static readonly KeySupervisionEntry Plan = new(2026, "某副主任", "上半年走访，下半年座谈", new DateOnly(2026, 5, 20));

    [Fact]
    public void Mark_ByTheCommitteeOffice_IsInThePlanAndMovesNeitherStageNorDate()
    {
        var one = InHandling();
        var (stage, due) = (one.Stage, one.Round.ReplyDueOn);

        one.MarkKeySupervision(Plan, By(Committee)).ShouldBeNull();

        var key = one.CurrentKeySupervision!;
        (key.Year, key.Leader, key.PlannedOn, key.MarkedBy).ShouldBe((2026, "某副主任", new DateOnly(2026, 5, 20), "人代工委"));
        (one.Stage, one.Round.ReplyDueOn, one.LastEvent().Kind).ShouldBe((stage, due, CaseEventKind.KeySupervisionMarked));
    }

    [Fact]
    public void Mark_TheSameYearAgain_ChangesThePlan()
    {
        var one = Marked();

        one.MarkKeySupervision(Plan with { Leader = "另一位副主任" }, By(Committee)).ShouldBeNull();

        one.KeySupervisions.ShouldHaveSingleItem().Leader.ShouldBe("另一位副主任");
        one.LastEvent().Changes.ShouldBe([new FieldChange("KeyLeader", "某副主任", "另一位副主任")]);
    }

    [Fact]
    public void Mark_AnotherYear_IsASecondPlan()
    {
        var one = Marked();

        one.MarkKeySupervision(Plan with { Year = 2027, PlannedOn = null }, By(Committee)).ShouldBeNull();

        one.KeySupervisions.Select(key => key.Year).ShouldBe([2026, 2027]);
        one.CurrentKeySupervision!.Year.ShouldBe(2027);
    }

    [Theory]
    [InlineData(2025)]
    [InlineData(2028)]
    [InlineData(0)]
    public void Mark_YearOutOfRange_IsRefused(int year) =>
        InHandling().ShouldRefuse<KeyYearOutOfRange>(one => one.MarkKeySupervision(Plan with { Year = year, PlannedOn = null }, By(Committee)))
            .ShouldBe(new KeyYearOutOfRange(year, 2026, 2027));

    [Fact]
    public void Mark_PlannedOutsideTheYear_IsRefused() =>
        InHandling().ShouldRefuse<PlannedOutsideYear>(one => one.MarkKeySupervision(Plan with { PlannedOn = new DateOnly(2027, 1, 1) }, By(Committee)));

    [Fact]
    public void Mark_WithoutALeader_IsRefused() =>
        InHandling().ShouldRefuse<FieldMissing>(one => one.MarkKeySupervision(Plan with { Leader = " " }, By(Committee)));

    [Fact]
    public void Mark_ByTheHandlingAgency_IsRefused() =>
        InHandling().ShouldRefuse<NotPermitted>(one => one.MarkKeySupervision(Plan, By(Liaison)));

    [Fact]
    public void Mark_InTheAgencysOwnMode_IsRecordedForTheOffice()
    {
        var one = InHandling(OperatingMode.AgencyOwn);

        one.MarkKeySupervision(Plan, By(Liaison, null, Paper)).ShouldBeNull();

        (one.CurrentKeySupervision!.RecordedFrom, one.LastEvent().RecordedFor).ShouldBe((RecordSource.Paper, CaseCapacity.CommitteeOffice));
    }

    [Fact]
    public void Unmark_WithAReason_StaysWithIt()
    {
        var one = Marked();

        one.UnmarkKeySupervision("年度计划调整", By(Committee)).ShouldBeNull();

        one.CurrentKeySupervision.ShouldBeNull();
        one.KeySupervisions.ShouldHaveSingleItem().UnmarkReason.ShouldBe("年度计划调整");
    }

    [Fact]
    public void Unmark_WithoutReason_IsRefused() => Marked().ShouldRefuse<FieldMissing>(one => one.UnmarkKeySupervision("", By(Committee)));

    [Fact]
    public void Unmark_NotInThePlan_IsRefused() => InHandling().ShouldRefuse<NotUnderKeySupervision>(one => one.UnmarkKeySupervision("年度计划调整", By(Committee)));

    [Fact]
    public void Unmark_BeforeItWasMarked_IsRefused() =>
        Marked().ShouldRefuse<DateTooEarly>(one => one.UnmarkKeySupervision("年度计划调整", By(Committee, Today.AddDays(-1))));

    [Fact]
    public void Record_AVisit_IsKeptWithItsDay()
    {
        var one = Marked();

        one.RecordSupervision(new SupervisionNoteEntry("visit", "某副主任、市水务局", "现场查看步道"), By(Committee, Today.AddDays(-2))).ShouldBeNull();

        var note = one.CurrentKeySupervision!.Notes.ShouldHaveSingleItem();
        (note.OccurredOn, note.Text, note.Participants).ShouldBe((Today.AddDays(-2), "现场查看步道", "某副主任、市水务局"));
    }

    [Fact]
    public void Record_WithoutText_IsRefused() =>
        Marked().ShouldRefuse<FieldMissing>(one => one.RecordSupervision(new SupervisionNoteEntry("visit", null, " "), By(Committee)));

    [Fact]
    public void Record_NotInThePlan_IsRefused() =>
        InHandling().ShouldRefuse<NotUnderKeySupervision>(one => one.RecordSupervision(new SupervisionNoteEntry("visit", null, "现场查看"), By(Committee)));

    private static CaseFile Marked()
    {
        var one = InHandling();
        one.MarkKeySupervision(Plan, By(Committee)).ShouldBeNull();
        return one;
    }
}
