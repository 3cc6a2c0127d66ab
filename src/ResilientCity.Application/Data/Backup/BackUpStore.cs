using System.IO.Compression;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Data.Backup;

/// <summary>Backs the data folder up while the server runs, into a folder or, where the name ends in .zip, one file; opened afterwards to see that it is whole.</summary>
public sealed class BackUpStore(StoreFolder folder)
{
    public Outcome<StoreCounts> Execute(string target, Actor actor)
    {
        if (!actor.Is(Role.Administrator))
        {
            return new NotFound();
        }

        if (File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()))
        {
            return new BackupTargetExists(target);
        }

        var staging = BackupFiles.TemporaryBeside(target);
        try
        {
            BackupFiles.CopyStore(folder.Path, staging);
            BackupFiles.CopyFolders(folder.Path, staging);
            return BackupFiles.IsZip(target) ? PackAndCheck(staging, target) : MoveAndCheck(staging, target);
        }
        finally
        {
            BackupFiles.Remove(staging);
        }
    }

    private static Outcome<StoreCounts> MoveAndCheck(string staging, string target)
    {
        var found = StoreCheck.Open(staging);
        if (found.IsDone)
        {
            BackupFiles.Remove(target); // empty, seen above
            Directory.Move(staging, target);
        }

        return found;
    }

    private static Outcome<StoreCounts> PackAndCheck(string staging, string target)
    {
        var packed = BackupFiles.TemporaryBeside(target);
        var unpacked = BackupFiles.TemporaryBeside(target);
        try
        {
            ZipFile.CreateFromDirectory(staging, packed);
            ZipFile.ExtractToDirectory(packed, unpacked);
            var found = StoreCheck.Open(unpacked);
            if (found.IsDone)
            {
                File.Move(packed, target);
            }

            return found;
        }
        finally
        {
            File.Delete(packed);
            BackupFiles.Remove(unpacked);
        }
    }
}
