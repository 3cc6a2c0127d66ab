namespace ResilientCity.Application.Import;

/// <summary>Counts what is read through it, whatever a header says; behind its limit it ends.</summary>
internal sealed class CountedStream(Stream content, long limit) : Stream
{
    private const int BlockSize = 81920;

    public long Total { get; private set; }

    /// <summary>There was more than the limit.</summary>
    public bool IsTooLong => Total > limit;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Total;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = IsTooLong ? 0 : content.Read(buffer);
        Total += count;
        return count;
    }

    public void ReadToEnd()
    {
        var block = new byte[BlockSize];
        while (Read(block) > 0)
        {
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
        }

        base.Dispose(disposing);
    }
}
