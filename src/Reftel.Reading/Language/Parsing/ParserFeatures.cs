using System.Runtime.CompilerServices;
using Reftel.Reading.Language.Models;

namespace Reftel.Reading.Language.Parsing;

/// <summary>What of a state speaks for the next step: words, tags, dependents, distances around the top of the stack and the next word.</summary>
internal static class ParserFeatures
{
    /// <summary>Upper bound of features of a state.</summary>
    public const int Most = 176;

    /// <returns>Number of features written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Fill(ParserInput input, ParserState state, Span<uint> features)
    {
        var list = new FeatureList(features, 8);
        uint[] w = input.Words;
        uint[] t = input.Tags;
        uint[] p = input.Parts;
        uint[] e = input.Endings;
        uint[] x = input.Doubts;
        byte[] labels = state.Labels;
        int none = state.None;
        int s0 = state.Stack(0);
        int s1 = state.Stack(1);
        int s2 = state.Stack(2);
        int b0 = state.Next;
        int b1 = Math.Min(b0 + 1, none);
        int b2 = Math.Min(b0 + 2, none);
        int b3 = Math.Min(b0 + 3, none);
        int s0l = state.Left[s0];
        int s0r = state.Right[s0];
        int s0l2 = state.InnerLeft[s0];
        int s0r2 = state.InnerRight[s0];
        int s1l = state.Left[s1];
        int s1r = state.Right[s1];
        int s1l2 = state.InnerLeft[s1];
        int s1r2 = state.InnerRight[s1];
        int b0l = state.Left[b0];
        int b0l2 = state.InnerLeft[b0];
        uint t0 = t[s0];
        uint t1 = t[s1];
        uint t2 = t[s2];
        uint u0 = t[b0];
        uint u1 = t[b1];
        uint u2 = t[b2];
        uint w0 = w[s0];
        uint w1 = w[s1];
        uint v0 = w[b0];
        uint v1 = w[b1];
        uint d0 = s0 == none ? 0 : Distance(b0 - s0);
        uint d1 = s1 == none ? 0 : Distance(s0 - s1);
        uint vl0 = Count(state.LeftCount[s0]);
        uint vr0 = Count(state.RightCount[s0]);
        uint vl1 = Count(state.LeftCount[s1]);
        uint vr1 = Count(state.RightCount[s1]);
        uint vlb = Count(state.LeftCount[b0]);
        uint wt0 = FeatureHash.Of(1, w0, t0);
        uint wt1 = FeatureHash.Of(1, w1, t1);
        uint vu0 = FeatureHash.Of(1, v0, u0);

        // single words
        list.Add(wt0);
        list.Add(w0, t1);
        list.Add(t0, d0);
        list.Add(wt1, 3);
        list.Add(w1);
        list.Add(t1);
        list.Add(vu0);
        list.Add(v0);
        list.Add(u0);
        list.Add(w0);
        list.Add(t0);
        list.Add(v1, u1);
        list.Add(v1);
        list.Add(u1);
        list.Add(w[b2], u2);
        list.Add(u2);
        list.Add(w[s2], t2);
        list.Add(t2);
        list.Add(e[s0]);
        list.Add(e[s1]);
        list.Add(e[b0]);
        list.Add(e[b1]);

        // pairs
        list.Add(wt0, vu0);
        list.Add(wt0, v0);
        list.Add(w0, vu0);
        list.Add(wt0, u0);
        list.Add(t0, vu0);
        list.Add(w0, v0);
        list.Add(t0, u0);
        list.Add(wt1, wt0);
        list.Add(w1, w0);
        list.Add(t1, t0);
        list.Add(wt1, t0);
        list.Add(t1, wt0);
        list.Add(t1, w0);
        list.Add(w1, t0);
        list.Add(u0, u1);
        list.Add(v0, v1);
        list.Add(v0, u1);
        list.Add(u0, v1);
        list.Add(w1, v0);
        list.Add(t1, u0);
        list.Add(w1, u0);
        list.Add(t1, v0);
        list.Add(e[s0], e[b0]);
        list.Add(e[s1], e[s0]);
        list.Add(e[s0], u0);
        list.Add(t0, e[b0]);
        list.Add(e[s1], t0);
        list.Add(t1, e[s0]);
        list.Add(w0, w[b1]);
        list.Add(t2, t0);
        list.Add(t2, u0);

        // threes
        list.Add(u0, u1, u2);
        list.Add(t0, u0, u1);
        list.Add(w0, u0, u1);
        list.Add(t0, v0, u1);
        list.Add(t1, t0, u0);
        list.Add(t1, w0, u0);
        list.Add(w1, t0, u0);
        list.Add(t1, t0, v0);
        list.Add(t2, t1, t0);
        list.Add(p[s0], FeatureHash.Of(2, p[b0], p[b1], p[b2]));
        list.Add(p[s1], FeatureHash.Of(2, p[s0], p[b0], p[b1]));
        list.Add(p[s2], FeatureHash.Of(2, p[s1], p[s0], p[b0]));
        list.Add(FeatureHash.Of(3, p[s1], p[s0]), FeatureHash.Of(2, p[b0], p[b1], p[b2]));
        list.Add(p[s0], FeatureHash.Of(2, p[b0], p[b1], FeatureHash.Of(3, p[b2], p[b3])));
        list.Add(w1, w0, u0);
        list.Add(w0, v0, t1);

        // dependents
        list.Add(t0, t[s0l], u0);
        list.Add(t0, t[s0r], u0);
        list.Add(t0, u0, t[b0l]);
        list.Add(t1, t[s1l], t0);
        list.Add(t1, t[s1r], t0);
        list.Add(t1, t0, t[s0l]);
        list.Add(t1, t0, t[s0r]);
        list.Add(t0, t[s0l], t[s0l2]);
        list.Add(t0, t[s0r], t[s0r2]);
        list.Add(t1, t[s1r], t[s1r2]);
        list.Add(t1, t[s1l], t[s1l2]);
        list.Add(u0, t[b0l], t[b0l2]);
        list.Add(w0, w[s0l], 1);
        list.Add(w0, w[s0r], 2);
        list.Add(w1, w[s1l], 3);
        list.Add(w1, w[s1r], 4);
        list.Add(v0, w[b0l], 5);
        list.Add(t0, w[s0l]);
        list.Add(t0, w[s0r]);
        list.Add(t1, w[s1r]);
        list.Add(t1, w[s1l]);
        list.Add(u0, w[b0l]);
        list.Add(w[s0l], v0);
        list.Add(w[s0r], v0);
        list.Add(w[s1r], w0);
        list.Add(w[s0l], w1);
        list.Add(t1, w0, w[s0l]);
        list.Add(w1, w[s0l], t0);
        list.Add(w0, t1, t[s0r]);
        list.Add(w1, t0, t[s1r]);
        list.Add(v0, t0, t[b0l]);
        list.Add(u0, w[s0l], t0);
        list.Add(labels[s0l], t0);
        list.Add(labels[s0r], t0);
        list.Add(labels[s0l2], labels[s0l], t0);
        list.Add(labels[s0r2], labels[s0r], t0);
        list.Add(labels[s1l], t1);
        list.Add(labels[s1r], t1);
        list.Add(labels[b0l], u0);
        list.Add(labels[b0l], labels[b0l2], u0);
        list.Add(w0, labels[s0l]);
        list.Add(w0, labels[s0r]);
        list.Add(w1, labels[s1r]);
        list.Add(w1, labels[s1l]);
        list.Add(v0, labels[b0l]);
        list.Add(state.LeftLabels[s0], t0, u0);
        list.Add(state.RightLabels[s0], t0, u0);
        list.Add(state.LeftLabels[s1], t1, t0);
        list.Add(state.RightLabels[s1], t1, t0);
        list.Add(state.LeftLabels[b0], u0, t0);
        list.Add(state.RightLabels[s1], w1, t0);
        list.Add(state.LeftLabels[s0], state.RightLabels[s0], wt0);
        list.Add(state.LeftLabels[b0], v0);
        list.Add(state.LeftLabels[s1], state.RightLabels[s1], t1);

        // distance and number of dependents
        list.Add(w0, d0);
        list.Add(v0, d0);
        list.Add(u0, d0);
        list.Add(t0, u0, d0);
        list.Add(t1, t0, d1);
        list.Add(w1, d1);
        list.Add(t1, d1);
        list.Add(w0, d1);
        list.Add(t0, d1);
        list.Add(w1, w0, d1);
        list.Add(w0, v0, d0);
        list.Add(w0, vr0);
        list.Add(w0, vl0);
        list.Add(t0, vr0);
        list.Add(t0, vl0);
        list.Add(t0, u0, FeatureHash.Of(3, vr0, vl0));
        list.Add(w1, vr1);
        list.Add(t1, vr1);
        list.Add(t1, vl1);
        list.Add(t1, t0, FeatureHash.Of(3, vr1, vl0));
        list.Add(v0, vlb);
        list.Add(u0, vlb);

        // neighbours in the text of words on the stack
        int s0Before = s0 == none || s0 == 0 ? none : s0 - 1;
        int s0Behind = s0 == none ? none : s0 + 1;
        int s1Behind = s1 == none ? none : s1 + 1;
        int s1Before = s1 == none || s1 == 0 ? none : s1 - 1;
        int b0Before = b0 == 0 ? none : b0 - 1;
        list.Add(t[s0Before], t0, u0);
        list.Add(t[s0Behind], t0, u0);
        list.Add(t[b0Before], t0, u0);
        list.Add(t[s1Behind], t1, t0);
        list.Add(t[s0Before], t1, t0);
        list.Add(t[s1Before], t1, t0);
        list.Add(t[s1Behind], FeatureHash.Of(2, t1, t0, t[s0Before]));
        list.Add(t[s0Behind], FeatureHash.Of(2, t0, u0, t[b0Before]));
        list.Add(state.Depth == 1 ? 1u : state.Depth == 2 ? 2u : 3u, u0, t0);

        // tags that came close
        list.Add(x[s0]);
        list.Add(x[b0]);
        list.Add(x[s1]);
        list.Add(x[s0], u0);
        list.Add(t0, x[b0]);
        list.Add(x[s1], t0);
        list.Add(t1, x[s0]);
        list.Add(x[b0], u1, t0);
        list.Add(x[s0], x[b0]);
        list.Add(x[s1], x[s0]);
        list.Add(x[s0], w0);
        list.Add(x[b0], v0);
        list.Add(x[b1], u0, t0);
        return list.Count;
    }

    private static uint Count(int number) => (uint)Math.Min(number, 4);

    private static uint Distance(int words) => words switch
    {
        < 5 => (uint)words,
        < 7 => 5,
        < 11 => 6,
        < 16 => 7,
        _ => 8,
    };
}
