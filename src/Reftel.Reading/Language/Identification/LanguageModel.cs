using System.Numerics;
using Reftel.Reading.Language.Models;

namespace Reftel.Reading.Language.Identification;

/// <summary>What each stretch of letters weighs for each language, as it was learnt. Nothing in it changes.</summary>
internal sealed class LanguageModel
{
    /// <summary>First bytes of the file; another number where its form changes.</summary>
    public const string Form = "reftel-languages-1";

    private const string Resource = "Reftel.Reading.Language.Models.languages.bin";

    private static readonly Lazy<LanguageModel> Shipped = new(Load);

    private readonly ulong[] _keys;
    private readonly sbyte[] _weights;
    private readonly int _shift;

    /// <param name="rows">Stretches, each once and none zero, with a weight for each language.</param>
    public LanguageModel(IReadOnlyCollection<(ulong Key, sbyte[] Weights)> rows)
    {
        int bits = Math.Max(4, BitOperations.Log2((uint)rows.Count) + 2);
        _shift = 64 - bits;
        _keys = new ulong[1 << bits];
        _weights = new sbyte[_keys.Length * Alphabets.Count];
        foreach ((ulong key, sbyte[] weights) in rows)
        {
            int slot = SlotOf(key);
            while (_keys[slot] != 0)
            {
                slot = (slot + 1) & (_keys.Length - 1);
            }

            _keys[slot] = key;
            weights.CopyTo(_weights, slot * Alphabets.Count);
        }
    }

    /// <summary>The one that comes with the library, read when it is first asked for.</summary>
    public static LanguageModel Default => Shipped.Value;

    /// <summary>The weights of a stretch, or nothing where it is unknown.</summary>
    public ReadOnlySpan<sbyte> Of(ulong key)
    {
        int slot = SlotOf(key);
        while (_keys[slot] is not 0 and var found)
        {
            if (found == key)
            {
                return _weights.AsSpan(slot * Alphabets.Count, Alphabets.Count);
            }

            slot = (slot + 1) & (_keys.Length - 1);
        }

        return [];
    }

    /// <summary>The model in these bytes.</summary>
    /// <exception cref="FormatException">They are no model of this version.</exception>
    public static LanguageModel Read(ReadOnlySpan<byte> bytes)
    {
        var head = new ModelReader(bytes);
        if (head.Text() != Form)
        {
            throw new FormatException($"not a model of the form '{Form}'");
        }

        int size = (int)head.Number();
        var reader = new ModelReader(Unpacked(bytes[head.Position..], size));

        var rows = new (ulong, sbyte[])[reader.Number()];
        ulong key = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            uint low = reader.Number();
            key += low | ((ulong)reader.Number() << 28);
            var weights = new sbyte[Alphabets.Count];
            Array.Fill(weights, (sbyte)reader.Signed());
            for (uint others = reader.Number(); others != 0; others &= others - 1)
            {
                weights[BitOperations.TrailingZeroCount(others)] = (sbyte)reader.Signed();
            }

            rows[i] = (key, weights);
        }

        return new LanguageModel(rows);
    }

    private int SlotOf(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> _shift);

#pragma warning disable RS0030 // A resource is part of the program: reading it is no I/O that a document could steer. It is unpacked from memory to memory.
    private static byte[] Unpacked(ReadOnlySpan<byte> packed, int size)
    {
        var unpacked = new byte[size];
        return System.IO.Compression.BrotliDecoder.TryDecompress(packed, unpacked, out int length) && length == size ? unpacked : throw new FormatException("the model is damaged");
    }

    private static LanguageModel Load()
    {
        using System.IO.Stream stream = typeof(LanguageModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"the resource {Resource} is missing from this build");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(bytes);
    }
#pragma warning restore RS0030
}
