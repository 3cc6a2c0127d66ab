using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ResilientCity.EndToEnd.Tests.Harness;

/// <summary>One person at a browser.</summary>
public sealed class BrowserSession(IBrowserContext context, IPage page) : IAsyncDisposable
{
    public const string DemoPassword = "resilient-demo";

    public static ViewportSize Desktop => new() { Width = 1440, Height = 900 };

    public static ViewportSize Phone => new() { Width = 390, Height = 844 };

    public IPage Page => page;

    public IBrowserContext Context => context;

    public async Task SignInAsync(string userName, string password = DemoPassword)
    {
        await GoToAsync("/sign-in");
        await page.FillAsync("#user-name", userName);
        await page.FillAsync("#password", password);
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
        await WaitUntilLiveAsync();
    }

    /// <summary>Opens a page and waits until it can be used.</summary>
    public async Task<IResponse?> GoToAsync(string url)
    {
        var answer = await page.GotoAsync(url);
        await WaitUntilLiveAsync();
        return answer;
    }

    /// <summary>The address of the case with this number, found as a person finds it.</summary>
    public async Task<string> FindCaseAsync(string number)
    {
        await GoToAsync($"/cases?q={Uri.EscapeDataString(number)}");
        var link = page.Locator(".rc-cards__head a").Filter(new() { HasText = number }).First;
        return new Uri(new Uri(page.Url), await link.GetAttributeAsync("href")).AbsolutePath;
    }

    /// <summary>A staff page is drawn twice, first by the server and then by its circuit: what one clicks before that is lost.</summary>
    public Task WaitUntilLiveAsync() => page.WaitForFunctionAsync(
        "() => !document.querySelector('script[src*=\"blazor.web\"]') || document.querySelector('[data-live]')");

    /// <summary>
    /// Two pictures, of an office screen and of a phone. What the guide shows of them is the screen, an open dialog, or the region given.
    /// </summary>
    public async Task ShootAsync(string name, ILocator? region = null)
    {
        await Shots.TakeAsync(page, name, "phone", Phone, region);
        await Shots.TakeAsync(page, name, "desktop", Desktop, region);
    }

    /// <summary>axe finds nothing serious or critical on the page as it stands.</summary>
    public async Task ShouldBeAccessibleAsync() => ShouldHaveNoSerious(await page.RunAxe());

    /// <summary>axe finds nothing serious or critical in one part of the page.</summary>
    public async Task ShouldBeAccessibleAsync(ILocator part) => ShouldHaveNoSerious(await part.RunAxe());

    private void ShouldHaveNoSerious(AxeResult result) =>
        result.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {violation.Help}\n  {string.Join("\n  ", violation.Nodes.Select(node => node.Html))}")
            .ShouldBeEmpty(page.Url);

    /// <summary>Nothing on the page is wider than the screen.</summary>
    public async Task ShouldFitAsync(ViewportSize size)
    {
        await page.SetViewportSizeAsync(size.Width, size.Height);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(size.Width, page.Url);
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
