using Microsoft.Playwright;
using ResilientCity.EndToEnd.Tests.Harness;

namespace ResilientCity.EndToEnd.Tests;

/// <summary>The public verification page, from the code in the case to the answer.</summary>
public sealed class VerifyPageTests(SampleCity city) : IClassFixture<SampleCity>
{
    [Fact]
    public async Task Code_FromTheCase_IsAnsweredToSomebodyWithoutAnAccount()
    {
        await using var liaison = await city.Browser.SignInAsync(city.Server, "liaison");
        await liaison.GoToAsync($"{await liaison.FindCaseAsync("闭01")}/letter");
        var code = await liaison.Page.Locator("strong.rc-code").InnerTextAsync();

        await using var person = await city.Browser.OpenAsync(city.Server);
        await person.GoToAsync("/sign-in");
        await person.Page.GetByRole(AriaRole.Link, new() { Name = "核验答复函" }).ClickAsync();
        await person.Page.FillAsync("#code", code.ToLowerInvariant().Replace('-', ' '));
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "核验", Exact = true }).ClickAsync();
        await person.Page.GetByRole(AriaRole.Heading, new() { Name = "是在这里签发的" }).WaitForAsync();
        await person.ShouldBeAccessibleAsync();
        await person.ShootAsync("verify");
        await person.ShouldFitAsync(BrowserSession.Phone);
    }
}
