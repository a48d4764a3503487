using System.Collections.Immutable;

namespace Reftel.Analysis.Drafting.Proof;

/// <summary>Collects what differs.</summary>
internal sealed class DifferenceList
{
    private readonly ImmutableArray<DraftDifference>.Builder _all = ImmutableArray.CreateBuilder<DraftDifference>();

    public void Compare(string what, string? expected, string? found, DraftPlace? place = null)
    {
        if (!string.Equals(expected, found, StringComparison.Ordinal))
        {
            _all.Add(new DraftDifference(what, expected, found, place));
        }
    }

    public bool CompareCount(string what, int expected, int found)
    {
        Compare($"number of {what}", $"{expected}", $"{found}");
        return expected == found;
    }

    public ImmutableArray<DraftDifference> ToImmutable() => _all.ToImmutable();
}
