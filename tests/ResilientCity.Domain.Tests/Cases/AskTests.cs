using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>What the proposal asks for, and where the reply answers it.</summary>
public sealed class AskTests
{
    [Fact]
    public void AddAsks_New_ArePutBehindAndOnRecordOnce()
    {
        var one = Drafted();
        var (stage, version) = (one.Stage, one.Version);

        one.AddAsks(["修复步道", "加装路灯", "修复步道"], By(Officer)).ShouldBeNull();
        one.AddAsks(["加装路灯", "增设座椅"], By(Officer)).ShouldBeNull();

        one.Asks.Select(ask => (ask.Order, ask.Text)).ShouldBe([(1, "修复步道"), (2, "加装路灯"), (3, "增设座椅")]);
        one.PendingEvents.Count(happened => happened.Kind is CaseEventKind.AskAdded).ShouldBe(3);
        (one.Stage, one.Version).ShouldBe((stage, version));
    }

    [Fact]
    public void AddAsks_EmptyTooLongOrTooMany_AreRefused()
    {
        Drafted().ShouldRefuse<FieldMissing>(one => one.AddAsks(["修复步道", " "], By(Officer)));
        Drafted().ShouldRefuse<TextTooLong>(one => one.AddAsks([new string('字', ProposalAsk.MaxTextLength + 1)], By(Officer)));
        Drafted().ShouldRefuse<TextTooLong>(one => one.AddAsks([.. Enumerable.Range(0, ProposalAsk.MaxAsks + 1).Select(i => $"第{i}条")], By(Officer)));
    }

    [Fact]
    public void AddAsks_OnceSubmittedOrByAReviewer_IsRefused()
    {
        InSignOff().ShouldRefuse<NotPermitted>(one => one.AddAsks(["修复步道"], By(Officer)));
        Drafted().ShouldRefuse<NotPermitted>(one => one.AddAsks(["修复步道"], By(Reviewer)));
    }

    [Fact]
    public void RemoveAsk_First_NumbersTheOthersAnew()
    {
        var one = WithAsks("修复步道", "加装路灯");

        one.RemoveAsk(one.Asks[0].Id, By(Officer)).ShouldBeNull();

        one.Asks.ShouldHaveSingleItem().ShouldSatisfyAllConditions(ask => ask.Order.ShouldBe(1), ask => ask.Text.ShouldBe("加装路灯"));
    }

    [Fact]
    public void RewordAsk_SameWords_IsNoEvent()
    {
        var one = WithAsks("修复步道");
        var before = one.PendingEvents.Count;

        one.RewordAsk(one.Asks[0].Id, "修复步道", By(Officer)).ShouldBeNull();
        one.PendingEvents.Count.ShouldBe(before);
        one.RewordAsk(one.Asks[0].Id, "修复江边步道", By(Officer)).ShouldBeNull();
        one.LastEvent().Changes.ShouldBe([new FieldChange("Ask", "修复步道", "修复江边步道")]);
    }

    [Fact]
    public void TieAsk_WholeSectionOrParagraph_AnswersWhileItsWordsStandThere()
    {
        var one = WithAsks("修复步道");
        var (ask, section) = (one.Asks[0], one.Round.Draft.Sections[0]);
        one.WriteSection(section.Id, "第一段。\n第二段已办。", By(Officer)).ShouldBeNull();

        one.TieAsk(ask.Id, section.Id, "第二段", By(Officer)).ShouldBeNull();
        ask.AnsweredIn(one.Round.Draft).ShouldBe([section]);

        one.WriteSection(section.Id, "全改了。", By(Officer)).ShouldBeNull();
        ask.AnsweredIn(one.Round.Draft).ShouldBeEmpty();
        ask.HasLostPlace(one.Round.Draft).ShouldBeTrue();

        one.TieAsk(ask.Id, section.Id, null, By(Officer)).ShouldBeNull();
        ask.AnsweredIn(one.Round.Draft).ShouldBe([section]);
    }

    [Fact]
    public void TieAsk_WordsThatAreNotThere_IsRefused()
    {
        var one = WithAsks("修复步道");

        one.ShouldRefuse<UnknownChoice>(same => same.TieAsk(same.Asks[0].Id, same.Round.Draft.Sections[0].Id, "没有这句话", By(Officer)));
        one.ShouldRefuse<NotFound>(same => same.TieAsk(new AskId(99), same.Round.Draft.Sections[0].Id, null, By(Officer)));
        one.ShouldRefuse<NotFound>(same => same.TieAsk(same.Asks[0].Id, new SectionId(99), null, By(Officer)));
    }

    [Fact]
    public void TieAsk_Twice_IsOneTieAndUntyingTakesItBack()
    {
        var one = WithAsks("修复步道");
        var section = one.Round.Draft.Sections[0].Id;

        one.TieAsk(one.Asks[0].Id, section, null, By(Officer)).ShouldBeNull();
        one.TieAsk(one.Asks[0].Id, section, null, By(Officer)).ShouldBeNull();
        one.Asks[0].Ties.ShouldHaveSingleItem();

        one.UntieAsk(one.Asks[0].Id, section, null, By(Officer)).ShouldBeNull();
        one.Asks[0].Ties.ShouldBeEmpty();
        one.ShouldRefuse<NotFound>(same => same.UntieAsk(same.Asks[0].Id, section, null, By(Officer)));
    }

    [Fact]
    public void RemoveSection_Tied_LeavesTheAskOpen()
    {
        var one = WithAsks("修复步道");
        var section = one.Round.Draft.Sections[0].Id;
        one.TieAsk(one.Asks[0].Id, section, null, By(Officer)).ShouldBeNull();

        one.RemoveSection(section, By(Officer)).ShouldBeNull();

        one.Asks[0].Ties.ShouldBeEmpty();
    }

    private static CaseFile WithAsks(params string[] texts)
    {
        var one = Drafted();
        one.AddAsks(texts, By(Officer)).ShouldBeNull();
        return one.WithIds();
    }
}
