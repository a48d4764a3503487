using System.IO.Compression;
using Reftel.Reading.Language.Identification;
using Reftel.Reading.Language.Models;

namespace Reftel.Train.Languages;

/// <summary>Writes what <see cref="LanguageModel"/> reads.</summary>
internal static class LanguageModelFile
{
    /// <summary>Steps between ascending keys, the commonest weight, and those that differ.</summary>
    public static byte[] Write(IReadOnlyCollection<(ulong Key, sbyte[] Weights)> rows)
    {
        var writer = new ModelWriter();
        writer.Number((uint)rows.Count);
        ulong last = 0;
        foreach ((ulong key, sbyte[] weights) in rows.OrderBy(row => row.Key))
        {
            writer.Number((uint)((key - last) & 0xFFFFFFF));
            writer.Number((uint)((key - last) >> 28));
            last = key;
            sbyte common = weights.GroupBy(weight => weight).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
            writer.Signed(common);
            writer.Number((uint)Enumerable.Range(0, weights.Length).Where(i => weights[i] != common).Sum(i => 1 << i));
            foreach (sbyte weight in weights.Where(weight => weight != common))
            {
                writer.Signed(weight);
            }
        }

        var head = new ModelWriter();
        head.Text(LanguageModel.Form);
        head.Number((uint)writer.Bytes.Length);
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(writer.Bytes.Length)];
        if (!BrotliEncoder.TryCompress(writer.Bytes, packed, out int length, quality: 11, window: 22))
        {
            throw new InvalidOperationException("the model cannot be packed");
        }

        return [.. head.Bytes, .. packed.AsSpan(0, length)];
    }
}
