using System.Collections.Immutable;
using System.Text;

namespace Reftel.Reading.Language.Models;

/// <summary>Reads what <see cref="ModelWriter"/> wrote. The file is one of ours: what does not fit is a fault of the build and throws.</summary>
internal ref struct ModelReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    public readonly bool IsAtEnd => _at == _bytes.Length;

    /// <summary>Bytes that were read.</summary>
    public readonly int Position => _at;

    public uint Number()
    {
        uint value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte part = _bytes[_at++];
            value |= (uint)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }
    }

    public int Signed()
    {
        uint value = Number();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    public string Text()
    {
        int length = (int)Number();
        string text = Encoding.UTF8.GetString(_bytes.Slice(_at, length));
        _at += length;
        return text;
    }

    public ImmutableArray<string> Texts()
    {
        var texts = new string[Number()];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = Text();
        }

        return [.. texts];
    }

    public WordTable Words()
    {
        uint[] words = Hashes();
        var values = new int[words.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = (int)Number();
        }

        return new WordTable(words, values);
    }

    public PackedWeights Weights()
    {
        int classes = (int)Number();
        uint[] features = Hashes();
        var starts = new int[features.Length + 1];
        var weights = new List<int>(features.Length * 3);
        for (int i = 0; i < features.Length; i++)
        {
            uint count = Number();
            for (uint j = 0; j < count; j++)
            {
                int of = (int)Number();
                weights.Add((Signed() << 8) | of);
            }

            starts[i + 1] = weights.Count;
        }

        return new PackedWeights(classes, features, starts, [.. weights]);
    }

    public PackedMoves Moves()
    {
        uint[] features = Hashes();
        var weights = new short[features.Length * 3];
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = (short)Signed();
        }

        return new PackedMoves(features, weights);
    }

    private uint[] Hashes()
    {
        var hashes = new uint[Number()];
        uint last = 0;
        for (int i = 0; i < hashes.Length; i++)
        {
            last += Number();
            hashes[i] = last;
        }

        return hashes;
    }
}
