using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Application.Tests.Support;

namespace ResilientCity.Application.Tests.Data;

/// <summary>A start waits for another program's migration, not for ever, and for nothing else.</summary>
public sealed class StoreStarterTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Start_AnotherMigrates_WaitsAndGoesOn()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        Task start;
        await using (Held(fixture))
        {
            start = fixture.Use<StoreStarter>().StartAsync(Ct);
            start.IsCompleted.ShouldBeFalse();
        }

        await CompletedAsync(start, fixture);
    }

    [Fact]
    public async Task Start_AnotherHoldsTheStoreForTooLong_SaysWhatItWaitedFor()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        await using var held = Held(fixture);

        var start = fixture.Use<StoreStarter>().StartAsync(Ct);

        var fault = await Should.ThrowAsync<IOException>(() => CompletedAsync(start, fixture));
        fault.Message.ShouldContain(Path.Combine(fixture.Folder, "migrating.lock"));
    }

    [Fact]
    public async Task Start_LockThatCannotBeMade_FailsAtOnce()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        Directory.CreateDirectory(Path.Combine(fixture.Folder, "migrating.lock"));

        var fault = await Should.ThrowAsync<Exception>(() => fixture.Use<StoreStarter>().StartAsync(Ct));

        (fault is IOException or UnauthorizedAccessException).ShouldBeTrue();
    }

    [Fact]
    public async Task Store_Opened_FlushesEveryCommitAndWritesAhead()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        await fixture.Use<StoreStarter>().StartAsync(Ct);
        await using var db = fixture.Fresh();

        (await ReadAsync(db, "journal_mode")).ShouldBe("wal");
        (await ReadAsync(db, "synchronous")).ShouldBe("2"); // FULL
        (await ReadAsync(db, "foreign_keys")).ShouldBe("1");
    }

    private static FileStream Held(StoreFixture fixture) =>
        new(Path.Combine(fixture.Folder, "migrating.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    /// <summary>Lets the clock run until the start comes to an end.</summary>
    private static async Task CompletedAsync(Task start, StoreFixture fixture)
    {
        while (!start.IsCompleted)
        {
            Ct.ThrowIfCancellationRequested();
            fixture.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await start;
    }

    private static async Task<string> ReadAsync(CaseDbContext db, string pragma)
    {
        await db.Database.OpenConnectionAsync(Ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA " + pragma;
        return Convert.ToString(await command.ExecuteScalarAsync(Ct), System.Globalization.CultureInfo.InvariantCulture)!; // a pragma has a value
    }
}
