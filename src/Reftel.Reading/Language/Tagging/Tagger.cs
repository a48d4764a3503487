using System.Runtime.CompilerServices;
using Reftel.Reading.Language.Models;

namespace Reftel.Reading.Language.Tagging;

/// <summary>Gives each word its fine tag, from left to right.</summary>
internal static class Tagger
{
    /// <summary>Where the second-best tag comes closer than this, the parser sees it too.</summary>
    public const int Doubt = 900;

    /// <summary>The kind of a word that was often seen and with one tag only is this and the tag.</summary>
    public const uint Certain = 1 << 16;

    public static void Run(LinearModel model, TaggerInput input)
    {
        Span<uint> features = stackalloc uint[TaggerFeatures.Most];
        Span<int> scores = stackalloc int[256];
        for (int i = 0; i < input.Length; i++)
        {
            int place = i + TaggerInput.Padding;
            if (OnlyTag(input.Kinds[place]) is > 0 and uint only)
            {
                input.Tags[place] = only;
                input.Rivals[place] = 0;
                continue;
            }

            int count = TaggerFeatures.Fill(input, i, features);
            scores.Clear();
            model.Score(features[..count], scores);
            int best = Best(scores[..model.Classes], out int second);
            int gap = scores[best] - scores[second];
            input.Tags[place] = (uint)best;
            input.Rivals[place] = gap < Doubt ? (uint)second : 0;
        }
    }

    /// <summary>The tag of a word that has but one, or zero.</summary>
    /// <param name="kind">The set of its tags as a number: those of words with one tag are above <see cref="Certain"/>.</param>
    public static uint OnlyTag(uint kind) => kind > Certain ? kind - Certain : 0;

    /// <summary>The class with the highest score, the first of equals, and the next. Class zero is no tag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Best(ReadOnlySpan<int> scores, out int second)
    {
        int best = 1;
        second = 1;
        int high = scores[1];
        int next = int.MinValue;
        for (int i = 2; i < scores.Length; i++)
        {
            if (scores[i] > high)
            {
                (second, next) = (best, high);
                (best, high) = (i, scores[i]);
            }
            else if (scores[i] > next)
            {
                (second, next) = (i, scores[i]);
            }
        }

        return best;
    }
}
