using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

public sealed class AssignmentTests
{
    [Fact]
    public void Register_ByCommitteeOffice_OpensTheFirstRoundWithoutDates()
    {
        var one = Registered();

        (one.Stage, one.Rounds.Count, one.Round.Number, one.Round.StartedOn).ShouldBe((CaseStage.Registered, 1, 1, null));
        one.LastEvent().Kind.ShouldBe(CaseEventKind.CaseRegistered);
    }

    [Fact]
    public void Register_LiaisonOfAnotherAgencyInItsOwnMode_IsRefused() =>
        CaseFile.Register(Proposal(), LeadAgency, OperatingMode.AgencyOwn, By(Stranger)).Refusal
            .ShouldBe(new NotPermitted(CaseAction.Register, CaseStage.Unregistered));

    [Fact]
    public void Assign_WithCoHandlers_KeepsTheirOrderAndExpectsAnOpinionOfEach()
    {
        var one = Registered();

        one.Assign(new AssignmentEntry(new DateOnly(2026, 5, 20), new AttachmentId(5), [SecondCoHandler, FirstCoHandler]), By(Government, Assigned)).ShouldBeNull();

        one.CoHandlers.Select(party => party.AgencyId).ShouldBe([SecondCoHandler, FirstCoHandler]);
        one.Round.Opinions.Select(opinion => opinion.AgencyId).ShouldBe([SecondCoHandler, FirstCoHandler]);
        (one.Round.StartedOn, one.Round.NoticeDueOn, one.AssignmentNotice).ShouldBe((Assigned, new DateOnly(2026, 5, 20), new AttachmentId(5)));
    }

    [Fact]
    public void Assign_LeadAgencyOrOneTwiceAmongCoHandlers_CountsEachOtherAgencyOnce()
    {
        var one = Registered();

        one.Assign(new AssignmentEntry(null, null, [LeadAgency, FirstCoHandler, FirstCoHandler]), By(Committee, Assigned)).ShouldBeNull();

        one.CoHandlers.ShouldHaveSingleItem().AgencyId.ShouldBe(FirstCoHandler);
    }

    [Fact]
    public void Assign_BeforeTheProposalWasReceived_IsRefused() =>
        Registered().ShouldRefuse<DateTooEarly>(one => one.Assign(new AssignmentEntry(null, null, []), By(Committee, Received.AddDays(-1))))
            .ShouldBe(new DateTooEarly(Received.AddDays(-1), Received));

    [Fact]
    public void Assign_NoticeDueBeforeTheAssignment_IsRefused() =>
        Registered().ShouldRefuse<DateTooEarly>(one => one.Assign(new AssignmentEntry(Assigned.AddDays(-1), null, []), By(Committee, Assigned)));

    [Fact]
    public void Assign_InTheFuture_IsRefused() =>
        Registered().ShouldRefuse<DateInFuture>(one => one.Assign(new AssignmentEntry(null, null, []), By(Committee, Today.AddDays(1))));

    [Fact]
    public void Assign_OnAnEarlierDayThanToday_IsALateEntryWithBothDates()
    {
        var one = AssignedCase();

        var act = one.LastEvent().Act;
        act.IsLateEntry.ShouldBeTrue();
        (act.OccurredOn, act.Today).ShouldBe((Assigned, Today));
    }

    [Fact]
    public void Accept_OnTheDayItHappens_IsNoLateEntry()
    {
        var one = AssignedCase();

        one.Accept(By(Liaison)).ShouldBeNull();

        one.LastEvent().Act.IsLateEntry.ShouldBeFalse();
        (one.Stage, one.Round.AcceptedOn).ShouldBe((CaseStage.InHandling, Today));
    }

    [Fact]
    public void Accept_BeforeTheAssignment_IsRefused() =>
        AssignedCase().ShouldRefuse<DateTooEarly>(one => one.Accept(By(Liaison, Assigned.AddDays(-1))));

    [Fact]
    public void Distribute_ToAnOfficer_LetsThatOfficerWorkAndNoOther()
    {
        var one = InHandling();
        var another = Person(40, "另一承办人", LeadAgency, Role.Officer);

        one.Distribute(null, Officer.AccountId, new DateOnly(2026, 4, 1), By(Liaison)).ShouldBeNull();

        one.Round.InnerDueOn.ShouldBe(new DateOnly(2026, 4, 1));
        one.MayEdit(By(Officer)).ShouldBeNull();
        one.MayEdit(By(another)).ShouldBe(new NotPermitted(CaseAction.EditDraft, CaseStage.InHandling));
    }

    [Fact]
    public void Distribute_ToADivision_LetsItsOfficersWork()
    {
        var one = InHandling();

        one.Distribute(Division, null, null, By(Liaison)).ShouldBeNull();

        one.MayEdit(By(Officer with { DivisionId = Division })).ShouldBeNull();
        one.MayEdit(By(Officer)).ShouldNotBeNull();
    }

    [Fact]
    public void Distribute_InnerDateBeforeTheAssignment_IsRefused() =>
        InHandling().ShouldRefuse<DateTooEarly>(one => one.Distribute(null, null, Assigned.AddDays(-1), By(Liaison)));

    [Fact]
    public void Distribute_Again_SaysWhatWasBefore()
    {
        var one = InHandling();
        one.Distribute(Division, Officer.AccountId, null, By(Liaison)).ShouldBeNull();

        one.Distribute(null, null, null, By(Liaison)).ShouldBeNull();

        one.LastEvent().Changes.ShouldContain(new FieldChange("OfficerId", "2", null));
    }

    [Theory]
    [InlineData(OperatingMode.WholeProcess)]
    [InlineData(OperatingMode.AgencyOwn)]
    public void Withdraw_AnyStageBeforeTheReply_EndsTheCase(OperatingMode mode)
    {
        foreach (var stage in CaseActs.Situations.Keys.Where(stage => stage < CaseStage.Replied))
        {
            var one = CaseActs.Situations[stage](mode);

            one.Withdraw("代表书面撤回", ByOffice(mode)).ShouldBeNull();

            one.Stage.ShouldBe(CaseStage.Withdrawn);
            one.WaitingNote.ShouldBeNull();
        }
    }

    [Fact]
    public void Withdraw_WithoutAReason_IsRefused() =>
        InHandling().ShouldRefuse<FieldMissing>(one => one.Withdraw(" ", By(Committee))).Field.ShouldBe("Reason");
}
