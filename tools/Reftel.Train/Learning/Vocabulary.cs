using System.Collections.Immutable;
using Reftel.Reading.Language.Models;
using Reftel.Reading.Language.Tagging;
using Reftel.Train.Treebanks;

namespace Reftel.Train.Learning;

/// <summary>Tags, relations and known words of a treebank, numbered.</summary>
internal sealed class Vocabulary
{
    private const int LeastCount = 3;

    /// <summary>A word seen this often with one tag has no other.</summary>
    private const int CertainCount = 40;

    public Vocabulary(IReadOnlyList<TreebankSentence> sentences)
    {
        FineTags = ["", .. sentences.SelectMany(s => s.Words).Select(FineTag).Distinct().Order(StringComparer.Ordinal)];
        Relations = ["", .. sentences.SelectMany(s => s.Words).Select(w => w.Relation).Distinct().Order(StringComparer.Ordinal)];
        string[] parts = ["", .. FineTags.Skip(1).Select(t => t.Split('\t')[0]).Distinct()];
        PartOfTag = [.. FineTags.Select(t => (byte)Array.IndexOf(parts, t.Split('\t')[0]))];
        TagNumbers = FineTags.Select((t, i) => (t, i)).ToDictionary(x => x.t, x => x.i);
        RelationNumbers = Relations.Select((t, i) => (t, i)).ToDictionary(x => x.t, x => x.i);
    }

    public ImmutableArray<string> FineTags { get; }

    public ImmutableArray<byte> PartOfTag { get; }

    public ImmutableArray<string> Relations { get; }

    public Dictionary<string, int> TagNumbers { get; }

    public Dictionary<string, int> RelationNumbers { get; }

    public static string FineTag(TreebankWord word) => $"{word.Part}\t{word.Tag}";

    /// <summary>Of each word seen often enough the set of its tags as a number.</summary>
    public (uint[] Words, int[] Values) Kinds(IReadOnlyList<TreebankSentence> sentences)
    {
        var counts = new SortedDictionary<uint, int[]>();
        foreach (TreebankWord word in sentences.SelectMany(s => s.Words))
        {
            uint hash = WordHash(word.Form);
            if (!counts.TryGetValue(hash, out int[]? tags))
            {
                counts[hash] = tags = new int[FineTags.Length];
            }

            tags[TagNumbers.GetValueOrDefault(FineTag(word))]++;
        }

        var words = new List<uint>();
        var values = new List<int>();
        foreach ((uint hash, int[] tags) in counts)
        {
            int sum = tags.Sum();
            if (sum < LeastCount)
            {
                continue;
            }

            words.Add(hash);
            int best = Array.IndexOf(tags, tags.Max());
            if (tags[best] == sum && sum >= CertainCount)
            {
                values.Add((int)Tagger.Certain + best);
                continue;
            }

            uint kind = 17;
            kind = FeatureHash.Of(kind, (uint)best, sum > 20 ? 1u : 0u);
            for (int i = 0; i < tags.Length; i++)
            {
                kind = tags[i] * 20 >= sum ? FeatureHash.Of(kind, (uint)i) : kind;
            }

            values.Add((int)(kind & 0x7FFF) + 1);
        }

        return ([.. words], [.. values]);
    }

    public static uint WordHash(string form)
    {
        Span<char> lower = stackalloc char[32];
        ReadOnlySpan<char> cut = form.AsSpan(0, Math.Min(form.Length, lower.Length));
        return WordShape.Hash(lower[..WordShape.Lower(cut, lower)]);
    }
}
