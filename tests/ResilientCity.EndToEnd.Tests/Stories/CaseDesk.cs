using Microsoft.Playwright;
using ResilientCity.EndToEnd.Tests.Harness;

namespace ResilientCity.EndToEnd.Tests.Stories;

/// <summary>One person at one case: presses what the process offers and fills in what it asks.</summary>
internal sealed class CaseDesk(BrowserSession person, string caseUrl)
{
    public IPage Page => person.Page;

    public string CaseUrl => caseUrl;

    public async Task OpenAsync(string? tab = null)
    {
        await person.GoToAsync(tab is null ? caseUrl : $"{caseUrl}?tab={tab}");
        await Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).WaitForAsync();
    }

    /// <summary>Presses an action of the bar, fills the dialog, confirms it, and waits until it is gone.</summary>
    public async Task ActAsync(string action, Func<ILocator, Task>? fill = null)
    {
        await OpenAsync();
        await PressAsync(action);
        await ConfirmAsync(action, fill);
    }

    /// <summary>Fills the dialog that was opened, confirms it, and waits until it is gone.</summary>
    public async Task ConfirmAsync(string confirm, Func<ILocator, Task>? fill = null)
    {
        var dialog = Page.GetByRole(AriaRole.Dialog);
        await dialog.WaitForAsync();
        if (fill is not null)
        {
            await fill(dialog);
        }

        await dialog.GetByRole(AriaRole.Button, new() { Name = confirm, Exact = true }).ClickAsync();
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    public Task ShootAsync(string name, ILocator? region = null) => person.ShootAsync(name, region);

    /// <summary>Presses a button of the action bar, behind "more" where it is a rare one.</summary>
    public async Task PressAsync(string action)
    {
        var bar = Page.Locator(".rc-case__actions");
        var button = bar.GetByRole(AriaRole.Button, new() { Name = action, Exact = true });
        await bar.WaitForAsync();
        if (await button.CountAsync() == 0 || !await button.First.IsVisibleAsync())
        {
            await bar.Locator("summary").ClickAsync();
        }

        await button.ClickAsync();
    }

    public async Task<bool> OffersAsync(string action)
    {
        await OpenAsync();
        return await Page.Locator(".rc-case__actions button").Filter(new() { HasTextString = action }).CountAsync() > 0;
    }

    public async Task ShouldStandAtAsync(string stage)
    {
        await OpenAsync();
        await Assertions.Expect(Page.Locator("[aria-current=step]").First).ToContainTextAsync(stage);
    }
}
