using System.Net;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Notifications;
using ResilientCity.Domain;

namespace ResilientCity.Web.Tests.Endpoints;

public sealed class CalendarFeedTests(TestSite site)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Feed_ByItsAddress_IsACalendarWithoutAnAccount_AWrongOneIsNotThere()
    {
        var liaison = await LiaisonAsync();
        var token = (await site.Use<CalendarAddress>().ResetAsync(new ResetCalendarAddressRequest(Guid.NewGuid()), liaison, Ct)).Value;
        using var visitor = site.Visitor();

        using var answer = await visitor.GetAsync(Urls.CalendarFeed(token), Ct);
        using var wrong = await visitor.GetAsync(Urls.CalendarFeed(token[..^1] + (token[^1] == 'A' ? 'B' : 'A')), Ct);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var text = await answer.Content.ReadAsStringAsync(Ct);
        text.ShouldStartWith("BEGIN:VCALENDAR");
        text.ShouldContain("https://slips.example/cases/");
        wrong.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Feed_AskedTooOften_IsHeldBack()
    {
        await using var other = TestSite.With(("CalendarFeed:RequestsPerMinute", "2"));
        using var visitor = other.Visitor();

        var answers = new List<HttpStatusCode>();
        for (var request = 0; request < 3; request++)
        {
            using var answer = await visitor.GetAsync(Urls.CalendarFeed("nobody"), Ct);
            answers.Add(answer.StatusCode);
        }

        answers.ShouldBe([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests]);
    }

    private async Task<Actor> LiaisonAsync()
    {
        var row = (await site.Use<ListAccounts>().ExecuteAsync(Actor.CommandLine, Ct)).Value.First(one => one.UserName == "liaison");
        return (await site.Use<CurrentAccounts>().FindActorAsync(row.Id, Ct))!; // of the sample
    }
}
