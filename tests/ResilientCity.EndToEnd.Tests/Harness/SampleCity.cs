namespace ResilientCity.EndToEnd.Tests.Harness;

/// <summary>One server with the sample data and one browser, for all tests that only look.</summary>
public sealed class SampleCity : IAsyncLifetime
{
    private AppServer? server;
    private Browser? browser;

    public AppServer Server => server ?? throw new InvalidOperationException("Not started.");

    public Browser Browser => browser ?? throw new InvalidOperationException("Not started.");

    public async ValueTask InitializeAsync()
    {
        server = await AppServer.StartWithSampleAsync();
        browser = await Browser.LaunchAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }
}
