using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Data;

namespace ResilientCity.Application.Tests.Support;

/// <summary>One migrated, empty store per run; each test works on a copy of it.</summary>
internal static class MigratedStore
{
    private static readonly Lazy<Task<string>> Template = new(MigrateAsync);

    public static async Task CopyToAsync(string folder) =>
        File.Copy(await Template.Value, Path.Combine(folder, "resilientcity.db"));

    private static async Task<string> MigrateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("resilientcity-template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddStore(new StoreFolder(folder));
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<StoreStarter>().StartAsync(CancellationToken.None);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return Path.Combine(folder, "resilientcity.db");
    }
}
