using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>Co-handlers added and released midway: clocks of their own, the guard, and a text that is signed anew.</summary>
public sealed class LateCoHandlerTests
{
    private const string Why = "涉及文化设施";
    private static readonly DateOnly Added = new(2026, 4, 1);

    [Fact]
    public void Add_Midway_HasItsWholeLimitFromThatDayAndMovesNobodyElses()
    {
        var one = InHandling();
        one.RefreshDeadlines(Limits);
        var before = OpinionDue(one, FirstCoHandler);

        one.AddCoHandler(OtherAgency, Why, By(Government, Added)).ShouldBeNull();
        one.RefreshDeadlines(Limits);

        OpinionDue(one, OtherAgency).ShouldBe(new DateOnly(2026, 5, 18)); // 30 working days, Qingming and May days off, May 9 made up
        OpinionDue(one, FirstCoHandler).ShouldBe(before);
        one.CoHandlers.Select(party => party.AgencyId).ShouldBe([FirstCoHandler, SecondCoHandler, OtherAgency]);
        one.Round.OpinionsOutstanding.ShouldBe(3);
    }

    [Fact]
    public void Add_TheLeadOrOneThatIsThere_IsRefusedWithASentence()
    {
        InHandling().ShouldRefuse<CoHandlerLeads>(one => one.AddCoHandler(LeadAgency, Why, By(Government)));
        InHandling().ShouldRefuse<CoHandlerAlreadyHere>(one => one.AddCoHandler(FirstCoHandler, Why, By(Government)));
        InHandling().ShouldRefuse<FieldMissing>(one => one.AddCoHandler(OtherAgency, " ", By(Government)));
        InHandling().ShouldRefuse<DateTooEarly>(one => one.AddCoHandler(OtherAgency, Why, By(Government, Assigned.AddDays(-1))));
    }

    [Theory]
    [InlineData(CaseStage.InSignOff)]
    [InlineData(CaseStage.SignedOff)]
    [InlineData(CaseStage.Numbered)]
    public void Add_AfterSubmission_GoesBackToTheDraftAndVoidsTheSignOff(CaseStage stage)
    {
        var one = CaseActs.Situations[stage](OperatingMode.WholeProcess);

        one.AddCoHandler(OtherAgency, Why, By(Government)).ShouldBeNull();

        (one.Stage, one.Round.ValidSignOff, one.Round.Letter, one.Round.Steps.Count).ShouldBe((CaseStage.InHandling, null, null, 0));
    }

    [Fact]
    public void Release_OneThatGaveNothing_IsOutOfTheGuardAndTheLetter()
    {
        var one = InHandling();

        one.ReleaseCoHandler(FirstCoHandler, "不涉及其职责", By(Government)).ShouldBeNull();
        one.RefreshDeadlines(Limits);

        one.CoHandlers.ShouldHaveSingleItem().AgencyId.ShouldBe(SecondCoHandler);
        one.Round.OpinionsOutstanding.ShouldBe(1);
        one.Round.Deadlines.ShouldNotContain(deadline => deadline.AgencyId == FirstCoHandler);
        (one.CapacitiesOf(FirstCoLiaison).Count, one.IsFormerPartyOnly(FirstCoHandler)).ShouldBe((0, true));
    }

    [Fact]
    public void Release_OneThatGave_KeepsItsOpinionOnRecord()
    {
        var one = Drafted();

        one.ReleaseCoHandler(FirstCoHandler, "不涉及其职责", By(Government)).ShouldBeNull();

        var released = one.Round.ReleasedOpinions.ShouldHaveSingleItem();
        (released.AgencyId, released.Text, released.ReleasedBecause).ShouldBe((FirstCoHandler, "我单位意见。", "不涉及其职责"));
        one.Round.FindOpinion(released.Id).ShouldBeNull();
    }

    [Fact]
    public void Release_ThenAddAgain_TakesUpItsOpinionWithANewClock()
    {
        var one = InHandling();
        one.ReleaseCoHandler(FirstCoHandler, "不涉及其职责", By(Government, Added)).ShouldBeNull();

        one.AddCoHandler(FirstCoHandler, Why, By(Government, Added)).ShouldBeNull();
        one.RefreshDeadlines(Limits);

        one.Round.ReleasedOpinions.ShouldBeEmpty();
        one.IsFormerPartyOnly(FirstCoHandler).ShouldBeFalse();
        OpinionDue(one, FirstCoHandler).ShouldBe(new DateOnly(2026, 5, 18));
    }

    [Fact]
    public void Release_SomebodyNotThere_IsRefused() =>
        InHandling().ShouldRefuse<CoHandlerNotHere>(one => one.ReleaseCoHandler(OtherAgency, "不涉及其职责", By(Government)));

    [Fact]
    public void Add_RecordedInTheAgencysOwnMode_SaysForWhom()
    {
        var one = InHandling(OperatingMode.AgencyOwn);

        one.AddCoHandler(OtherAgency, Why, By(Liaison, null, Paper)).ShouldBeNull();

        one.LastEvent().RecordedFor.ShouldBe(CaseCapacity.GovernmentOffice);
    }

    [Fact]
    public void Rehandling_OneAddedMidwayBefore_CountsFromTheOrder()
    {
        var one = InHandling();
        one.AddCoHandler(OtherAgency, Why, By(Government, Added)).ShouldBeNull();
        one.WithIds();
        one.GiveOpinions();
        one.WriteDraft();
        one.SubmitForSignOff(one.Round.Draft.Version, Text, Chain, null, SubmissionReview.Clean, By(Officer)).ShouldBeNull();
        one.ApproveStep(null, null, By(Reviewer)).ShouldBeNull();
        one.ApproveStep(null, null, By(SecondReviewer)).ShouldBeNull();
        one.SignOff(1, Text, "戊局长", corrected: false, By(Head, SignedOn)).ShouldBeNull();
        one.NumberAndSeal(Frozen(), By(Liaison, SignedOn)).ShouldBeNull();
        one.Dispatch([ToLead()], By(Liaison, Sent)).ShouldBeNull();
        one.OrderRehandling(RoundCause.Quality, "答复过于笼统", By(Committee, new DateOnly(2026, 5, 6))).ShouldBeNull();
        one.RefreshDeadlines(Limits);

        OpinionDue(one, OtherAgency).ShouldBe(OpinionDue(one, FirstCoHandler));
    }

    private static DateOnly? OpinionDue(CaseFile one, AgencyId agency) =>
        one.Round.Deadlines.Single(deadline => deadline.Kind is DeadlineKind.CoHandlingOpinion && deadline.AgencyId == agency).DueOn;
}
