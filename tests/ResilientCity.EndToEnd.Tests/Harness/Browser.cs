using Microsoft.Playwright;

namespace ResilientCity.EndToEnd.Tests.Harness;

/// <summary>One real browser; each person gets a session of his own in it.</summary>
public sealed class Browser : IAsyncDisposable
{
    // The shell has no windows, extensions or settings pages: the same engine, with a third less work for the machine.
    private static readonly string[] Places = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Browser(IPlaywright playwright, IBrowser browser) => (this.playwright, this.browser) = (playwright, browser);

    /// <summary>The browser of the machine: CHROMIUM_PATH, else where Debian puts it; the shell first.</summary>
    public static async Task<Browser> LaunchAsync()
    {
        var playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(60_000);
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? Places.FirstOrDefault(File.Exists) ?? Places[^1],
        });
        return new Browser(playwright, browser);
    }

    /// <summary>Somebody at an office screen, in Chinese, not signed in.</summary>
    public async Task<BrowserSession> OpenAsync(AppServer server)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = server.Address.ToString(),
            ViewportSize = BrowserSession.Desktop,
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
        });
        context.SetDefaultTimeout(60_000);
        context.WebError += (_, error) => FaultWatchAttribute.Report(error.Page?.Url ?? "page", error.Error);
        context.Console += (_, message) =>
        {
            if (message.Type == "error" && message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                FaultWatchAttribute.Report(message.Page?.Url ?? "page", message.Text);
            }
        };
        return new BrowserSession(context, await context.NewPageAsync());
    }

    public async Task<BrowserSession> SignInAsync(AppServer server, string userName)
    {
        var session = await OpenAsync(server);
        await session.SignInAsync(userName);
        return session;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
