using System.Net;
using Microsoft.Playwright;
using ResilientCity.EndToEnd.Tests.Harness;

namespace ResilientCity.EndToEnd.Tests;

public sealed class FrameTests(SampleCity city) : IClassFixture<SampleCity>
{
    [Fact]
    public async Task SignInPage_InBothLanguagesAndThemes_IsAccessibleAndFits()
    {
        await using var person = await city.Browser.OpenAsync(city.Server);
        await person.GoToAsync("/sign-in");
        await person.ShouldBeAccessibleAsync();
        await person.ShootAsync("sign-in");
        await person.ShouldFitAsync(BrowserSession.Phone);

        await person.Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await person.Page.GetByRole(AriaRole.Heading, new() { Name = "Sign in" }).WaitForAsync();
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "Use the dark theme" }).ClickAsync();
        await person.Page.WaitForSelectorAsync("html[lang=en][data-theme=dark]");
        await person.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task Page_WithoutSigningIn_LeadsToSignInAndBack()
    {
        await using var person = await city.Browser.OpenAsync(city.Server);

        await person.GoToAsync("/cases?q=750");

        person.Page.Url.ShouldContain("/sign-in?returnUrl=%2Fcases");
    }

    [Fact]
    public async Task SignIn_WithAWrongPassword_IsRefusedInOneSentence()
    {
        await using var person = await city.Browser.OpenAsync(city.Server);
        await person.GoToAsync("/sign-in");
        await person.Page.FillAsync("#user-name", "nobody");
        await person.Page.FillAsync("#password", "wrong-password");
        await person.Page.ClickAsync("main button[type=submit]");

        (await person.Page.TextContentAsync("[role=alert]")).ShouldNotBeNull().Trim().ShouldBe("用户名或密码不对，请再试一次。");
    }

    [Fact]
    public async Task UnknownPageAndHiddenCase_ToOneSignedIn_AnswerInTheSameWords()
    {
        await using var person = await city.Browser.SignInAsync(city.Server, "liaison");

        var unknown = (await person.GoToAsync("/no-such-page")).ShouldNotBeNull();
        var words = await person.Page.Locator("main").InnerTextAsync();
        var hidden = (await person.GoToAsync("/cases/999999")).ShouldNotBeNull();

        unknown.Status.ShouldBe(404);
        hidden.Status.ShouldBe(404);
        (await person.Page.Locator("main").InnerTextAsync()).ShouldBe(words);
    }

    [Theory]
    [InlineData("/api/nothing", HttpStatusCode.Unauthorized)]
    [InlineData("/not-found", HttpStatusCode.NotFound)]
    [InlineData("/sign-in", HttpStatusCode.OK)]
    public async Task Answer_ToAStranger_HasItsCodeAndTheHeaders(string url, HttpStatusCode code)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = city.Server.Address };

        using var answer = await client.GetAsync(new Uri(url, UriKind.Relative), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(code);
        var policy = answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldContain("script-src 'self';");
        policy.ShouldContain("frame-ancestors 'none'");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task LibraryStylesheet_IsSentCompressed()
    {
        using var client = new HttpClient { BaseAddress = city.Server.Address };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br, gzip");

        var sheet = await client.GetByteArrayAsync(new Uri("/_content/MudBlazor/MudBlazor.min.css", UriKind.Relative), TestContext.Current.CancellationToken);

        sheet.Length.ShouldBeLessThan(100_000);
    }
}
