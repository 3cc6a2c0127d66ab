using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Data.Backup;

/// <param name="Source">A backup: a zip file or a folder.</param>
/// <param name="MoveAside">Moves what the data folder holds into a folder beside it, instead of refusing.</param>
public sealed record RestoreStoreRequest(string Source, bool MoveAside);

public sealed record StoreRestored(StoreCounts Counts, string? MovedTo);

/// <summary>Restores a backup into an empty data folder; the backup is opened first, the result afterwards.</summary>
public sealed class RestoreStore(StoreFolder folder, TimeProvider clock)
{
    public Outcome<StoreRestored> Execute(RestoreStoreRequest request, Actor actor)
    {
        if (!actor.Is(Role.Administrator))
        {
            return new NotFound();
        }

        using var alone = RunningMark.TryHoldAlone(folder);
        if (alone is null)
        {
            return new StoreInUse(folder.Path);
        }

        var temporary = BackupFiles.TemporaryBeside(folder.Path);
        try
        {
            return BackupFiles.Unpack(request.Source, temporary) is { } backup ? Restore(backup, request) : new BackupUnreadable(request.Source);
        }
        finally
        {
            BackupFiles.Remove(temporary);
        }
    }

    private Outcome<StoreRestored> Restore(string backup, RestoreStoreRequest request)
    {
        if (StoreCheck.Open(backup).Refusal is { } damaged)
        {
            return damaged;
        }

        string? movedTo = null;
        if (Held().Any())
        {
            if (!request.MoveAside)
            {
                return new RestoreTargetNotEmpty(folder.Path);
            }

            movedTo = MoveAside();
        }

        BackupFiles.CopyFolders(backup, folder.Path);
        BackupFiles.CopyStore(backup, folder.Path);
        var found = StoreCheck.Open(folder.Path);
        return found.IsDone ? new StoreRestored(found.Value, movedTo) : found.Refusal!; // not done
    }

    /// <summary>What is worth keeping: not our own mark, not folders that a start made and nobody filled.</summary>
    private IEnumerable<string> Held() => Directory.EnumerateFileSystemEntries(folder.Path)
        .Where(entry => Path.GetFileName(entry) != RunningMark.FileName)
        .Where(entry => !Directory.Exists(entry) || Directory.EnumerateFileSystemEntries(entry).Any());

    private string MoveAside()
    {
        var aside = $"{Path.TrimEndingDirectorySeparator(folder.Path)}.before-{LocalDay.LocalTime(clock.GetUtcNow().UtcDateTime):yyyyMMdd-HHmmss}";
        Directory.CreateDirectory(aside);
        foreach (var entry in Held().ToList())
        {
            Directory.Move(entry, Path.Combine(aside, Path.GetFileName(entry)));
        }

        return aside;
    }
}
