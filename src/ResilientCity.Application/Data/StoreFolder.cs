namespace ResilientCity.Application.Data;

/// <summary>The data folder: the store's file, the attachments, the keys. It never depends on the working folder.</summary>
public sealed class StoreFolder
{
    internal const string StoreFileName = "resilientcity.db";
    internal const string FilesName = "files";
    internal const string KeysName = "keys";
    internal const string CalendarsName = "calendars";
    internal const string FontsName = "fonts";

    public StoreFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public string StoreFile => System.IO.Path.Combine(Path, StoreFileName);

    public string LockFile => System.IO.Path.Combine(Path, "migrating.lock");

    public string Files => Made(FilesName);

    public string Keys => Made(KeysName);

    /// <summary>Calendar years that this installation adds to the built-in ones, one JSON file each.</summary>
    public string Calendars => System.IO.Path.Combine(Path, CalendarsName);

    /// <summary>The office's own fonts for letters; may not exist.</summary>
    public string Fonts => System.IO.Path.Combine(Path, FontsName);

    private string Made(string name) => Directory.CreateDirectory(System.IO.Path.Combine(Path, name)).FullName;
}
