using System.Net;
using ResilientCity.Application.Commitments.Yearly;
using ResilientCity.Application.Import;

namespace ResilientCity.Web.Tests.Endpoints;

/// <summary>Yearly reports as files: for who may read them, with the second receipt to fill in.</summary>
public sealed class YearlyEndpointTests(TestSite site)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reports_ByTheirLiaison_ArePrintedWithAReceiptForEach()
    {
        var board = await BoardAsync();
        using var liaison = await site.SignInAsync("liaison");

        using var answer = await liaison.GetAsync($"/commitments/yearly/{board.Year}/reports.pdf", Ct);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        var words = LetterFileReader.Read(await answer.Content.ReadAsByteArrayAsync(Ct), "reports.pdf").Text!; // ours has text
        words.Split($"{board.Year}年度承诺事项第二次回执").Length.ShouldBe(board.ToSend.Count + 1);
    }

    [Fact]
    public async Task Receipt_ToFillIn_NamesDelegateAndProposals()
    {
        var row = (await BoardAsync()).ToSend[0];
        var view = (await site.Use<ReadYearlyReport>().ExecuteAsync(row.Key, await site.ActorAsync("liaison"), Ct)).Value;

        var form = Web.Commitments.YearlySlips.Of(view);

        form.Fields.Select(field => field.Value).ShouldBe([row.Delegate, view.Page.SignatureAgencies[0], $"第{view.Cases[0].Number}号《{view.Cases[0].Title}》"]);
        form.Questions.ShouldHaveSingleItem().Choices.ShouldBe(["满意", "基本满意", "不满意"]);
        form.ReturnTo.ShouldBe($"填好后请交回{view.ReceiptOffice}。");
        form.Link.ShouldBeNull();
    }

    [Fact]
    public async Task Files_ForWhoMayNot_AreNotThere()
    {
        var key = (await BoardAsync()).ToSend[0].Key;
        var one = $"/commitments/yearly/{key.Year}/{key.AgencyId}/{key.DelegateId}/{key.Mode}";
        using var visitor = site.Visitor();
        using var stranger = await site.SignInAsync("zjw");

        foreach (var file in new[] { "report.pdf", "report.docx", "receipt.docx" })
        {
            (await StatusAsync(visitor, $"{one}/{file}")).ShouldBe(HttpStatusCode.Redirect);
            (await StatusAsync(stranger, $"{one}/{file}")).ShouldBe(HttpStatusCode.NotFound);
        }

        (await StatusAsync(visitor, $"/commitments/yearly/{key.Year}/reports.pdf")).ShouldBe(HttpStatusCode.Redirect);
        using var delegateClient = await site.SignInAsync("delegate");
        (await StatusAsync(delegateClient, $"/commitments/yearly/{key.Year}/reports.pdf")).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string url)
    {
        using var answer = await client.GetAsync(url, Ct);
        return answer.StatusCode;
    }

    private async Task<YearlyBoard> BoardAsync() => (await site.Use<ReadYearlyBoard>().ExecuteAsync(new(), await site.ActorAsync("liaison"), Ct)).Value;
}
