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
            foreach (var action in await OfferedAsync(person, one))
            {
                if (seen.Add(action))
                {
                    await OpenAndCheckAsync(person, one, action);
                }
            }
        }

        seen.Count.ShouldBeGreaterThanOrEqualTo(atLeast);
    }

    private static async Task<IReadOnlyList<string>> OfferedAsync(BrowserSession person, int one)
    {
        await OpenMenuAsync(person, one);
        await person.ShouldFitAsync(BrowserSession.Phone);
        return [.. (await Buttons(person).AllInnerTextsAsync()).Select(text => text.Trim())];
    }

    private static async Task OpenAndCheckAsync(BrowserSession person, int one, string action)
    {
        await OpenMenuAsync(person, one);
        var address = person.Page.Url;
        await Buttons(person).And(person.Page.GetByRole(AriaRole.Button, new() { Name = action, Exact = true })).ClickAsync();
        var dialog = person.Page.GetByRole(AriaRole.Dialog);
        await person.Page.WaitForFunctionAsync("address => location.href !== address || document.querySelector('[role=dialog]')", address);
        if (person.Page.Url != address)
        {
            return; // an action with a page of its own, which the screens' test opens
        }

        await dialog.GetByRole(AriaRole.Heading).First.WaitForAsync();
        await person.ShouldFitAsync(BrowserSession.Phone);
        await person.ShouldBeAccessibleAsync(dialog);
    }

    private static async Task OpenMenuAsync(BrowserSession person, int one)
    {
        await person.Page.SetViewportSizeAsync(BrowserSession.Phone.Width, BrowserSession.Phone.Height);
        await person.GoToAsync($"/cases/{one}");
        var more = person.Page.Locator(".rc-case__actions summary");
        if (await more.CountAsync() > 0)
        {
            await more.ClickAsync();
        }
    }

    private static ILocator Buttons(BrowserSession person) => person.Page.Locator(".rc-case__actions button");
}
