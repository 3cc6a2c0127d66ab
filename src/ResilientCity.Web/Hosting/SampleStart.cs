using ResilientCity.Application.Data;
using ResilientCity.Application.Data.SampleData;
using ResilientCity.Domain;
using ResilientCity.Web.CommandLine;

namespace ResilientCity.Web.Hosting;

/// <summary>The sample goes into an empty store in Development, or where <c>--sample</c> asks for it; the start says how to sign in.</summary>
public static class SampleStart
{
    internal const string Switch = "--sample";

    /// <summary>A bare <c>--sample</c> would swallow the next argument as its value.</summary>
    public static string[] Arguments(string[] args) => [.. args.Select(one => one == Switch ? Switch + "=true" : one)];

    public static async Task LoadSampleAsync(this WebApplication app)
    {
        var ct = app.Lifetime.ApplicationStopping;
        var wanted = app.Configuration.GetValue("sample", app.Environment.IsDevelopment());
        if (!wanted || !await app.Services.GetRequiredService<StoreStarter>().IsEmptyAsync(ct))
        {
            return;
        }

        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LoadSampleData>().ExecuteAsync(new LoadSampleDataRequest(Guid.NewGuid()), Actor.Job, ct);
    }

    public static async Task AnnounceWhenStartedAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var accounts = await scope.ServiceProvider.GetRequiredService<LoadSampleData>().AccountsAsync(app.Lifetime.ApplicationStopping);
        var folder = app.Services.GetRequiredService<StoreFolder>().Path;
        app.Lifetime.ApplicationStarted.Register(() => ConsoleText.Write(Console.Out, () => StartNotice.Lines(app.Urls, folder, accounts)));
    }
}
