using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Import;
using ResilientCity.Application.Replies;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Web.Tests.Endpoints;

/// <summary>The public verification page from outside: without an account, one answer, and nothing else.</summary>
public sealed partial class VerifyEndpointTests(TestSite site)
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Page_WithoutAnAccount_IsOpenAndKeptByNobody()
    {
        using var answer = await site.Visitor().GetAsync("/verify", Ct);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        answer.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex, nofollow"]);
        (await answer.Content.ReadAsStringAsync(Ct)).ShouldNotContain("blazor.web.js");
        (await site.Visitor().GetStringAsync("/sign-in", Ct)).ShouldContain("href=\"/verify\"");
    }

    [Fact]
    public async Task Code_TypedOrInTheAddress_SaysWhatWasSignedAndNothingOfTheCase()
    {
        var letter = await LetterAsync();
        var code = letter.Code!.Plain; // signed here

        foreach (var address in new[] { $"/verify/{code}", $"/verify?code={letter.Code}", $"/verify?code={code.ToLowerInvariant()}" })
        {
            var words = await WordsAsync(address);
            words.ShouldContain("是在这里签发的");
            words.ShouldContain(letter.Letter.DocumentNumber!); // numbered
            string[] secrets = [letter.Title, .. letter.Letter.Addressees, letter.Letter.Sections[0].Paragraphs[0], "/cases/"];
            secrets.ShouldAllBe(secret => !words.Contains(secret));
        }
    }

    [Fact]
    public async Task Code_ForTheSignedInToo_SaysNoMore()
    {
        var letter = await LetterAsync();
        using var person = await site.SignInAsync("committee");
        using var answer = await person.GetAsync($"/verify/{letter.Code!.Plain}", Ct); // signed here

        (await TestSite.WordsAsync(answer)).ShouldBe(await WordsAsync($"/verify/{letter.Code.Plain}"));
    }

    [Fact]
    public async Task Code_MistypedOrUnknown_SaysWhatToDo()
    {
        var code = (await LetterAsync()).Code!.Plain; // signed here
        var wrong = code[..^1] + VerificationCode.Alphabet.First(one => one != code[^1]);
        var unknown = VerificationCode.Of([.. Enumerable.Repeat(4, VerificationCode.Drawn)]);

        (await WordsAsync($"/verify/{wrong}")).ShouldContain("核验码输错了");
        (await WordsAsync($"/verify/{Uri.EscapeDataString("<script>alert(1)</script>")}")).ShouldContain("核验码输错了");
        (await WordsAsync($"/verify?code={unknown}")).ShouldContain("这里没有签发过");
    }

    [Fact]
    public async Task Code_InEnglish_IsAnsweredInEnglish()
    {
        using var visitor = site.Visitor();
        visitor.DefaultRequestHeaders.Add("Cookie", ".AspNetCore.Culture=c%3Den%7Cuic%3Den");
        using var answer = await visitor.GetAsync($"/verify/{(await LetterAsync()).Code!.Plain}", Ct); // signed here

        (await TestSite.WordsAsync(answer)).ShouldContain("Signed here");
    }

    [Fact]
    public async Task File_Uploaded_IsComparedWithWhatWasSigned()
    {
        var letter = (await LetterAsync()).Letter;
        var text = CanonicalText.Of(letter);

        (await UploadAsync(Encoding.UTF8.GetBytes(text), "letter.txt")).Words.ShouldContain("全部文字都与签发的一致");
        (await UploadAsync(Encoding.UTF8.GetBytes(text.Replace("。", "！", StringComparison.Ordinal)), "letter.txt")).Words.ShouldContain("与签发的文字不一致");
        (await UploadAsync("随便写的一段话"u8.ToArray(), "letter.txt")).Words.ShouldContain("没有读到文号和日期");
        (await UploadAsync(new byte[2_000], "scan.pdf")).Words.ShouldContain("文件读不了");
        (await UploadAsync([], "letter.txt")).Words.ShouldContain("请先选择一个文件");
    }

    [Fact]
    public async Task File_LargerThanIsRead_IsRefusedBy413()
    {
        var (code, words) = await UploadAsync(new byte[ImportLimits.FileBytes + (64 * 1024)], "letter.pdf");

        code.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        words.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task File_WithoutTheFormsToken_IsRefused()
    {
        using var form = new MultipartFormDataContent { { new StringContent("file"), "_handler" } };
        using var answer = await site.Visitor().PostAsync("/verify", form, Ct);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Page_AskedTooOftenFromOneAddress_IsHeldBack()
    {
        using var own = TestSite.With(("sample", "false"), ("Verification:RequestsPerMinute", "2"));
        using var visitor = own.Visitor();
        var codes = new List<HttpStatusCode>();
        foreach (var address in new[] { "/verify", "/verify/2222-2222-2222", "/verify?code=3333" })
        {
            using var answer = await visitor.GetAsync(address, Ct);
            codes.Add(answer.StatusCode);
        }

        codes.ShouldBe([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests]);
    }

    private async Task<LetterPrint> LetterAsync()
    {
        var committee = await site.ActorAsync("committee");
        var rows = (await site.Use<ReadCaseList>().ExecuteAsync(new ReadCaseListRequest(new CaseListFilter { Stage = CaseStage.Replied }), committee, Ct)).Value.Rows;
        foreach (var row in rows)
        {
            var print = await site.Use<ReadLetterPrint>().ExecuteAsync(row.Id, null, committee, Ct);
            if (print is { IsDone: true, Value.Code: not null })
            {
                return print.Value;
            }
        }

        throw new InvalidOperationException("No letter of the sample was signed here.");
    }

    private async Task<string> WordsAsync(string address)
    {
        using var answer = await site.Visitor().GetAsync(address, Ct);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await TestSite.WordsAsync(answer);
    }

    private async Task<(HttpStatusCode Code, string Words)> UploadAsync(byte[] bytes, string name)
    {
        using var visitor = site.Visitor();
        var page = await visitor.GetStringAsync("/verify", Ct);
        using var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent
        {
            { new StringContent("file"), "_handler" },
            { new StringContent(TokenField().Match(page).Groups[1].Value), "__RequestVerificationToken" },
            { file, "file", name },
        };
        using var answer = await visitor.PostAsync("/verify", form, Ct);
        return (answer.StatusCode, await TestSite.WordsAsync(answer));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}
