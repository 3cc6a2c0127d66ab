using Microsoft.Playwright;
using ResilientCity.EndToEnd.Tests.Harness;

namespace ResilientCity.EndToEnd.Tests;

/// <summary>Every screen, once, by somebody whose it is: accessible, no wider than an office screen or a phone, in both languages.</summary>
public sealed class ScreensTests(SampleCity city) : IClassFixture<SampleCity>
{
    [Theory]
    [InlineData("liaison", "/", "/cases", "/cases/new", "/import/letter", "/import/session", "/cases/1", "/cases/1?tab=consultations", "/cases/1?tab=opinions", "/cases/1?tab=reply", "/cases/1?tab=signoff", "/cases/1?tab=dispatch", "/cases/6?tab=history", "/cases/6?tab=reminders", "/reminders", "/cases/1/reply", "/cases/1/versions", "/cases/1/letter", "/inbox", "/me/notices", "/commitments", "/commitments/yearly", "/cases/1?tab=commitments", "/duties/deputies", "/duties/handover")]
    [InlineData("head", "/", "/sign-off")]
    [InlineData("fgw", "/?tab=co", "/cases/1?tab=opinions")]
    [InlineData("delegate", "/", "/cases/1", "/cases/1?tab=reply", "/cases/1/receipt")]
    [InlineData("committee", "/board", "/reminders", "/reminders/print", "/cases/new", "/cases/1?tab=dispatch", "/cases/1/slip/1", "/supervision")]
    [InlineData("admin", "/settings/agencies", "/settings/agencies/1", "/settings/people", "/settings/people/new", "/settings/sessions", "/settings/calendar", "/settings/rules", "/settings/delivery")]
    public async Task Screens_OfAPart_AreAccessibleAndFit(string user, params string[] urls)
    {
        await using var person = await city.Browser.SignInAsync(city.Server, user);
        foreach (var url in urls)
        {
            await ShouldBeFineAsync(person, url);
        }

        await person.Page.SetViewportSizeAsync(BrowserSession.Desktop.Width, BrowserSession.Desktop.Height);
        await person.GoToAsync("/cases");
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await person.Page.WaitForSelectorAsync("html[lang=en]");
        foreach (var url in urls)
        {
            await person.GoToAsync(url);
            await ShouldFitAsync(person);
        }
    }

    private static async Task ShouldBeFineAsync(BrowserSession person, string url)
    {
        await person.Page.SetViewportSizeAsync(BrowserSession.Desktop.Width, BrowserSession.Desktop.Height);
        (await person.GoToAsync(url))!.Status.ShouldBe(200, url); // a navigation has an answer
        await person.ShouldBeAccessibleAsync();
        await ShouldFitAsync(person);
    }

    /// <summary>As it opens, and with everything opened that can be.</summary>
    private static async Task ShouldFitAsync(BrowserSession person)
    {
        await person.ShouldFitAsync(BrowserSession.Desktop);
        await person.ShouldFitAsync(BrowserSession.Phone);
        await person.Page.EvaluateAsync("() => document.querySelectorAll('main details:not([data-menu])').forEach(part => { part.open = true; })");
        await person.ShouldFitAsync(BrowserSession.Phone);
        await person.ShouldFitAsync(BrowserSession.Desktop);
    }
}
