using System.Collections.Frozen;
using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>Terms of declared scales by their first word.</summary>
internal sealed class PhraseTable(IEnumerable<EstimateTerm> terms)
{
    private readonly FrozenDictionary<string, EstimateTerm[]> _byFirstWord = terms.GroupBy(term => term.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(term => term.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Of each term the last word that carries meaning.</summary>
    public FrozenSet<string> KeyWords { get; } = terms.Select(term => EstimateTerms.KeyWord(term.Words)).OfType<string>().ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>All of them.</summary>
    public IEnumerable<EstimateTerm> Terms => _byFirstWord.Values.SelectMany(same => same);

    /// <summary>Those that begin with a word, longest first; empty where there are none.</summary>
    public ReadOnlySpan<EstimateTerm> StartingWith(ReadOnlySpan<char> word) =>
        _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out EstimateTerm[]? found) ? found : [];
}
