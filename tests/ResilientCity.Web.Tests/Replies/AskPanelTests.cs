using Bunit;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Checks;
using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Localization;
using ResilientCity.Web.Replies;
using ResilientCity.Web.Tests.Components;
using ResilientCity.Web.Tests.Endpoints;

namespace ResilientCity.Web.Tests.Replies;

/// <summary>What the proposal asks for, listed, reworded, tied and taken away on the page.</summary>
public sealed class AskPanelTests(TestSite site) : SiteComponentTest(site)
{
    [Fact]
    public async Task Ask_AddedRewordedTiedAndRemoved_IsShownEachTime()
    {
        var review = await RenderReviewAsync();
        var words = "请增设三处公交站 " + Guid.NewGuid().ToString("N")[..8];

        review.Find("#new-ask").Input(words);
        review.Find(".rc-asks__add").Submit();
        review.WaitForAssertion(() => review.Find("#reply-asks").TextContent.ShouldContain(words));
        review.Find("#new-ask").GetAttribute("value").ShouldBeNullOrEmpty();

        Item(review, words).QuerySelectorAll(".rc-asks__acts button")[0].Click();
        review.Find(".rc-asks__edit textarea").Change(words + "，并改造一处");
        review.Find(".rc-asks__edit").Submit();
        review.WaitForAssertion(() => review.Find("#reply-asks").TextContent.ShouldContain("并改造一处"));

        var choice = Item(review, words).QuerySelector("select").ShouldNotBeNull();
        choice.Change("0");
        review.WaitForAssertion(() => Item(review, words).QuerySelectorAll(".rc-asks__ties li").Length.ShouldBe(1));

        Item(review, words).QuerySelectorAll(".rc-asks__acts button")[^1].Click();
        review.WaitForAssertion(() => review.Find("#reply-asks").TextContent.ShouldNotContain(words));
    }

    [Fact]
    public async Task Ask_TooLong_IsRefusedInASentenceAndStaysInTheField()
    {
        var review = await RenderReviewAsync();
        var words = new string('问', ResilientCity.Domain.Replies.ProposalAsk.MaxTextLength + 1);

        review.Find("#new-ask").Input(words);
        review.Find(".rc-asks__add").Submit();

        review.WaitForAssertion(() => review.Find("#reply-asks [role=alert]").TextContent.ShouldNotBeNullOrWhiteSpace());
        review.Find("#new-ask").GetAttribute("value").ShouldBe(words);
    }

    [Fact]
    public async Task Panel_ForReadersOnly_OffersNothingToDo()
    {
        var review = await RenderReviewAsync();

        review.Render(p => p.Add(one => one.CanEdit, false));

        review.FindAll("#reply-asks button, #reply-asks form, #reply-asks select").ShouldBeEmpty();
    }

    private static AngleSharp.Dom.IElement Item(IRenderedComponent<DraftReview> review, string words) =>
        review.FindAll(".rc-asks__one").Single(item => item.TextContent.Contains(words, StringComparison.Ordinal));

    private async Task<IRenderedComponent<DraftReview>> RenderReviewAsync()
    {
        var liaison = await SignInAsync("liaison");
        var one = await Site.FindAsync(
            liaison,
            new CaseListFilter { Stage = CaseStage.InHandling },
            view => view.May(CaseAction.EditDraft) && Use<CheckLetter>().ExecuteAsync(view.Id, liaison, default).GetAwaiter().GetResult() is { IsDone: true, Value.Sections.Count: > 0 });
        var review = Render<DraftReview>(p => p.Add(it => it.CaseId, one.Id.Value).Add(it => it.Revision, 1).Add(it => it.CanEdit, true));
        review.WaitForAssertion(() => review.FindAll("#reply-asks").Count.ShouldBe(1));
        return review;
    }
}
