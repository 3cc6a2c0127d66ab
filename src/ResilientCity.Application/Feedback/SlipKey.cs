using System.Security.Cryptography;
using ResilientCity.Application.Data;

namespace ResilientCity.Application.Feedback;

/// <summary>
/// The key that slips are derived from: made once, kept in the data folder beside the store and in its backup. Losing it kills every slip
/// that is out, so a damaged one stops the program's slips and is never replaced silently.
/// </summary>
public sealed class SlipKey(StoreFolder folder)
{
    private const int Length = 32;

    private readonly Lazy<byte[]> value = new(() => ReadOrMake(folder.Keys));

    internal ReadOnlySpan<byte> Value => value.Value;

    private static byte[] ReadOrMake(string keys)
    {
        var path = Path.Combine(keys, "slip.key");
        if (!File.Exists(path))
        {
            Make(keys, path);
        }

        var key = File.ReadAllBytes(path);
        return key.Length == Length ? key : throw new InvalidDataException($"{path} is damaged: put it back from a backup.");
    }

    private static void Make(string keys, string path)
    {
        var incoming = Path.Combine(keys, $"slip.{Guid.NewGuid():N}.tmp");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(incoming, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(Length));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(incoming, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(incoming); // another process was first: its key is the key
        }
    }
}
