using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>More time (延期): never less, at most up to the ceiling from assignment, one agency's own date only, and the original kept.</summary>
public sealed class ExtensionTests
{
    private const string Reason = "涉及三个部门，需现场勘测。";
    private static readonly DateOnly ReplyDue = new(2026, 6, 2);
    private static readonly DateOnly Ceiling = new(2026, 9, 2);
    private static readonly DateOnly OpinionDue = new(2026, 4, 14);
    private static readonly DateOnly Asked = new(2026, 4, 1);

    private static readonly DeadlineRules Consenting = Limits with
    {
        Limits = Limits.Limits.ToDictionary(rule => rule.Key, rule => rule.Value with { ExtensionNeedsConsent = true }),
    };

    [Fact]
    public void Request_NoConsentWanted_MovesTheReplyAtOnceAndKeepsTheOriginal()
    {
        var one = InHandling();

        one.RequestExtension(new ExtensionEntry(new DateOnly(2026, 7, 15), Reason), Limits, By(Liaison)).ShouldBeNull();
        one.RefreshDeadlines(Limits);

        var reply = Reply(one);
        (reply.DueOn, reply.Deadline.Extension).ShouldBe((new DateOnly(2026, 7, 15), new DeadlineExtension(ReplyDue, null, new DateOnly(2026, 7, 15), Today)));
        (one.Round.ReplyDueOn, one.LegalDueOn).ShouldBe((new DateOnly(2026, 7, 15), new DateOnly(2026, 7, 15)));
        (one.LastEvent().Kind, one.LastEvent().Note).ShouldBe((CaseEventKind.DeadlineExtended, Reason));
        one.LastEvent().Changes.ShouldContain(new FieldChange("ExtendedUntil", "2026-06-02", "2026-07-15"));
    }

    [Fact]
    public void Request_ConsentWanted_MovesNothingUntilTheOfficeConsents()
    {
        var one = Waiting();
        (Reply(one).DueOn, one.LastEvent().Kind).ShouldBe((ReplyDue, CaseEventKind.ExtensionRequested));

        one.ConsentExtension(new ExtensionId(1), By(Government)).ShouldBeNull();
        one.RefreshDeadlines(Consenting);

        Reply(one).DueOn.ShouldBe(new DateOnly(2026, 7, 15));
        (one.Round.Extensions[0].State, one.Round.Extensions[0].DecidedBy).ShouldBe((ExtensionState.InEffect, "督查室"));
    }

    [Fact]
    public void Refuse_WithReason_LeavesTheDateAndStaysOnRecord()
    {
        var one = Waiting();

        one.ShouldRefuse<FieldMissing>(it => it.RefuseExtension(new ExtensionId(1), " ", By(Government)));
        one.RefuseExtension(new ExtensionId(1), "请按期答复", By(Committee)).ShouldBeNull();
        one.RefreshDeadlines(Consenting);

        (Reply(one).DueOn, one.Round.Extensions[0].State, one.Round.Extensions[0].RefusedBecause).ShouldBe((ReplyDue, ExtensionState.Refused, "请按期答复"));
        one.ShouldRefuse<ExtensionNotWaiting>(it => it.ConsentExtension(new ExtensionId(1), By(Government)));
    }

    [Fact]
    public void Request_WhileOneWaits_IsRefused() =>
        Waiting().ShouldRefuse<ExtensionUndecided>(one => one.RequestExtension(new ExtensionEntry(Ceiling, Reason), Consenting, By(Liaison))).Until.ShouldBe(new DateOnly(2026, 7, 15));

    [Theory]
    [InlineData("2026-06-02")]
    [InlineData("2026-05-20")]
    public void Request_NoLater_IsRefused(string until) => InHandling()
        .ShouldRefuse<ExtensionNotLonger>(one => one.RequestExtension(new ExtensionEntry(Day(until), Reason), Limits, By(Liaison)))
        .ShouldBe(new ExtensionNotLonger(Day(until), ReplyDue));

    [Fact]
    public void Request_TwiceUpToTheCeiling_CountsFromTheAssignmentAndNeverChains()
    {
        var one = InHandling();
        one.ShouldRefuse<ExtensionPastCeiling>(it => it.RequestExtension(new ExtensionEntry(Ceiling.AddDays(1), Reason), Limits, By(Liaison))).Latest.ShouldBe(Ceiling);
        one.RequestExtension(new ExtensionEntry(new DateOnly(2026, 7, 15), Reason), Limits, By(Liaison)).ShouldBeNull();
        one.RefreshDeadlines(Limits);

        one.ShouldRefuse<ExtensionPastCeiling>(it => it.RequestExtension(new ExtensionEntry(Ceiling.AddDays(1), Reason), Limits, By(Liaison))).Latest.ShouldBe(Ceiling);
        one.RequestExtension(new ExtensionEntry(Ceiling, Reason), Limits, By(Liaison)).ShouldBeNull();
        one.RefreshDeadlines(Limits);

        (Reply(one).DueOn, Reply(one).Deadline.Extension!.OriginalDueOn).ShouldBe((Ceiling, ReplyDue)); // just extended
        one.ShouldRefuse<ExtensionUsedUp>(it => it.RequestExtension(new ExtensionEntry(Ceiling.AddDays(9), Reason), Limits, By(Liaison)));
    }

    [Fact]
    public void Request_AfterTheDateHasPassed_IsRefused() => InHandling()
        .ShouldRefuse<ExtensionTooLate>(one => one.RequestExtension(new ExtensionEntry(new DateOnly(2026, 7, 15), Reason), Limits, By(Liaison) with { OccurredOn = new DateOnly(2026, 6, 3), Today = new DateOnly(2026, 6, 3) }));

    [Fact]
    public void Request_BeforeTheAssignment_IsRefused() => InHandling()
        .ShouldRefuse<DateTooEarly>(one => one.RequestExtension(new ExtensionEntry(new DateOnly(2026, 7, 15), Reason), Limits, By(Liaison, Assigned.AddDays(-1))));

    [Fact]
    public void Request_WithoutReason_IsRefused() => InHandling()
        .ShouldRefuse<FieldMissing>(one => one.RequestExtension(new ExtensionEntry(new DateOnly(2026, 7, 15), " "), Limits, By(Liaison))).Field.ShouldBe("Reason");

    [Fact]
    public void Request_RuleWithoutCeiling_IsNotForeseen()
    {
        var rules = Limits with { Limits = Limits.Limits.ToDictionary(rule => rule.Key, rule => rule.Value with { Ceiling = null }) };

        InHandling().ShouldRefuse<ExtensionNotForeseen>(one => one.RequestExtension(new ExtensionEntry(Ceiling, Reason), rules, By(Liaison))).Kind.ShouldBe(DeadlineKind.Reply);
    }

    [Fact]
    public void Request_DateUnknownForWantOfACalendar_IsRefusedWithTheYear()
    {
        var rules = Limits with { Calendar = new WorkingCalendar("2022 only", [Deadlines.TestCalendars.Year2022]) };

        InHandling().ShouldRefuse<CalendarYearMissing>(one => one.RequestExtension(new ExtensionEntry(Ceiling, Reason), rules, By(Liaison))).Year.ShouldBe(2026);
    }

    [Fact]
    public void Request_OfACoHandler_MovesItsOwnDateOnlyAndNeverPastTheReply()
    {
        var one = InHandling();
        one.ShouldRefuse<ExtensionPastCeiling>(it => it.RequestExtension(new ExtensionEntry(ReplyDue.AddDays(1), Reason), Limits, By(FirstCoLiaison, Asked))).Latest.ShouldBe(ReplyDue);

        one.RequestExtension(new ExtensionEntry(new DateOnly(2026, 5, 8), Reason), Limits, By(FirstCoLiaison, Asked)).ShouldBeNull();
        one.RefreshDeadlines(Limits);

        (Opinion(one, FirstCoHandler).DueOn, Opinion(one, SecondCoHandler).DueOn, Reply(one).DueOn).ShouldBe((new DateOnly(2026, 5, 8), OpinionDue, ReplyDue));
        one.LastEvent().Changes.ShouldContain(new FieldChange("AgencyId", null, FirstCoHandler.ToString()));
    }

    [Fact]
    public void Request_OfTheLead_MovesNoCoHandlersDate()
    {
        var one = InHandling();

        one.RequestExtension(new ExtensionEntry(Ceiling, Reason), Limits, By(Liaison)).ShouldBeNull();
        one.RefreshDeadlines(Limits);

        (Opinion(one, FirstCoHandler).DueOn, Opinion(one, SecondCoHandler).DueOn).ShouldBe((OpinionDue, OpinionDue));
    }

    [Fact]
    public void Request_RecordedForACoHandler_IsItsAndSaysSo()
    {
        var one = InHandling(OperatingMode.AgencyOwn);
        one.ShouldRefuse<FieldMissing>(it => it.RequestExtension(new ExtensionEntry(new DateOnly(2026, 5, 8), Reason, OtherAgency), Limits, By(Liaison, Asked, Paper)));

        one.RequestExtension(new ExtensionEntry(new DateOnly(2026, 5, 8), Reason, SecondCoHandler), Limits, By(Liaison, Asked, Paper)).ShouldBeNull();
        one.RefreshDeadlines(Limits);

        (Opinion(one, SecondCoHandler).DueOn, one.LastEvent().RecordedFor).ShouldBe((new DateOnly(2026, 5, 8), CaseCapacity.CoHandlingLiaison));
    }

    [Theory]
    [InlineData(OperatingMode.WholeProcess)]
    [InlineData(OperatingMode.AgencyOwn)]
    public void Request_NamingACoHandlerWithoutABasis_IsRefusedAndMovesNobodysDate(OperatingMode mode) =>
        InHandling(mode).ShouldRefuse<RecordingBasisMissing>(one => one.RequestExtension(new ExtensionEntry(Ceiling, Reason, FirstCoHandler), Limits, By(Liaison)));

    [Fact]
    public void Request_OpinionAlreadyIn_HasNothingToExtend()
    {
        var one = InHandling();
        one.GiveOpinion(one.OpinionOf(FirstCoHandler).Id, "意见", null, null, By(FirstCoLiaison, Asked)).ShouldBeNull();

        one.ShouldRefuse<NothingToExtend>(it => it.RequestExtension(new ExtensionEntry(new DateOnly(2026, 5, 8), Reason), Limits, By(FirstCoLiaison, Asked)));
    }

    [Fact]
    public void Waiting_OpinionGivenMeanwhile_Lapses()
    {
        var one = InHandling();
        one.RequestExtension(new ExtensionEntry(new DateOnly(2026, 5, 8), Reason), Consenting, By(FirstCoLiaison, Asked)).ShouldBeNull();
        one.GiveOpinion(one.OpinionOf(FirstCoHandler).Id, "意见", null, null, By(FirstCoLiaison, Asked)).ShouldBeNull();

        one.RefreshDeadlines(Consenting);

        one.Round.Extensions[0].State.ShouldBe(ExtensionState.Lapsed);
    }

    [Fact]
    public void Extension_CaseReassigned_IsNotTheNewLeads()
    {
        var one = InHandling();
        one.RequestExtension(new ExtensionEntry(Ceiling, Reason), Limits, By(Liaison)).ShouldBeNull();
        one.RequestReassignment(Elsewhere, Limits, By(Liaison, Assigned)).ShouldBeNull();
        one.AgreeReassignment(new(OtherAgency), By(Government, Assigned)).ShouldBeNull();

        one.RefreshDeadlines(Limits);

        (Reply(one).DueOn, Reply(one).Deadline.Extension).ShouldBe((ReplyDue, null));
    }

    [Fact]
    public void Extension_OriginalLaterByACorrectedCalendar_NeverShortens() =>
        new Deadline { Kind = DeadlineKind.Reply, StartEvent = StartEvent.Assigned, StartDate = Assigned, DueOn = Ceiling }
            .ExtendedTo(ReplyDue, Today).DueOn.ShouldBe(Ceiling);

    [Fact]
    public void Consent_BeforeTheAsking_IsRefused() =>
        Waiting().ShouldRefuse<DateTooEarly>(one => one.ConsentExtension(new ExtensionId(1), By(Government, Asked.AddDays(-1))));

    private static CaseFile Waiting()
    {
        var one = InHandling();
        one.RequestExtension(new ExtensionEntry(new DateOnly(2026, 7, 15), Reason), Consenting, By(Liaison, Asked)).ShouldBeNull();
        one.RefreshDeadlines(Consenting);
        return one.WithIds();
    }

    private static RoundDeadline Reply(CaseFile one) => one.Round.Deadlines.Single(deadline => deadline.Kind is DeadlineKind.Reply);

    private static RoundDeadline Opinion(CaseFile one, AgencyId agency) => one.Round.Deadlines.Single(deadline => deadline.AgencyId == agency);

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", null);
}
