namespace ResilientCity.Application.Data.Backup;

/// <summary>Held by a server for as long as it works on a data folder, so that a restore knows.</summary>
public static class RunningMark
{
    internal const string FileName = "running.lock";

    public static IDisposable Hold(StoreFolder folder) => Open(folder, FileAccess.Read, FileShare.Read);

    internal static IDisposable? TryHoldAlone(StoreFolder folder)
    {
        try
        {
            return Open(folder, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException fault) when (FileInUse.Is(fault))
        {
            return null;
        }
    }

    private static FileStream Open(StoreFolder folder, FileAccess access, FileShare share) =>
        new(Path.Combine(folder.Path, FileName), FileMode.OpenOrCreate, access, share);
}
