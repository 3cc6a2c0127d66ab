using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Tests.Support;

/// <summary>A real SQLite store in a folder of its own, with a clock that stands still until it is told to move.</summary>
public sealed class StoreFixture : IAsyncDisposable
{
    private readonly ServiceProvider provider;

    private readonly bool ownsFolder;

    private StoreFixture(ServiceProvider provider, string folder, FakeTimeProvider clock, bool ownsFolder)
    {
        this.provider = provider;
        this.ownsFolder = ownsFolder;
        Folder = folder;
        Clock = clock;
    }

    public string Folder { get; }

    public FakeTimeProvider Clock { get; }

    public IServiceProvider Services => provider;

    public static async Task<StoreFixture> OpenAsync(DateOnly? today = null, Action<IServiceCollection>? configure = null)
    {
        var folder = Directory.CreateTempSubdirectory("resilientcity-test-").FullName;
        await MigratedStore.CopyToAsync(folder);
        return Open(folder, today ?? new DateOnly(2026, 3, 2), ownsFolder: true, configure);
    }

    /// <summary>Another process over the same folder: services, gate and connections of its own. The folder stays when it goes.</summary>
    public static StoreFixture OpenOver(string folder, Action<IServiceCollection>? configure = null) => Open(folder, new DateOnly(2026, 3, 2), ownsFolder: false, configure);

    private static StoreFixture Open(string folder, DateOnly today, bool ownsFolder, Action<IServiceCollection>? configure = null)
    {
        var clock = new FakeTimeProvider(LocalDay.ToUtc(today, new TimeOnly(9, 30)));
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock);
        configure?.Invoke(services);
        services.AddResilientCity(new StoreFolder(folder));
        return new StoreFixture(services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }), folder, clock, ownsFolder);
    }

    public T Use<T>()
        where T : notnull => provider.GetRequiredService<T>();

    public void GoTo(DateOnly day) => Clock.SetUtcNow(LocalDay.ToUtc(day, new TimeOnly(9, 30)));

    /// <summary>A fresh context to read back what was written.</summary>
    internal CaseDbContext Fresh() => Use<CaseStore>().OpenContext();

    public async ValueTask DisposeAsync()
    {
        await provider.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (ownsFolder)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
