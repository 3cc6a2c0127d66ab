using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Web.Tests.Endpoints;

/// <summary>Autosave by HTTP: whatever comes, the answer is clear and nothing is broken after it.</summary>
public sealed class SectionEndpointTests(TestSite site)
{
    [Fact]
    public async Task Save_NotSignedIn_IsUnauthorised()
    {
        using var visitor = site.Visitor();

        using var answer = await visitor.PutAsJsonAsync("/api/cases/1/sections/1", Body("正文", 1), cancellationToken: TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Save_OtherAgency_IsAnsweredAsIfItWereNotThere()
    {
        var (address, _) = await SectionAsync();
        using var other = await SignedInAsync("zjw");

        using var refused = await other.PutAsJsonAsync(address, Body("别家的正文", 1), cancellationToken: TestContext.Current.CancellationToken);
        using var missing = await other.PutAsJsonAsync("/api/cases/999999/sections/999999", Body("别家的正文", 1), cancellationToken: TestContext.Current.CancellationToken);

        (refused.StatusCode, missing.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(await missing.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("{not json")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("{\"text\":null,\"baseVersion\":1,\"commandId\":\"5f0f0f5e-0000-4000-8000-000000000001\"}")]
    [InlineData("{\"text\":\"a\",\"baseVersion\":1,\"commandId\":\"00000000-0000-0000-0000-000000000000\"}")]
    public async Task Save_UnreadableBody_IsRefusedInASentence(string body)
    {
        var (address, _) = await SectionAsync();
        using var liaison = await SignedInAsync("liaison");
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var answer = await liaison.PutAsync(address, content, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken: TestContext.Current.CancellationToken)).GetProperty("message").GetString().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task Save_TwentyMegabytes_IsRefusedAndTheNextSaveIsTaken()
    {
        var (address, version) = await SectionAsync();
        using var liaison = await SignedInAsync("liaison");

        using var tooLarge = await liaison.PutAsJsonAsync(address, Body(new string('a', 20 * 1024 * 1024), version), cancellationToken: TestContext.Current.CancellationToken);
        using var next = await liaison.PutAsJsonAsync(address, Body("接着写的正文。", version), cancellationToken: TestContext.Current.CancellationToken);

        tooLarge.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await tooLarge.Content.ReadFromJsonAsync<JsonElement>(cancellationToken: TestContext.Current.CancellationToken)).GetProperty("message").GetString().ShouldNotBeNullOrWhiteSpace();
        next.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Save_WithoutAntiforgery_IsRefused()
    {
        var (address, version) = await SectionAsync();
        using var liaison = await site.SignInAsync("liaison");

        using var answer = await liaison.PutAsJsonAsync(address, Body("正文", version), cancellationToken: TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static object Body(string text, int baseVersion) => new { text, baseVersion, commandId = Guid.NewGuid() };

    private async Task<HttpClient> SignedInAsync(string user)
    {
        var client = await site.SignInAsync(user);
        await TestSite.ArmAsync(client);
        return client;
    }

    /// <summary>A section that the liaison may write, of a case in which the other liaison has no part.</summary>
    private async Task<(string Address, int Version)> SectionAsync()
    {
        var (liaison, other) = (await site.ActorAsync("liaison"), await site.ActorAsync("zjw"));
        var theirs = (await site.Use<ReadCaseList>().ExecuteAsync(new ReadCaseListRequest(new CaseListFilter()), other, default)).Value.Rows.Select(row => row.Id).ToHashSet();
        var found = await site.FindAsync(
            liaison,
            new CaseListFilter { Stage = CaseStage.InHandling },
            view => view.May(CaseAction.EditDraft) && !theirs.Contains(view.Id) && EditorOf(view).Sections.Count > 0);
        var section = EditorOf(found).Sections[0];
        return ($"/api/cases/{found.Id.Value}/sections/{section.Id.Value}", section.Version);

        ReplyEditorView EditorOf(CaseView view) => site.Use<ReadReplyEditor>().ExecuteAsync(view.Id, liaison, default).GetAwaiter().GetResult().Value;
    }
}
