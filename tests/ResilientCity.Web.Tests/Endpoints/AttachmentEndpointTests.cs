using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace ResilientCity.Web.Tests.Endpoints;

/// <summary>Files in and out by HTTP: who may, how they are sent, and what an unfit one is told.</summary>
public sealed class AttachmentEndpointTests(TestSite site)
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    [Fact]
    public async Task Open_ByTheUploader_ComesAsADownloadThatNothingGuessesAt()
    {
        using var liaison = await SignedInAsync("liaison");
        var id = await UploadedAsync(liaison, "通知.pdf", Pdf);

        using var answer = await liaison.GetAsync($"/attachments/{id}", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("通知.pdf");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(Pdf);
    }

    [Theory]
    [InlineData("zjw")]
    [InlineData("committee")]
    [InlineData("delegate")]
    public async Task Open_ByWhoMayNot_IsAnsweredInTheWordsOfAMissingOne(string user)
    {
        using var liaison = await SignedInAsync("liaison");
        var id = await UploadedAsync(liaison, "附件.pdf", Pdf);
        using var other = await site.SignInAsync(user);

        using var refused = await other.GetAsync($"/attachments/{id}", TestContext.Current.CancellationToken);
        using var missing = await other.GetAsync("/attachments/999999", TestContext.Current.CancellationToken);

        (refused.StatusCode, missing.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        (await TestSite.WordsAsync(refused)).ShouldBe(await TestSite.WordsAsync(missing));
    }

    [Fact]
    public async Task Open_NotSignedIn_LeadsToSignIn()
    {
        using var visitor = site.Visitor();

        using var answer = await visitor.GetAsync("/attachments/1", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.PathAndQuery.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task Upload_ContentIsNotWhatTheNameSays_IsRefusedInASentence()
    {
        using var liaison = await SignedInAsync("liaison");

        using var answer = await PostAsync(liaison, "扫描件.pdf", Encoding.UTF8.GetBytes("<html><script>alert(1)</script></html>"));

        (await MessageAsync(answer)).ShouldContain("扫描件.pdf");
    }

    [Fact]
    public async Task Upload_KindNotTaken_NamesTheKindsThatAre()
    {
        using var liaison = await SignedInAsync("liaison");

        using var answer = await PostAsync(liaison, "程序.exe", [0x4d, 0x5a, 0, 0]);

        (await MessageAsync(answer)).ShouldContain("pdf");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Upload_OverTheLimit_SaysTheLimitWithOrWithoutALength(bool saysItsLength)
    {
        using var liaison = await SignedInAsync("liaison");
        var content = new byte[(20 * 1024 * 1024) + 1];
        Pdf.CopyTo(content, 0);
        using HttpContent body = saysItsLength ? new ByteArrayContent(content) : new Unmeasured(content);

        using var answer = await liaison.PostAsync(UploadOf("大文件.pdf"), body, TestContext.Current.CancellationToken);

        (await MessageAsync(answer)).ShouldContain("20 MB");
    }

    [Fact]
    public async Task Upload_WithoutAntiforgery_IsRefused()
    {
        using var liaison = await site.SignInAsync("liaison");

        using var answer = await PostAsync(liaison, "a.pdf", Pdf);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken: TestContext.Current.CancellationToken)).GetProperty("code").GetString().ShouldBe("antiforgery");
    }

    [Fact]
    public async Task Upload_NotSignedIn_IsUnauthorised()
    {
        using var visitor = site.Visitor();

        using var answer = await PostAsync(visitor, "a.pdf", Pdf);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<HttpClient> SignedInAsync(string user)
    {
        var client = await site.SignInAsync(user);
        await TestSite.ArmAsync(client);
        return client;
    }

    private static string UploadOf(string name) => $"/api/attachments?name={Uri.EscapeDataString(name)}&purpose=Other&command={Guid.NewGuid()}";

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string name, byte[] content)
    {
        using var body = new ByteArrayContent(content);
        return await client.PostAsync(UploadOf(name), body);
    }

    private static async Task<int> UploadedAsync(HttpClient client, string name, byte[] content)
    {
        using var answer = await PostAsync(client, name, content);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetInt32();
    }

    private static async Task<string> MessageAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("message").GetString()!;
    }

    /// <summary>A body that does not say how long it is.</summary>
    private sealed class Unmeasured(byte[] content) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(content).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
