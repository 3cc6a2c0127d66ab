using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Duties;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>A signature in the head's stead: it counts, and never passes as his own.</summary>
public sealed class DeputySignOffTests
{
    [Fact]
    public void SignOff_ByTheDeputy_SaysInWhoseSteadAndUnderWhichTerm()
    {
        var one = AtTheHeadsStep();

        one.SignOff(1, Text, Deputy.Name, false, By(Deputy)).ShouldBeNull();

        var record = one.Round.ValidSignOff!;
        (one.Stage, record.SignedBy).ShouldBe((CaseStage.SignedOff, "己副局长"));
        record.InStead.ShouldBe(new Deputation("戊局长", Power.TermId, Power.From, Power.Until, "江办〔2026〕9号"));
        one.Round.Steps[^1].InStead.ShouldBe(record.InStead);
        one.LastEvent().Capacity.ShouldBe(CaseCapacity.DeputySignatory);
        one.LastEvent().Changes.ShouldContain(new FieldChange("InSteadOf", null, "戊局长"));
    }

    [Fact]
    public void SignOff_ByTheHead_IsNobodysStead()
    {
        var one = SignedOff();

        (one.Round.ValidSignOff!.InStead, one.Round.Steps[^1].InStead).ShouldBe((null, null));
    }

    [Fact]
    public void SignOff_ByTheDeputyOnADayBeforeTheTerm_IsRefused()
    {
        var late = Deputy with { Powers = [Power with { From = Today.AddDays(-1) }] };

        AtTheHeadsStep().ShouldRefuse<TermDoesNotCover>(one => one.SignOff(1, Text, Deputy.Name, false, By(late, Today.AddDays(-2)))).Day.ShouldBe(Today.AddDays(-2));
    }

    [Fact]
    public void SignOff_BySomebodyWithoutAPower_IsRefused() =>
        AtTheHeadsStep().ShouldRefuse<NotPermitted>(one => one.SignOff(1, Text, Deputy.Name, false, By(Deputy with { Powers = [] })));

    [Fact]
    public void SignOff_ByTheDeputyOfAnotherHead_IsRefused() =>
        AtTheHeadsStep().ShouldRefuse<NotYourStep>(one => one.SignOff(1, Text, Deputy.Name, false, By(Deputy with { Powers = [Power with { HeadId = new AccountId(99) }] })));

    [Fact]
    public void SignOff_ByTheDeputyBeforeTheReviewsAreDone_IsRefused() =>
        InSignOff().ShouldRefuse<ReviewsOutstanding>(one => one.SignOff(1, Text, Deputy.Name, false, By(Deputy)));

    [Fact]
    public void ReturnReply_AtTheHeadsStepByTheDeputy_IsHisAsDeputy()
    {
        var one = AtTheHeadsStep();

        one.ReturnReply(null, "补充数据", null, By(Deputy)).ShouldBeNull();

        (one.Stage, one.LastEvent().Capacity).ShouldBe((CaseStage.InHandling, CaseCapacity.DeputySignatory));
    }

    [Fact]
    public void ReturnReply_AtAnothersStepByTheDeputy_IsRefused() =>
        InSignOff().ShouldRefuse<NotYourStep>(one => one.ReturnReply(null, "补充数据", null, By(Deputy)));

    [Fact]
    public void SignOff_OnPaperByTheDeputy_IsRecordedAsHis()
    {
        var one = AtTheHeadsStep();

        one.SignOff(1, Text, Power.DeputyName, false, By(Liaison, SignedOn, Paper), Power).ShouldBeNull();

        var record = one.Round.ValidSignOff!;
        (record.SignedBy, record.InStead!.HeadName, record.RecordedBy).ShouldBe(("己副局长", "戊局长", "联络员甲"));
    }

    [Fact]
    public void SignOff_OnPaperOnADayOutsideTheTerm_IsRefused() =>
        AtTheHeadsStep().ShouldRefuse<TermDoesNotCover>(one =>
            one.SignOff(1, Text, Power.DeputyName, false, By(Liaison, SignedOn, Paper), Power with { From = SignedOn.AddDays(1) }));

    [Fact]
    public void SignOff_OnPaperUnderAnotherHeadsTerm_IsRefused() =>
        AtTheHeadsStep().ShouldRefuse<UnknownChoice>(one =>
            one.SignOff(1, Text, Power.DeputyName, false, By(Liaison, SignedOn, Paper), Power with { HeadId = new AccountId(99) }));
}
