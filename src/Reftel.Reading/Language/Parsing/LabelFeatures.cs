using System.Runtime.CompilerServices;
using Reftel.Reading.Language.Models;

namespace Reftel.Reading.Language.Parsing;

/// <summary>What speaks for the relation of a word to its head when the arc is made: the two, their dependents so far, their neighbours.</summary>
internal static class LabelFeatures
{
    /// <summary>Upper bound of features of an arc.</summary>
    public const int Most = 80;

    /// <returns>Number of features written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Fill(ParserInput input, ParserState state, int word, int head, Span<uint> features)
    {
        uint side = head > word ? 1u : 2u;
        var list = new FeatureList(features, side == 1 ? 1000u : 2000u);
        uint[] w = input.Words;
        uint[] t = input.Tags;
        uint[] p = input.Parts;
        uint[] e = input.Endings;
        byte[] labels = state.Labels;
        int none = state.None;
        int left = state.Left[word];
        int left2 = state.InnerLeft[word];
        int right = state.Right[word];
        int headLeft = state.Left[head];
        int headRight = state.Right[head];
        int other = side == 1 ? headLeft : headRight;
        int before = word == 0 ? none : word - 1;
        int behind = word + 1;
        int headBefore = head == 0 ? none : head - 1;
        int headBehind = Math.Min(head + 1, none);
        uint wd = w[word];
        uint td = t[word];
        uint wh = w[head];
        uint th = t[head];
        uint wtd = FeatureHash.Of(1, wd, td);
        uint wth = FeatureHash.Of(1, wh, th);
        uint distance = (uint)Math.Min(6, Math.Abs(head - word));
        list.Add(wtd);
        list.Add(td);
        list.Add(wd);
        list.Add(wth);
        list.Add(th);
        list.Add(td, th);
        list.Add(wtd, th);
        list.Add(td, wth);
        list.Add(wd, wh);
        list.Add(wd, th, td);
        list.Add(e[word], th);
        list.Add(td, e[head]);
        list.Add(e[word], e[head]);
        list.Add(td, th, distance);
        list.Add(wd, distance);
        list.Add(wh, distance);
        list.Add(w[left], td, th);
        list.Add(t[left], td, th);
        list.Add(w[left], wh, td);
        list.Add(w[left], wd);
        list.Add(w[left2], td, th);
        list.Add(w[left], p[word], p[head]);
        list.Add(labels[left], td, th);
        list.Add(w[right], td, th);
        list.Add(t[right], td, th);
        list.Add(labels[right], td, th);
        list.Add(state.LeftLabels[word], td, th);
        list.Add(state.RightLabels[word], td, th);
        list.Add(state.LeftLabels[word], state.RightLabels[word], FeatureHash.Of(2, p[word], p[head]));
        list.Add(state.LeftLabels[head], td, th);
        list.Add(state.RightLabels[head], td, th);
        list.Add(state.LeftLabels[head], wh, td);
        list.Add(state.RightLabels[head], wh, td);
        list.Add(state.LeftLabels[word], w[left], FeatureHash.Of(2, p[word], p[head]));
        list.Add(labels[other], td, th);
        list.Add(t[other], td, th);
        list.Add(labels[other], wd);
        list.Add(labels[other], wh, p[word]);
        list.Add(w[other], td, th);
        list.Add(t[before], td, th);
        list.Add(t[behind], td, th);
        list.Add(w[before], td, th);
        list.Add(w[behind], td, th);
        list.Add(t[headBefore], td, th);
        list.Add(t[headBehind], td, th);
        list.Add(t[before], td, t[behind]);
        list.Add(labels[headLeft], labels[headRight], FeatureHash.Of(2, td, th));
        list.Add(t[headLeft], td, wh);
        list.Add((uint)Math.Min(3, state.LeftCount[word]), (uint)Math.Min(3, state.RightCount[word]), FeatureHash.Of(2, td, th));
        list.Add((uint)Math.Min(3, state.LeftCount[head]), (uint)Math.Min(3, state.RightCount[head]), FeatureHash.Of(2, td, th));
        list.Add(w[left], w[left2], FeatureHash.Of(2, p[word], p[head]));
        list.Add(p[word], p[head]);
        list.Add(p[word], wh);
        list.Add(wd, p[head]);
        int below = state.Stack(1) == head ? state.Stack(2) : state.Stack(1);
        list.Add(t[below], td, th);
        list.Add(w[below], td, th);
        list.Add(input.Doubts[word], th);
        list.Add(td, input.Doubts[head]);
        list.Add(input.Doubts[word], wd);
        return list.Count;
    }
}
