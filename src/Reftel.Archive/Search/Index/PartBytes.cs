namespace Reftel.Archive.Search.Index;

/// <summary>The bytes of a part of a segment, wherever they are kept.</summary>
internal abstract class PartBytes
{
    public abstract int Length { get; }

    /// <summary>Bytes from <paramref name="start"/>; valid as long as the segment is.</summary>
    public abstract ReadOnlyMemory<byte> Read(int start, int length);
}

/// <summary>Bytes that are in memory.</summary>
internal sealed class HeldBytes(ReadOnlyMemory<byte> bytes) : PartBytes
{
    public override int Length => bytes.Length;

    public override ReadOnlyMemory<byte> Read(int start, int length) => bytes.Slice(start, length);
}
