namespace Reftel.Intake.Tests;

/// <summary>Gives a few bytes at a time, as a pipe does; without bytes it gives letters for ever.</summary>
internal sealed class SlowStream(byte[]? bytes) : Stream
{
    private int _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int length = Math.Min(count, 777);
        if (bytes is null)
        {
            buffer.AsSpan(offset, length).Fill((byte)'x');
            return length;
        }

        length = Math.Min(length, bytes.Length - _position);
        bytes.AsSpan(_position, length).CopyTo(buffer.AsSpan(offset));
        _position += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
