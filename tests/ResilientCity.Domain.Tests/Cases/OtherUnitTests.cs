using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Rules;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>Another unit in time and late, the office's own limit, the new unit's clock, and what becomes of the former one.</summary>
public sealed class OtherUnitTests
{
    private static readonly DateOnly LastDay = new(2026, 3, 16); // 2026-03-02 + 10 working days
    private static readonly DateOnly Moved = new(2026, 3, 20);

    [Fact]
    public void Request_OnTheLastDay_NeedsNoReasonForBeingLate()
    {
        var one = AssignedCase();

        one.RequestReassignment(new("不属本单位职责", null, "写了也不记"), Limits, By(Liaison, LastDay)).ShouldBeNull();

        one.Round.Reassignments.ShouldHaveSingleItem().LateBecause.ShouldBeNull();
    }

    [Fact]
    public void Request_ADayLateWithoutSayingWhy_IsRefusedWithTheLimit() =>
        AssignedCase().ShouldRefuse<ReassignmentLate>(one => one.RequestReassignment(new("不属本单位职责"), Limits, By(Liaison, LastDay.AddDays(1))))
            .DueOn.ShouldBe(LastDay);

    [Fact]
    public void Request_LateWithTheReason_WaitsAndKeepsIt()
    {
        var one = AssignedCase();

        one.RequestReassignment(new("不属本单位职责", "市园林局", "等待核实"), Limits, By(Liaison, LastDay.AddDays(1))).ShouldBeNull();

        var asked = one.Round.Reassignments.ShouldHaveSingleItem();
        (asked.AgencyId, asked.SuggestedUnit, asked.LateBecause, asked.IsWaiting).ShouldBe((LeadAgency, "市园林局", "等待核实", true));
        one.LastEvent().Changes.ShouldContain(new FieldChange("LateBecause", null, "等待核实"));
    }

    [Fact]
    public void Request_Waiting_GivesTheOfficeALimitOfItsOwn()
    {
        var one = AssignedCase();
        one.RequestReassignment(new("不属本单位职责"), Limits, By(Liaison, LastDay)).ShouldBeNull();
        one.RefreshDeadlines(Limits);

        Deadline(one, DeadlineKind.ReassignmentDecision).ShouldBe((new DateOnly(2026, 3, 30), null));
        Deadline(one, DeadlineKind.ReassignmentRequest).ShouldBe((LastDay, LastDay));

        one.RefuseReassignment("仍由你单位办理", By(Government, new DateOnly(2026, 3, 25))).ShouldBeNull();
        one.RefreshDeadlines(Limits);

        Deadline(one, DeadlineKind.ReassignmentDecision).MetOn.ShouldBe(new DateOnly(2026, 3, 25));
        var kept = one.Round.Reassignments.ShouldHaveSingleItem();
        (kept.State, kept.RefusedBecause, kept.DecidedBy, one.LeadAgencyId).ShouldBe((ReassignmentState.Refused, "仍由你单位办理", "督查室", LeadAgency));
    }

    [Fact]
    public void Request_RefusedBefore_MayBeMadeAgainAndBothStayOnRecord()
    {
        var one = AssignedCase();
        one.RequestReassignment(new("理由一"), Limits, By(Liaison, LastDay)).ShouldBeNull();
        one.RefuseReassignment("仍由你单位办理", By(Government)).ShouldBeNull();
        one.RequestReassignment(Elsewhere, Limits, By(Liaison)).ShouldBeNull();

        one.Round.Reassignments.Select(asked => asked.State).ShouldBe([ReassignmentState.Refused, ReassignmentState.Waiting]);
    }

    [Fact]
    public void Decide_BeforeTheRequest_IsRefused()
    {
        var one = AssignedCase();
        one.RequestReassignment(new("不属本单位职责"), Limits, By(Liaison, LastDay)).ShouldBeNull();

        one.ShouldRefuse<DateTooEarly>(it => it.AgreeReassignment(new(OtherAgency), By(Government, LastDay.AddDays(-1))));
        one.ShouldRefuse<DateTooEarly>(it => it.RefuseReassignment("仍由你单位办理", By(Government, LastDay.AddDays(-1))));
    }

    [Theory]
    [InlineData(ReassignmentClock.FromReassignment, "2026-06-20")]
    [InlineData(ReassignmentClock.FromAssignment, "2026-06-02")]
    public void Agree_ByTheRuleSetsClock_CountsTheNewUnitsReply(ReassignmentClock clock, string due)
    {
        var one = Asked();

        one.AgreeReassignment(new(OtherAgency, clock), By(Government, Moved)).ShouldBeNull();
        one.RefreshDeadlines(Limits);

        one.Round.ReplyDueOn.ShouldBe(Day(due) is { DayOfWeek: DayOfWeek.Saturday } saturday ? saturday.AddDays(2) : Day(due)); // an end on a day off moves
        Deadline(one, DeadlineKind.ReassignmentRequest).DueOn.ShouldBe(new DateOnly(2026, 4, 3)); // its own, from the day it got the case
        one.Round.LeadSince.ShouldBe(Moved);
    }

    [Theory]
    [InlineData(ReassignmentClock.FromReassignment)]
    [InlineData(ReassignmentClock.FromAssignment)]
    public void Agree_WithEitherClock_LeavesTheCoHandlersDatesAlone(ReassignmentClock clock)
    {
        var one = Asked();
        one.RefreshDeadlines(Limits);
        var before = OpinionDue(one, FirstCoHandler);

        one.AgreeReassignment(new(OtherAgency, clock), By(Government, Moved)).ShouldBeNull();
        one.RefreshDeadlines(Limits);

        OpinionDue(one, FirstCoHandler).ShouldBe(before);
    }

    [Fact]
    public void Agree_WithANewNotice_SetsItsDateAndRefusesOneInThePast()
    {
        var one = Asked();
        one.ShouldRefuse<DateTooEarly>(it => it.AgreeReassignment(new(OtherAgency, NoticeDueOn: Moved.AddDays(-1)), By(Government, Moved)));

        one.AgreeReassignment(new(OtherAgency, NoticeDueOn: Moved.AddDays(40)), By(Government, Moved)).ShouldBeNull();

        one.Round.NoticeDueOn.ShouldBe(Moved.AddDays(40));
    }

    [Fact]
    public void Agree_FormerLead_IsRememberedAndHasNoPartAnyMore()
    {
        var one = Asked();

        one.AgreeReassignment(new(OtherAgency), By(Government, Moved)).ShouldBeNull();

        var former = one.FormerParties.ShouldHaveSingleItem();
        (former.AgencyId, former.Part, former.Until).ShouldBe((LeadAgency, FormerPart.Lead, Moved));
        (one.IsFormerPartyOnly(LeadAgency), one.IsFormerPartyOnly(OtherAgency), one.CapacitiesOf(Liaison).Count).ShouldBe((true, false, 0));
        one.Round.Reassignments[0].NewLeadAgencyId.ShouldBe(OtherAgency);
    }

    [Fact]
    public void Agree_BackToAFormerLead_IsAPartyAgain()
    {
        var one = Asked();
        one.AgreeReassignment(new(OtherAgency), By(Government, Moved)).ShouldBeNull();

        one.Reassign(new(LeadAgency), "协调后仍由其办理", By(Government)).ShouldBeNull();

        one.IsFormerPartyOnly(LeadAgency).ShouldBeFalse();
        one.FormerParties.ShouldHaveSingleItem().AgencyId.ShouldBe(OtherAgency);
    }

    [Theory]
    [InlineData(CaseStage.Assigned)]
    [InlineData(CaseStage.InHandling)]
    [InlineData(CaseStage.InSignOff)]
    [InlineData(CaseStage.SignedOff)]
    [InlineData(CaseStage.Numbered)]
    public void Reassign_ByTheOfficeItself_StartsOverAndVoidsWhatWasSigned(CaseStage stage)
    {
        var one = CaseActs.Situations[stage](OperatingMode.WholeProcess);

        one.ShouldRefuse<FieldMissing>(it => it.Reassign(new(OtherAgency), " ", By(Government)));
        one.Reassign(new(OtherAgency), "按职责分工调整", By(Government)).ShouldBeNull();

        (one.Stage, one.LeadAgencyId, one.Round.Letter, one.Round.ValidSignOff, one.Round.Steps.Count).ShouldBe((CaseStage.Assigned, OtherAgency, null, null, 0));
        (one.LastEvent().Kind, one.LastEvent().Note).ShouldBe((CaseEventKind.CaseReassigned, "按职责分工调整"));
    }

    [Fact]
    public void Reassign_ByTheAgencyItself_IsNotPermitted() =>
        InHandling().ShouldRefuse<NotPermitted>(one => one.Reassign(new(OtherAgency), "不想办了", By(Liaison)));

    private static CaseFile Asked()
    {
        var one = AssignedCase();
        one.RequestReassignment(new("不属本单位职责"), Limits, By(Liaison, LastDay)).ShouldBeNull();
        return one;
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static (DateOnly? DueOn, DateOnly? MetOn) Deadline(CaseFile one, DeadlineKind kind)
    {
        var found = one.Round.Deadlines.Single(deadline => deadline.Kind == kind);
        return (found.DueOn, found.MetOn);
    }

    private static DateOnly? OpinionDue(CaseFile one, AgencyId agency) =>
        one.Round.Deadlines.Single(deadline => deadline.Kind is DeadlineKind.CoHandlingOpinion && deadline.AgencyId == agency).DueOn;
}
