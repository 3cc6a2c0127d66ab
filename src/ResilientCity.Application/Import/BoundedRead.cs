namespace ResilientCity.Application.Import;

/// <summary>Reads a stream of unknown length without taking more than a limit into memory.</summary>
internal static class BoundedRead
{
    private const int BlockSize = 81920;

    /// <summary>The bytes, or null where there are more than the limit.</summary>
    public static async Task<byte[]?> ToArrayAsync(Stream content, long limit, CancellationToken ct)
    {
        using var kept = new MemoryStream();
        var block = new byte[BlockSize];
        int count;
        while ((count = await content.ReadAsync(block, ct)) > 0)
        {
            if (kept.Length + count > limit)
            {
                return null;
            }

            kept.Write(block, 0, count);
        }

        return kept.ToArray();
    }

    /// <summary>Counts what a stream really holds, whatever its header says; stops at the limit.</summary>
    public static long Count(Stream content, long limit)
    {
        var block = new byte[BlockSize];
        var (total, count) = (0L, 0);
        while (total <= limit && (count = content.Read(block)) > 0)
        {
            total += count;
        }

        return total;
    }
}
