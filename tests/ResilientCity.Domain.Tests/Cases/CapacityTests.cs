using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>What an actor is to a case, and what the screen offers him.</summary>
public sealed class CapacityTests
{
    [Fact]
    public void CapacitiesOf_EveryPart_IsWhatItsOrganisationAndRolesSay()
    {
        var one = InHandling();

        foreach (var (capacity, person) in CaseActs.People)
        {
            one.CapacitiesOf(person).ShouldBe([capacity]);
        }
    }

    [Fact]
    public void CapacitiesOf_SeveralRoles_AreAllOfThem() =>
        InHandling().CapacitiesOf(Liaison with { Roles = new HashSet<Role> { Role.Liaison, Role.Officer, Role.Head } })
            .ShouldBe([CaseCapacity.LeadLiaison, CaseCapacity.Officer, CaseCapacity.Signatory], ignoreOrder: true);

    [Fact]
    public void CapacitiesOf_JointDelegate_IsTheCasesDelegateToo() => InHandling().CapacitiesOf(JointDelegate).ShouldBe([CaseCapacity.CaseDelegate]);

    [Fact]
    public void CapacitiesOf_DelegateOfAnotherProposal_IsNothing() =>
        InHandling().CapacitiesOf(LeadDelegate with { DelegateId = new DelegateId(99) }).ShouldBeEmpty();

    [Fact]
    public void CapacitiesOf_RoleWithoutTheOrganisation_IsNothing() => InHandling().CapacitiesOf(Liaison with { AgencyId = null }).ShouldBeEmpty();

    [Fact]
    public void CapacitiesOf_CoHandlersOtherPeople_AreNothing() =>
        InHandling().CapacitiesOf(Person(60, "协办承办人", FirstCoHandler, Role.Officer, Role.Head, Role.Reviewer)).ShouldBeEmpty();

    [Fact]
    public void CapacitiesOf_SlipHolder_IsTheDelegateItWasIssuedTo() =>
        InHandling().CapacitiesOf(Actor.SlipHolder(LeadDelegateId, "卢喆")).ShouldBe([CaseCapacity.CaseDelegate]);

    [Fact]
    public void CapacitiesOf_Job_IsNothing() => InHandling().CapacitiesOf(Actor.Job).ShouldBeEmpty();

    [Fact]
    public void PermittedTo_Stranger_IsNothingAtAnyStage()
    {
        foreach (var situation in CaseActs.Situations.Values)
        {
            situation(OperatingMode.WholeProcess).PermittedTo(Stranger).ShouldBeEmpty();
        }
    }

    [Fact]
    public void PermittedTo_ReviewerWhoseStepIsNotOpen_OffersNothing() => InSignOff().PermittedTo(SecondReviewer).ShouldBeEmpty();

    [Fact]
    public void PermittedTo_JointDelegate_IsNotOfferedTheReceipt() => Replied().PermittedTo(JointDelegate).ShouldBeEmpty();

    [Fact]
    public void PermittedTo_ReceiptIn_NoLongerOffersReminderSlipOrReceipt() =>
        Answered(Domain.Feedback.Satisfaction.Satisfied).PermittedTo(Committee).Select(line => line.Action)
            .ShouldBe([CaseAction.OrderRehandling, CaseAction.Conclude, CaseAction.MarkKeySupervision]);

    [Fact]
    public void PermittedTo_ConclusionNotDueToday_IsNotOffered() =>
        Replied().PermittedTo(Committee, Today).Select(line => line.Action).ShouldNotContain(CaseAction.Conclude);

    [Fact]
    public void PermittedTo_NoCoHandlers_OffersNoOpinions()
    {
        var one = Registered();
        one.Assign(new AssignmentEntry(null, null, []), By(Committee, Assigned)).ShouldBeNull();
        one.Accept(By(Liaison)).ShouldBeNull();

        one.PermittedTo(Liaison).Select(line => line.Action).ShouldNotContain(action =>
            action == CaseAction.RequestOpinion || action == CaseAction.GiveOpinion || action == CaseAction.ReturnOpinion || action == CaseAction.MarkOpinion);
    }

    [Fact]
    public void TakeEvents_Numbers_RunOnAndAreHandedOutOnce()
    {
        var one = InHandling();

        one.TakeEvents().Select(taken => taken.Number).ShouldBe([1, 2, 3]);
        one.TakeEvents().ShouldBeEmpty();
        one.RecordConsultation(By(Officer), "电话沟通").ShouldBeNull();
        one.TakeEvents().Select(taken => taken.Number).ShouldBe([4]);
    }

    [Fact]
    public void RecordConsultation_EarlierOneEnteredLate_MovesTheFirstContact()
    {
        var one = InHandling();
        one.RecordConsultation(By(Officer, Assigned.AddDays(9)), "第二次").ShouldBeNull();

        one.RecordConsultation(By(Officer, Assigned.AddDays(4)), "第一次").ShouldBeNull();
        one.RecordConsultation(By(Officer), "第三次").ShouldBeNull();

        one.Round.FirstContactOn.ShouldBe(Assigned.AddDays(4));
    }
}
