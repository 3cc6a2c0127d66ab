using System.Buffers;
using System.Security.Cryptography;
using ResilientCity.Application.Data;

namespace ResilientCity.Application.Attachments;

/// <summary>
/// Content by its SHA-256 in <c>files/ab/cdef…</c>: written to a temporary file, flushed to the disk, then renamed. The same content lies there once.
/// </summary>
public sealed class ContentFolder(StoreFolder folder)
{
    private const string Incoming = "incoming";

    /// <summary>Takes the stream in under a temporary name; null when it is longer than <paramref name="limit"/>.</summary>
    internal async Task<IncomingFile?> ReceiveAsync(Stream content, long limit, CancellationToken ct)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Files, Incoming)).FullName, Guid.NewGuid().ToString("N"));
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.Asynchronous);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(80 * 1024);
        try
        {
            int read;
            while ((read = await content.ReadAsync(buffer, ct)) > 0)
            {
                if (file.Length + read > limit)
                {
                    await DropAsync(file, path);
                    return null;
                }

                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), ct);
            }

            file.Flush(flushToDisk: true);
            return new IncomingFile(file, path, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        catch
        {
            await DropAsync(file, path);
            throw;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Gives the content its lasting name; call it under the store's write lock, which keeps the sweep away.</summary>
    internal void Keep(IncomingFile incoming)
    {
        var target = PathOf(incoming.Sha256);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!); // PathOf always has a folder
        if (!File.Exists(target))
        {
            File.Move(incoming.Path, target);
        }
    }

    /// <summary>Null when the content is not there.</summary>
    internal FileStream? Open(string sha256)
    {
        try
        {
            return new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Every content that lies there, and every upload that was never finished, with its age.</summary>
    internal IEnumerable<StoredContent> List() =>
        from path in Directory.EnumerateFiles(folder.Files, "*", SearchOption.AllDirectories)
        let parent = Path.GetFileName(Path.GetDirectoryName(path)!) // a file always lies in a folder
        select new StoredContent(path, parent == Incoming ? null : parent + Path.GetFileName(path), File.GetLastWriteTimeUtc(path));

    private string PathOf(string sha256) => Path.Combine(folder.Files, sha256[..2], sha256[2..]);

    private static async Task DropAsync(FileStream file, string path)
    {
        await file.DisposeAsync();
        File.Delete(path);
    }
}

/// <param name="Path">Where it lies.</param>
/// <param name="Sha256">Its name as content; null for an unfinished upload.</param>
/// <param name="WrittenAt">UTC.</param>
internal sealed record StoredContent(string Path, string? Sha256, DateTime WrittenAt);

/// <summary>A file on its way in; whatever is left of it goes with it.</summary>
internal sealed class IncomingFile(FileStream content, string path, string sha256) : IAsyncDisposable
{
    public FileStream Content { get; } = content;

    public string Path { get; } = path;

    public string Sha256 { get; } = sha256;

    public long Size { get; } = content.Length;

    public async ValueTask DisposeAsync()
    {
        await Content.DisposeAsync();
        File.Delete(Path);
    }
}
