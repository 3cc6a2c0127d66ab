using ResilientCity.Domain.Cases;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

public sealed class OpinionTests
{
    [Fact]
    public void RequestOpinion_NamesWhatIsAsked()
    {
        var one = InHandling();

        one.RequestOpinion(one.OpinionOf(SecondCoHandler).Id, "请就管网部分提出意见", By(Officer)).ShouldBeNull();

        var opinion = one.OpinionOf(SecondCoHandler);
        (opinion.State, opinion.AskText, opinion.AskedOn).ShouldBe((OpinionState.Asked, "请就管网部分提出意见", Today));
        one.OpinionOf(FirstCoHandler).State.ShouldBe(OpinionState.NotAsked);
    }

    [Fact]
    public void RequestOpinion_WithoutWords_IsRefused() =>
        InHandling().ShouldRefuse<FieldMissing>(one => one.RequestOpinion(one.OpinionOf(FirstCoHandler).Id, "", By(Officer)));

    [Fact]
    public void RequestOpinion_CaseWithoutCoHandlers_IsRefused()
    {
        var one = Registered();
        one.Assign(new AssignmentEntry(null, null, []), By(Committee, Assigned)).ShouldBeNull();
        one.Accept(By(Liaison, Assigned)).ShouldBeNull();

        one.ShouldRefuse<NoCoHandlers>(same => same.RequestOpinion(new OpinionId(1), "请提出意见", By(Officer)));
    }

    [Fact]
    public void RequestOpinion_UnknownOpinion_IsNotFound() =>
        InHandling().ShouldRefuse<NotFound>(one => one.RequestOpinion(new OpinionId(999), "请提出意见", By(Officer)));

    [Fact]
    public void RequestOpinion_BeforeTheAssignment_IsRefused() =>
        InHandling().ShouldRefuse<DateTooEarly>(one => one.RequestOpinion(one.OpinionOf(FirstCoHandler).Id, "请提出意见", By(Officer, Assigned.AddDays(-1))));

    [Fact]
    public void RequestOpinion_AlreadyGiven_IsRefusedSoThatItStaysGiven()
    {
        var one = InHandling();
        Give(one);

        one.ShouldRefuse<OpinionAlreadyGiven>(same => same.RequestOpinion(same.OpinionOf(FirstCoHandler).Id, "再提", By(Officer)));
        one.OpinionOf(FirstCoHandler).IsGiven.ShouldBeTrue();
    }

    [Fact]
    public void RequestOpinion_AfterAReturn_LeavesTheRedoLimitRunning()
    {
        var one = Returned();

        one.RequestOpinion(one.OpinionOf(FirstCoHandler).Id, "请补充数据", By(Officer)).ShouldBeNull();

        one.OpinionOf(FirstCoHandler).State.ShouldBe(OpinionState.Returned);
        one.OpinionOf(FirstCoHandler).AskText.ShouldBe("请补充数据");
    }

    [Fact]
    public void GiveOpinion_ByTheCoHandlerItself_IsItsOwnAct()
    {
        var one = InHandling();

        one.GiveOpinion(one.OpinionOf(FirstCoHandler).Id, "意见", "江园函〔2026〕3号", new AttachmentId(8), By(FirstCoLiaison)).ShouldBeNull();

        var opinion = one.OpinionOf(FirstCoHandler);
        (opinion.Text, opinion.DocumentNumber, opinion.GivenOn, opinion.Document, opinion.RecordedFrom, opinion.RecordedBy)
            .ShouldBe(("意见", "江园函〔2026〕3号", Today, new AttachmentId(8), null, null));
        (one.LastEvent().Capacity, one.LastEvent().RecordedFor).ShouldBe((CaseCapacity.CoHandlingLiaison, null));
    }

    [Fact]
    public void GiveOpinion_RecordedFromPaper_SaysByWhomAndFromWhat()
    {
        var one = InHandling();

        one.GiveOpinion(one.OpinionOf(FirstCoHandler).Id, "意见", "江园函〔2026〕3号", null, By(Liaison, Assigned.AddDays(5), Paper)).ShouldBeNull();

        var opinion = one.OpinionOf(FirstCoHandler);
        (opinion.RecordedFrom, opinion.RecordedBy, opinion.Document, opinion.GivenOn).ShouldBe((RecordSource.Paper, "联络员甲", Paper.Document, Assigned.AddDays(5)));
        one.LastEvent().RecordedFor.ShouldBe(CaseCapacity.CoHandlingLiaison);
    }

    [Fact]
    public void GiveOpinion_OfAnotherCoHandler_IsNotFound() =>
        InHandling().ShouldRefuse<NotFound>(one => one.GiveOpinion(one.OpinionOf(SecondCoHandler).Id, "意见", null, null, By(FirstCoLiaison)));

    [Fact]
    public void GiveOpinion_ByAnAgencyThatIsNoParty_IsRefused() =>
        InHandling().ShouldRefuse<NotPermitted>(one => one.GiveOpinion(one.OpinionOf(FirstCoHandler).Id, "意见", null, null, By(Stranger)));

    [Fact]
    public void GiveOpinion_Empty_IsRefused() =>
        InHandling().ShouldRefuse<FieldMissing>(one => one.GiveOpinion(one.OpinionOf(FirstCoHandler).Id, " ", null, null, By(FirstCoLiaison)));

    [Fact]
    public void GiveOpinion_TooLong_SaysTheLimit() =>
        InHandling().ShouldRefuse<TextTooLong>(one => one.GiveOpinion(
                one.OpinionOf(FirstCoHandler).Id, new string('长', CoHandlingOpinion.MaxTextLength + 1), null, null, By(FirstCoLiaison)))
            .Limit.ShouldBe(CoHandlingOpinion.MaxTextLength);

    [Fact]
    public void GiveOpinion_BeforeTheAssignment_IsRefused() =>
        InHandling().ShouldRefuse<DateTooEarly>(one => one.GiveOpinion(one.OpinionOf(FirstCoHandler).Id, "意见", null, null, By(FirstCoLiaison, Assigned.AddDays(-1))));

    [Fact]
    public void GiveOpinion_Again_KeepsTheFormerTextInTheHistory()
    {
        var one = InHandling();
        Give(one);

        one.GiveOpinion(one.OpinionOf(FirstCoHandler).Id, "补充后的意见", null, null, By(FirstCoLiaison)).ShouldBeNull();

        one.LastEvent().Changes.ShouldContain(new FieldChange("OpinionText", "意见", "补充后的意见"));
    }

    [Fact]
    public void ReturnOpinion_Given_IsOutstandingAgain()
    {
        var one = Returned();

        var opinion = one.OpinionOf(FirstCoHandler);
        (opinion.State, opinion.ReturnReason, opinion.ReturnedOn).ShouldBe((OpinionState.Returned, "过于空泛", Today));
        one.Round.OpinionsOutstanding.ShouldBe(2);
    }

    [Fact]
    public void ReturnOpinion_NotGiven_IsRefused() =>
        Given().ShouldRefuse<OpinionNotGiven>(one => one.ReturnOpinion(one.OpinionOf(SecondCoHandler).Id, "过于空泛", By(Officer)));

    [Fact]
    public void ReturnOpinion_WithoutReason_IsRefused()
    {
        var one = InHandling();
        Give(one);

        one.ShouldRefuse<FieldMissing>(same => same.ReturnOpinion(same.OpinionOf(FirstCoHandler).Id, "", By(Officer)));
    }

    [Fact]
    public void ReturnOpinion_UnknownOpinion_IsNotFound() =>
        Given().ShouldRefuse<NotFound>(one => one.ReturnOpinion(new OpinionId(999), "过于空泛", By(Officer)));

    [Theory]
    [InlineData(OpinionAdoption.Adopted, null)]
    [InlineData(OpinionAdoption.Adapted, null)]
    [InlineData(OpinionAdoption.NotAdopted, "与规划不一致")]
    public void MarkOpinion_Given_KeepsWhatTheReplyDidWithIt(OpinionAdoption adoption, string? reason)
    {
        var one = InHandling();
        Give(one);

        one.MarkOpinion(one.OpinionOf(FirstCoHandler).Id, adoption, reason, By(Officer)).ShouldBeNull();

        (one.OpinionOf(FirstCoHandler).Adoption, one.OpinionOf(FirstCoHandler).AdoptionReason).ShouldBe((adoption, reason));
    }

    [Fact]
    public void MarkOpinion_NotAdoptedWithoutReason_IsRefused()
    {
        var one = InHandling();
        Give(one);

        one.ShouldRefuse<FieldMissing>(same => same.MarkOpinion(same.OpinionOf(FirstCoHandler).Id, OpinionAdoption.NotAdopted, null, By(Officer)));
    }

    [Fact]
    public void MarkOpinion_NotGiven_IsRefused() =>
        Given().ShouldRefuse<OpinionNotGiven>(one => one.MarkOpinion(one.OpinionOf(SecondCoHandler).Id, OpinionAdoption.Adopted, null, By(Officer)));

    [Fact]
    public void MarkOpinion_UnknownOpinion_IsNotFound() =>
        Given().ShouldRefuse<NotFound>(one => one.MarkOpinion(new OpinionId(999), OpinionAdoption.Adopted, null, By(Officer)));

    private static void Give(CaseFile one) =>
        one.GiveOpinion(one.OpinionOf(FirstCoHandler).Id, "意见", null, null, By(FirstCoLiaison)).ShouldBeNull();

    private static CaseFile Given()
    {
        var one = InHandling();
        Give(one);
        return one;
    }

    private static CaseFile Returned()
    {
        var one = InHandling();
        Give(one);
        one.ReturnOpinion(one.OpinionOf(FirstCoHandler).Id, "过于空泛", By(Officer)).ShouldBeNull();
        return one;
    }
}
