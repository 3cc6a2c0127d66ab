using Microsoft.Playwright;
using ResilientCity.EndToEnd.Tests.Harness;

namespace ResilientCity.EndToEnd.Tests;

/// <summary>Every action a part has at the sample's cases: its menu and its dialog are accessible and no wider than a phone, with the longer English words.</summary>
public sealed class DialogsTests(SampleCity city) : IClassFixture<SampleCity>
{
    [Theory]
    [InlineData("liaison", 14, 1, 3, 6, 8, 9, 10)]
    [InlineData("committee", 7, 1, 2, 5, 11, 13)]
    public async Task Dialogs_OfAPart_AreAccessibleAndFitAPhone(string user, int atLeast, params int[] cases)
    {
        await using var person = await city.Browser.SignInAsync(city.Server, user);
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await person.Page.WaitForSelectorAsync("html[lang=en]");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in cases)
        {
            await OpenCaseAsync(person, one);
            foreach (var action in (await OfferedAsync(person)).Where(seen.Add).ToList())
            {
                await OpenAndCheckAsync(person, one, action);
            }
        }

        seen.Count.ShouldBeGreaterThanOrEqualTo(atLeast);
    }

    private static async Task<IReadOnlyList<string>> OfferedAsync(BrowserSession person)
    {
        await OpenMenuAsync(person);
        await person.ShouldFitAsync(BrowserSession.Phone);
        return [.. (await Buttons(person).AllInnerTextsAsync()).Select(text => text.Trim())];
    }

    private static async Task OpenAndCheckAsync(BrowserSession person, int one, string action)
    {
        await CloseMenuAsync(person);
        var address = person.Page.Url;
        var button = Buttons(person).And(person.Page.GetByRole(AriaRole.Button, new() { Name = action, Exact = true })); // what a closed menu holds has no role
        if (!await button.IsVisibleAsync())
        {
            await OpenMenuAsync(person);
        }

        await button.ClickAsync();
        await person.Page.WaitForFunctionAsync("address => location.href !== address || document.querySelector('[role=dialog]')", address);
        if (person.Page.Url != address)
        {
            await OpenCaseAsync(person, one); // an action with a page of its own, which the screens' test opens
            return;
        }

        var dialog = person.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Heading).First.WaitForAsync();
        await person.ShouldFitAsync(BrowserSession.Phone);
        await person.ShouldBeAccessibleAsync(dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Cancel", Exact = true }).ClickAsync();
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    private static async Task OpenCaseAsync(BrowserSession person, int one)
    {
        await person.Page.SetViewportSizeAsync(BrowserSession.Phone.Width, BrowserSession.Phone.Height);
        await person.GoToAsync($"/cases/{one}");
    }

    private static Task CloseMenuAsync(BrowserSession person) =>
        person.Page.Locator(".rc-case__actions").EvaluateAsync("bar => bar.querySelectorAll('details').forEach(menu => { menu.open = false; })");

    private static async Task OpenMenuAsync(BrowserSession person)
    {
        var menu = person.Page.Locator(".rc-case__actions details");
        if (await menu.CountAsync() > 0 && await menu.GetAttributeAsync("open") is null)
        {
            await menu.Locator("summary").ClickAsync();
        }
    }

    private static ILocator Buttons(BrowserSession person) => person.Page.Locator(".rc-case__actions button");
}
