using System.IO.Compression;
using System.Net;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Web.Replies.Batch;
using ResilientCity.Web.Tests.Endpoints;

namespace ResilientCity.Web.Tests.Replies;

public sealed class LetterBatchTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Signed = "闭01";

    [Fact]
    public async Task Batch_TellsEachLetter_AndIsSentToItsOwnerAlone()
    {
        var (actor, id) = await LiaisonAndCaseAsync();
        using var batch = site.Use<LetterBatches>().Start(new(id, 1, LetterBatchKind.CoHandlers, LetterBundleForm.PdfFiles), actor);

        var made = (await batch.Work).Value;

        batch.Progress.ShouldBe(new LettersDone(made.Count, made.Count));
        using var owner = await site.SignInAsync("liaison");
        using var answer = await owner.GetAsync(new Uri(Urls.LetterBatch(batch.Token), UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var archive = new ZipArchive(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        archive.Entries.Count.ShouldBe(made.Count);
        using var other = await site.SignInAsync("officer");
        (await other.GetAsync(new Uri(Urls.LetterBatch(batch.Token), UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Batch_Cancelled_MakesNothing_AndItsFileGoesWithIt()
    {
        var (actor, id) = await LiaisonAndCaseAsync();
        var batches = site.Use<LetterBatches>();
        var batch = batches.Start(new(id, 1, LetterBatchKind.CoHandlers, LetterBundleForm.OnePdf), actor);
        batch.Progressed += batch.Cancel;
        batch.Cancel();

        await Should.ThrowAsync<OperationCanceledException>(batch.Work);

        batches.Find(batch.Token, actor.AccountId).ShouldBeNull();
        batch.Dispose();
        File.Exists(batch.Path).ShouldBeFalse();
    }

    private async Task<(Actor Liaison, CaseId Id)> LiaisonAndCaseAsync()
    {
        var liaison = await site.ActorAsync("liaison");
        return (liaison, (await site.Use<FindCase>().ExecuteAsync(Signed, liaison, default)).Value.Id);
    }

    [Fact]
    public async Task Font_IsSentPackedOrPlain_ToAnybody()
    {
        using var visitor = site.Visitor();

        var font = await visitor.GetByteArrayAsync(new Uri("/letter-fonts/hei.ttf", UriKind.Relative), TestContext.Current.CancellationToken);
        font[..4].ShouldBe([0, 1, 0, 0]);
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/letter-fonts/hei.ttf");
        asked.Headers.AcceptEncoding.Add(new("br"));
        using var packed = await visitor.SendAsync(asked, TestContext.Current.CancellationToken);
        packed.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        (await visitor.GetAsync(new Uri("/letter-fonts/other.ttf", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
