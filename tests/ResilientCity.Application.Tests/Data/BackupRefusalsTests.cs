using ResilientCity.Application.Data;
using ResilientCity.Application.Data.Backup;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;

namespace ResilientCity.Application.Tests.Data;

/// <summary>A backup never writes over anything, and a restore takes nothing that is not whole.</summary>
public sealed class BackupRefusalsTests : IDisposable
{
    private readonly string place = Directory.CreateTempSubdirectory("resilientcity-backup-").FullName;

    public void Dispose() => Directory.Delete(place, recursive: true);

    [Theory]
    [InlineData("backup.zip")]
    [InlineData("backup")]
    public async Task BackUp_WhereSomethingIs_IsRefusedAndLeavesIt(string name)
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var target = Path.Combine(place, name);
        var there = Path.HasExtension(name) ? target : Path.Combine(Directory.CreateDirectory(target).FullName, "here.txt");
        await File.WriteAllTextAsync(there, "here before", TestContext.Current.CancellationToken);

        fixture.Use<BackUpStore>().Execute(target, Actor.CommandLine).Refusal.ShouldBe(new BackupTargetExists(target));

        (await File.ReadAllTextAsync(there, TestContext.Current.CancellationToken)).ShouldBe("here before");
    }

    [Fact]
    public async Task Restore_NoBackupThere_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (nothing, noZip, empty) = (Path.Combine(place, "nothing.zip"), Path.Combine(place, "no.zip"), Directory.CreateDirectory(Path.Combine(place, "empty")).FullName);
        await File.WriteAllTextAsync(noZip, "no zip file", TestContext.Current.CancellationToken);

        foreach (var source in new[] { nothing, noZip, empty })
        {
            Restore(fixture, source).Refusal.ShouldBe(new BackupUnreadable(source));
        }
    }

    [Fact]
    public async Task Restore_CutOffStore_IsRefusedAndTheFolderStays()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        await TestCity.BuildAsync(fixture);
        var backup = BackUp(fixture);
        await using (var store = File.OpenWrite(Path.Combine(backup, "resilientcity.db")))
        {
            store.SetLength(store.Length / 2);
        }

        Restore(fixture, backup, moveAside: true).Refusal.ShouldBeOfType<BackupDamaged>();

        File.Exists(Path.Combine(fixture.Folder, "resilientcity.db")).ShouldBeTrue();
    }

    [Fact]
    public async Task Restore_AttachmentWithoutItsFile_IsRefusedWithItsHash()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var backup = BackUp(fixture);
        var hash = new string('a', 64);
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(backup, "resilientcity.db")};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = $"INSERT INTO Attachments (Sha256, FileName, ContentType, Size, Purpose, UploadedAt) VALUES ('{hash}', 'a.png', 'image/png', 1, 'SignedSheet', '2026-03-02 01:00:00')";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        Restore(fixture, backup, moveAside: true).Refusal.ShouldBeOfType<BackupDamaged>().Problem.ShouldContain(hash);
    }

    [Fact]
    public async Task Restore_OverAFolderThatHoldsSomething_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var backup = BackUp(fixture);

        Restore(fixture, backup).Refusal.ShouldBe(new RestoreTargetNotEmpty(fixture.Folder));
    }

    [Fact]
    public async Task Restore_WhileAServerRuns_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var backup = BackUp(fixture);
        using var running = RunningMark.Hold(fixture.Use<StoreFolder>());

        Restore(fixture, backup, moveAside: true).Refusal.ShouldBe(new StoreInUse(fixture.Folder));
    }

    private string BackUp(StoreFixture fixture)
    {
        var target = Path.Combine(place, "whole");
        fixture.Use<BackUpStore>().Execute(target, Actor.CommandLine).ShouldBeDone();
        return target;
    }

    private static Outcome<StoreRestored> Restore(StoreFixture fixture, string source, bool moveAside = false) =>
        fixture.Use<RestoreStore>().Execute(new RestoreStoreRequest(source, moveAside), Actor.CommandLine);
}
