using Reftel.Reading.Documents;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>
/// Whether a block left open at the end of a paragraph goes on in the next: only when, before any heading, the next word about
/// such a block closes it.
/// </summary>
internal sealed class BlockCarry
{
    private readonly byte[] _closesLater;

    private BlockCarry(byte[] closesLater) => _closesLater = closesLater;

    public static BlockCarry Of(List<ParagraphDraft> paragraphs, List<BlockMarker>?[] markers)
    {
        var closesLater = new byte[paragraphs.Count];
        byte next = 0;
        for (int i = paragraphs.Count - 1; i >= 0; i--)
        {
            closesLater[i] = next;
            if (markers[i] is List<BlockMarker> own)
            {
                for (int m = own.Count - 1; m >= 0; m--)
                {
                    byte bit = Bit(own[m].Kind);
                    next = own[m].Opens ? (byte)(next & ~bit) : (byte)(next | bit);
                }
            }

            if (paragraphs[i].Heading is not null)
            {
                next = 0;
            }
        }

        return new BlockCarry(closesLater);
    }

    public bool Carries(int paragraph, BlockKind kind) => (_closesLater[paragraph] & Bit(kind)) != 0;

    private static byte Bit(BlockKind kind) => (byte)(1 << (int)kind);
}
