using System.Runtime.CompilerServices;
using Reftel.Reading.Language.Models;

namespace Reftel.Reading.Language.Parsing;

/// <summary>Features as they are found: the template of each is its place in the list. None is zero.</summary>
/// <param name="features">Room for them.</param>
/// <param name="first">Template of the first.</param>
internal ref struct FeatureList(Span<uint> features, uint first)
{
    private readonly Span<uint> _features = features;

    public int Count { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint a)
    {
        _features[Count] = FeatureHash.Of((uint)Count + first, a) | 1;
        Count++;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint a, uint b)
    {
        _features[Count] = FeatureHash.Of((uint)Count + first, a, b) | 1;
        Count++;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint a, uint b, uint c)
    {
        _features[Count] = FeatureHash.Of((uint)Count + first, a, b, c) | 1;
        Count++;
    }
}
