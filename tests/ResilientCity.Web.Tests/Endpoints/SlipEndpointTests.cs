using System.Net;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Feedback;
using ResilientCity.Domain;

namespace ResilientCity.Web.Tests.Endpoints;

/// <summary>The personal slip from outside: each one that does not answer says what to do, and opening one changes nothing.</summary>
public sealed class SlipEndpointTests(TestSite site)
{
    [Fact]
    public async Task Slip_Opened_ShowsTheQuestionsAndChangesNothing()
    {
        var (id, token) = await IssueAsync(site);
        var before = await HistoryAsync(id);

        for (var times = 0; times < 3; times++)
        {
            using var answer = await site.Visitor().GetAsync($"/slip/{token}", TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await TestSite.WordsAsync(answer)).ShouldContain("满意");
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
            answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        }

        (await HistoryAsync(id)).ShouldBe(before);
    }

    [Fact]
    public async Task Slip_Mistyped_SaysToScanAgain()
    {
        var (_, token) = await IssueAsync(site);

        (await WordsOfAsync(token[..^1] + (token[^1] == 'A' ? 'B' : 'A'))).ShouldContain("这个链接不对");
        (await WordsOfAsync("nonsense")).ShouldContain("这个链接不对");
    }

    [Fact]
    public async Task Slip_Reissued_KillsTheOldOneAndSaysSo()
    {
        var (_, old) = await IssueAsync(site);
        var (_, fresh) = await IssueAsync(site);

        (await WordsOfAsync(old)).ShouldContain("已换发新的");
        (await WordsOfAsync(fresh)).ShouldContain("满意");
    }

    [Fact]
    public async Task Slip_AnsweredWithoutCookieOrScript_IsTakenOnceAndThenUsed()
    {
        using var own = new TestSite();
        var (id, token) = await IssueAsync(own);
        using var visitor = own.Visitor();

        using var answer = await visitor.PostAsync($"/slip/{token}", Filled(), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var again = await visitor.PostAsync($"/slip/{token}", Filled(), TestContext.Current.CancellationToken);

        (await TestSite.WordsAsync(again)).ShouldContain("已经收到");
        using var thanks = await visitor.GetAsync(answer.Headers.Location, TestContext.Current.CancellationToken);
        (await TestSite.WordsAsync(thanks)).ShouldNotContain("不能重复提交");
        var committee = await own.ActorAsync("committee");
        (await own.Use<ReadFeedback>().ExecuteAsync(id, null, committee, TestContext.Current.CancellationToken)).Value.Receipt!.Channel.ShouldBe(Domain.Feedback.ReceiptChannel.Slip);
    }

    [Fact]
    public async Task Slip_OverLongOpinion_SaysTheLimitAndTakesNothing()
    {
        var (id, token) = await IssueAsync(site);
        var before = await HistoryAsync(id);
        using var visitor = site.Visitor();

        using var tooLong = await visitor.PostAsync($"/slip/{token}", Filled(new string('长', 6_000)), TestContext.Current.CancellationToken);
        using var huge = await visitor.PostAsync($"/slip/{token}", Filled(new string('a', 20 * 1024 * 1024)), TestContext.Current.CancellationToken);

        (await TestSite.WordsAsync(tooLong)).ShouldContain("5000");
        huge.StatusCode.ShouldBeOneOf(HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.BadRequest);
        (await TestSite.WordsAsync(huge)).ShouldNotBeEmpty();
        (await HistoryAsync(id)).ShouldBe(before);
    }

    [Fact]
    public async Task Receipt_SignedInWithoutAntiforgery_IsRefused()
    {
        var committee = await site.ActorAsync("committee");
        var view = await site.AwaitingReceiptAsync(committee);
        using var person = await site.SignInAsync("delegate");

        using var answer = await person.PostAsync($"/cases/{view.Id.Value}/receipt", Filled(), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Slip_OpenedTooOftenFromOneAddress_IsHeldBack()
    {
        using var own = TestSite.With(("sample", "false"), ("Slips:OpeningsPerMinute", "2"));
        using var visitor = own.Visitor();

        (await CodesAsync(visitor, 3)).ShouldBe([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests]);
    }

    [Fact]
    public async Task Slip_ForwardedAddress_CountsFromAKnownProxyOnly()
    {
        using var behind = TestSite.With(("sample", "false"), ("Slips:OpeningsPerMinute", "1"), ("ReverseProxy:KnownProxies", "127.0.0.1"));
        (await CodesAsync(Forwarded(behind, "192.0.2.1"), 2)).ShouldBe([HttpStatusCode.OK, HttpStatusCode.TooManyRequests]);
        (await CodesAsync(Forwarded(behind, "192.0.2.2"), 1)).ShouldBe([HttpStatusCode.OK]);

        using var bare = TestSite.With(("sample", "false"), ("Slips:OpeningsPerMinute", "1"));
        (await CodesAsync(Forwarded(bare, "192.0.2.1"), 1)).ShouldBe([HttpStatusCode.OK]);
        (await CodesAsync(Forwarded(bare, "192.0.2.2"), 1)).ShouldBe([HttpStatusCode.TooManyRequests]);
    }

    private static HttpClient Forwarded(TestSite from, string address)
    {
        var client = from.Visitor();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        return client;
    }

    private static async Task<IReadOnlyList<HttpStatusCode>> CodesAsync(HttpClient client, int times)
    {
        var codes = new List<HttpStatusCode>();
        for (var time = 0; time < times; time++)
        {
            using var answer = await client.GetAsync("/slip/nonsense");
            codes.Add(answer.StatusCode);
        }

        return codes;
    }

    private static FormUrlEncodedContent Filled(string opinion = "") => new(new Dictionary<string, string>
    {
        ["_handler"] = "receipt",
        ["command"] = Guid.NewGuid().ToString(),
        ["answer.verdict"] = "satisfied",
        ["opinion"] = opinion,
        ["name"] = "代表本人",
    });

    private static async Task<(CaseId Id, string Token)> IssueAsync(TestSite on)
    {
        var committee = await on.ActorAsync("committee");
        var view = await on.AwaitingReceiptAsync(committee);
        var issued = await on.Use<IssueSlip>().ExecuteAsync(
            new IssueSlipRequest(new CaseCommand(Guid.NewGuid(), view.Id, null), on.Use<CaseStore>().Today.AddDays(10)), committee, default);
        issued.Refusal.ShouldBeNull();
        return (view.Id, (await on.Use<ReadFeedback>().ExecuteAsync(view.Id, null, committee, default)).Value.Slip!.Token!); // issued, and there is a public address
    }

    private async Task<string> WordsOfAsync(string token)
    {
        using var answer = await site.Visitor().GetAsync($"/slip/{token}");
        return await TestSite.WordsAsync(answer);
    }

    private async Task<int> HistoryAsync(CaseId id) =>
        (await site.Use<ReadCase>().ExecuteAsync(new ReadCaseRequest(id), await site.ActorAsync("committee"), default)).Value.History.Count;
}
