using System.IO.Compression;
using Microsoft.Data.Sqlite;

namespace ResilientCity.Application.Data.Backup;

/// <summary>Copies a data folder's parts: the store by SQLite's own online backup, then the files, which are only ever added to.</summary>
internal static class BackupFiles
{
    private static readonly string[] Folders = [StoreFolder.FilesName, StoreFolder.KeysName, StoreFolder.CalendarsName];

    public static bool IsZip(string path) => Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    public static void CopyStore(string fromFolder, string toFolder)
    {
        Directory.CreateDirectory(toFolder);
        using var source = Open(fromFolder);
        using var copy = Open(toFolder);
        source.BackupDatabase(copy);
        using var command = copy.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = DELETE;"; // one file, without a log beside it
        command.ExecuteNonQuery();
    }

    public static void CopyFolders(string fromFolder, string toFolder)
    {
        foreach (var name in Folders.Where(name => Directory.Exists(Path.Combine(fromFolder, name))))
        {
            var root = Path.Combine(fromFolder, name);
            foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(toFolder, name, Path.GetRelativePath(root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!); // a file's path has a folder
                File.Copy(file, target, overwrite: true);
            }
        }
    }

    /// <summary>A backup as a folder: itself, or a zip file's content in a temporary one.</summary>
    public static string? Unpack(string path, string temporary)
    {
        if (Directory.Exists(path))
        {
            return path;
        }

        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            ZipFile.ExtractToDirectory(path, temporary);
            return temporary;
        }
        catch (InvalidDataException)
        {
            return null; // not a zip file, whatever its name says
        }
    }

    public static string TemporaryBeside(string path) =>
        Path.Combine(Path.GetDirectoryName(path) ?? path, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}");

    public static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static SqliteConnection Open(string folder)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, StoreFolder.StoreFileName)};Pooling=False");
        connection.Open();
        return connection;
    }
}
