using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Duties;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>One person's open work becomes another's.</summary>
public sealed class HandoverTests
{
    private static readonly HandoverParty Receiver = new(new AccountId(61), "接手人", [Role.Officer, Role.Reviewer]);

    [Fact]
    public void HandOver_TheOfficersPart_IsTheReceiversAndStandsInTheHistory()
    {
        var one = WithOfficer();

        one.HandOver(Entry(Officer), By(Liaison)).ShouldBeNull();

        one.OfficerId.ShouldBe(Receiver.Id);
        var happened = one.LastEvent();
        (happened.Kind, happened.Note).ShouldBe((CaseEventKind.WorkHandedOver, "轮岗"));
        happened.Changes.ShouldBe([new FieldChange("OfficerId", Officer.AccountId.ToString(), Receiver.Id.ToString())]);
    }

    [Fact]
    public void HandOver_AStepOfTheSignOff_IsTheReceiversToApprove()
    {
        var one = InSignOff();

        one.HandOver(Entry(Reviewer) with { MovesOfficer = false, Steps = [1] }, By(Administrator)).ShouldBeNull();

        one.ShouldRefuse<NotYourStep>(same => same.ApproveStep(null, null, By(Reviewer)));
        one.ApproveStep(null, null, By(Person(61, "接手人", LeadAgency, Role.Reviewer))).ShouldBeNull();
    }

    [Fact]
    public void HandOver_AStepThatIsDone_IsRefused()
    {
        var one = AtTheHeadsStep();

        one.ShouldRefuse<HandoverMovedOn>(same => same.HandOver(Entry(Reviewer) with { MovesOfficer = false, Steps = [1] }, By(Liaison)));
    }

    [Fact]
    public void HandOver_ToOneself_IsRefused() =>
        WithOfficer().ShouldRefuse<HandoverToOneself>(one => one.HandOver(Entry(Officer) with { To = Receiver with { Id = Officer.AccountId!.Value } }, By(Liaison))); // a person has an account

    [Fact]
    public void HandOver_WhatIsNotHis_IsRefused() =>
        WithOfficer().ShouldRefuse<HandoverMovedOn>(one => one.HandOver(Entry(SecondReviewer), By(Liaison)));

    [Fact]
    public void HandOver_Nothing_IsRefused() =>
        WithOfficer().ShouldRefuse<HandoverMovedOn>(one => one.HandOver(Entry(Officer) with { MovesOfficer = false }, By(Liaison)));

    [Fact]
    public void HandOver_WithoutReason_IsRefused() =>
        WithOfficer().ShouldRefuse<FieldMissing>(one => one.HandOver(Entry(Officer) with { Reason = " " }, By(Liaison)));

    [Fact]
    public void HandOver_ToWhoeverMayNotHandle_IsRefused() =>
        WithOfficer().ShouldRefuse<HandoverUnsuitable>(one => one.HandOver(Entry(Officer) with { To = Receiver with { Roles = [Role.Reviewer] } }, By(Liaison))).Needed.ShouldBe(Role.Officer);

    [Fact]
    public void HandOver_TheHeadsStepToWhoeverIsNoHead_IsRefused() =>
        AtTheHeadsStep().ShouldRefuse<HandoverUnsuitable>(one => one.HandOver(Entry(Head) with { MovesOfficer = false, Steps = [3] }, By(Liaison))).Needed.ShouldBe(Role.Head);

    [Fact]
    public void HandOver_ByTheOfficerHimself_IsRefused() =>
        WithOfficer().ShouldRefuse<NotPermitted>(one => one.HandOver(Entry(Officer), By(Officer)));

    [Theory]
    [InlineData(null, Role.Liaison, true)]
    [InlineData(null, Role.Head, false)]
    [InlineData(SignOffStepKind.PublicityReview, Role.Reviewer, true)]
    [InlineData(SignOffStepKind.SignOff, Role.Reviewer, false)]
    public void Suits_PartAndRole_IsWhatTheProcessLetsHimDo(SignOffStepKind? step, Role role, bool suits) =>
        new HandoverParty(new AccountId(61), "接手人", [role]).Suits(step).ShouldBe(suits);

    private static CaseFile WithOfficer()
    {
        var one = InHandling();
        one.Distribute(null, Officer.AccountId, null, By(Liaison)).ShouldBeNull();
        return one;
    }

    private static HandoverEntry Entry(Actor from) => new(new HandoverParty(from.AccountId!.Value, from.Name, [.. from.Roles]), Receiver, true, [], "轮岗"); // a person has an account
}
