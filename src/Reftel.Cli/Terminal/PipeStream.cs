namespace Reftel.Cli.Terminal;

/// <summary>
/// Standard output or standard error, where a reader may have seen enough (<c>reftel verify | head -1</c>): what comes behind that is dropped,
/// so that the command comes to its own exit code.
/// </summary>
internal sealed class PipeStream(Stream inner) : Stream
{
    private const int UnixBrokenPipe = 32;

    /// <summary>Whether nobody reads any more.</summary>
    public bool IsClosed { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (IsClosed)
        {
            return;
        }

        try
        {
            inner.Write(buffer);
        }
        catch (IOException e) when (e.HResult == UnixBrokenPipe)
        {
            IsClosed = true;
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        if (!IsClosed)
        {
            inner.Flush();
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
