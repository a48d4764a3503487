using System.Buffers;
using System.Text;

namespace Reftel.Reading.Language.Models;

/// <summary>Writes the file of a model: numbers in as few bytes as they need, hashes as steps from the one before.</summary>
internal sealed class ModelWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    public void Number(uint value)
    {
        Span<byte> room = _bytes.GetSpan(5);
        int at = 0;
        while (value > 0x7F)
        {
            room[at++] = (byte)(value | 0x80);
            value >>= 7;
        }

        room[at++] = (byte)value;
        _bytes.Advance(at);
    }

    public void Signed(int value) => Number((uint)((value << 1) ^ (value >> 31)));

    public void Text(string value)
    {
        Number((uint)Encoding.UTF8.GetByteCount(value));
        _bytes.Write(Encoding.UTF8.GetBytes(value));
    }

    public void Texts(IReadOnlyList<string> values)
    {
        Number((uint)values.Count);
        foreach (string value in values)
        {
            Text(value);
        }
    }

    /// <summary>Words by hash, ascending, each with its number.</summary>
    public void Words(ReadOnlySpan<uint> words, ReadOnlySpan<int> values)
    {
        Hashes(words);
        foreach (int value in values)
        {
            Number((uint)value);
        }
    }

    public void Weights(PackedWeights weights)
    {
        Number((uint)weights.Classes);
        Hashes(weights.Features);
        for (int i = 0; i < weights.Features.Length; i++)
        {
            int end = weights.Starts[i + 1];
            Number((uint)(end - weights.Starts[i]));
            for (int j = weights.Starts[i]; j < end; j++)
            {
                Number((uint)(weights.Weights[j] & 0xFF));
                Signed(weights.Weights[j] >> 8);
            }
        }
    }

    public void Moves(PackedMoves moves)
    {
        Hashes(moves.Features);
        foreach (short weight in moves.Weights)
        {
            Signed(weight);
        }
    }

    private void Hashes(ReadOnlySpan<uint> hashes)
    {
        Number((uint)hashes.Length);
        uint last = 0;
        foreach (uint hash in hashes)
        {
            Number(hash - last);
            last = hash;
        }
    }
}
