using System.Runtime.CompilerServices;
using Reftel.Reading.Language.Models;

namespace Reftel.Reading.Language.Tagging;

/// <summary>What speaks for the tag of a word: its letters, its neighbours, the tags before it and those that words around it may have.</summary>
internal static class TaggerFeatures
{
    /// <summary>Upper bound of features of a word.</summary>
    public const int Most = 64;

    /// <param name="input">The sentence, tags up to the word set.</param>
    /// <param name="at">The word, from zero.</param>
    /// <param name="features">Room for <see cref="Most"/>.</param>
    /// <returns>Number of features written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Fill(TaggerInput input, int at, Span<uint> features)
    {
        int i = at + TaggerInput.Padding;
        uint[] w = input.Words;
        uint[] t = input.Tags;
        uint[] k = input.Kinds;
        uint[] s = input.Shapes;
        ReadOnlySpan<uint> own = input.Pieces.AsSpan(i * TaggerInput.PiecesOfWord, TaggerInput.PiecesOfWord);
        ReadOnlySpan<uint> before = input.Pieces.AsSpan((i - 1) * TaggerInput.PiecesOfWord, TaggerInput.PiecesOfWord);
        ReadOnlySpan<uint> behind = input.Pieces.AsSpan((i + 1) * TaggerInput.PiecesOfWord, TaggerInput.PiecesOfWord);
        uint t1 = t[i - 1];
        uint t2 = t[i - 2];
        uint first = at == 0 ? 1u : 0u;
        int n = 0;
        void Put(Span<uint> list, uint hash) => list[n++] = hash | 1;
        Put(features, FeatureHash.Of(1, w[i]));
        Put(features, FeatureHash.Of(2, input.Forms[i], first));
        Put(features, FeatureHash.Of(3, own[0]));
        Put(features, FeatureHash.Of(4, own[1]));
        Put(features, FeatureHash.Of(5, own[2]));
        Put(features, FeatureHash.Of(6, own[3]));
        Put(features, FeatureHash.Of(7, own[4]));
        Put(features, FeatureHash.Of(8, own[5]));
        Put(features, FeatureHash.Of(9, own[6]));
        Put(features, FeatureHash.Of(10, own[7]));
        Put(features, FeatureHash.Of(11, s[i], first));
        Put(features, FeatureHash.Of(12, s[i], own[1]));
        Put(features, FeatureHash.Of(13, s[i - 1], s[i], s[i + 1]));
        Put(features, FeatureHash.Of(14, w[i - 1]));
        Put(features, FeatureHash.Of(15, w[i - 2]));
        Put(features, FeatureHash.Of(16, w[i + 1]));
        Put(features, FeatureHash.Of(17, w[i + 2]));
        Put(features, FeatureHash.Of(18, t1));
        Put(features, FeatureHash.Of(19, t2, t1));
        Put(features, FeatureHash.Of(20, t1, w[i]));
        Put(features, FeatureHash.Of(21, t2, w[i]));
        Put(features, FeatureHash.Of(22, w[i - 1], w[i]));
        Put(features, FeatureHash.Of(23, w[i], w[i + 1]));
        Put(features, FeatureHash.Of(24, k[i]));
        Put(features, FeatureHash.Of(25, k[i + 1]));
        Put(features, FeatureHash.Of(26, k[i + 2]));
        Put(features, FeatureHash.Of(27, t1, k[i]));
        Put(features, FeatureHash.Of(28, k[i], k[i + 1]));
        Put(features, FeatureHash.Of(29, t1, k[i], k[i + 1]));
        Put(features, FeatureHash.Of(30, t2, t1, k[i]));
        Put(features, FeatureHash.Of(31, k[i], k[i + 1], k[i + 2]));
        Put(features, FeatureHash.Of(32, before[2]));
        Put(features, FeatureHash.Of(33, behind[2]));
        Put(features, FeatureHash.Of(34, behind[1], k[i]));
        Put(features, FeatureHash.Of(35, t1, own[2]));
        Put(features, FeatureHash.Of(36, t1, k[i + 1]));
        Put(features, FeatureHash.Of(37, t1, w[i + 1]));
        Put(features, FeatureHash.Of(42, w[i], k[i + 1]));
        Put(features, FeatureHash.Of(43, w[i], w[i - 1], w[i + 1]));
        Put(features, FeatureHash.Of(44, w[i - 2], w[i - 1], k[i]));
        Put(features, FeatureHash.Of(45, w[i + 1], w[i + 2], k[i]));
        return n;
    }
}
