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

/// <summary>The checks run a moment after the last change, once, and never after the page was left.</summary>
public sealed class DraftReviewTests(TestSite site) : SiteComponentTest(site)
{
    private static readonly TimeSpan longEnough = TimeSpan.FromSeconds(1);
    private readonly List<CheckReport> heard = [];

    [Fact]
    public async Task Review_AtFirst_ChecksAtOnceAndSaysWhatItFound()
    {
        var review = await RenderReviewAsync();

        heard.Count.ShouldBe(1);
        review.Find("#reply-checks p[role=status]").TextContent.ShouldNotBe(ChecksText.Checking);
        review.FindAll("#reply-asks").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Review_TwoChangesWithinThePause_AreOneCheck()
    {
        var review = await RenderReviewAsync();

        Change(review, 2);
        Change(review, 3);
        Clock.Advance(longEnough);

        review.WaitForAssertion(() => heard.Count.ShouldBe(2));
    }

    [Fact]
    public async Task Review_ChangeBetweenThePauseAndTheCheck_TakesItsPlace()
    {
        var review = await RenderReviewAsync();
        Change(review, 2);

        // The pause ends while the page is busy with the next change: what waits for its end gets its turn afterwards.
        await review.InvokeAsync(() =>
        {
            var pauseEnds = new Thread(() => Clock.Advance(longEnough));
            pauseEnds.Start();
            pauseEnds.Join();
            Change(review, 3);
        });
        heard.Count.ShouldBe(1);
        Clock.Advance(longEnough);

        review.WaitForAssertion(() => heard.Count.ShouldBe(2));
    }

    [Fact]
    public async Task Review_ChangeAfterThePageWasLeft_ChecksNothingAndBreaksNothing()
    {
        var review = await RenderReviewAsync();
        var changed = review.FindComponent<AskPanel>().Instance.Changed;
        Change(review, 2);

        review.Instance.Dispose();
        await review.InvokeAsync(() => changed.InvokeAsync());
        Clock.Advance(longEnough);

        await review.InvokeAsync(() => { });
        heard.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Review_CaseThatOneMayNotSee_SaysThatTheCheckFailed()
    {
        await SignInAsync("liaison");

        var review = Render<DraftReview>(p => p.Add(one => one.CaseId, 999_999).Add(one => one.Revision, 1).Add(one => one.Read, heard.Add));

        review.WaitForAssertion(() => review.Find("#reply-checks p[role=status]").TextContent.ShouldBe(ChecksText.Failed));
        heard.ShouldBeEmpty();
    }

    private static void Change(IRenderedComponent<DraftReview> review, int revision) => review.Render(p => p.Add(one => one.Revision, revision));

    private async Task<IRenderedComponent<DraftReview>> RenderReviewAsync()
    {
        var liaison = await SignInAsync("liaison");
        var one = await Site.FindAsync(liaison, new CaseListFilter { Stage = CaseStage.InHandling }, view => view.May(CaseAction.EditDraft));
        var review = Render<DraftReview>(p => p
            .Add(it => it.CaseId, one.Id.Value).Add(it => it.Revision, 1).Add(it => it.CanEdit, true).Add(it => it.Read, heard.Add));
        review.WaitForAssertion(() => heard.Count.ShouldBe(1));
        return review;
    }
}
