using System.Collections.Frozen;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>The scale that the words of a document are read on.</summary>
/// <param name="Scale">The scale.</param>
/// <param name="IsDeclared">Whether the document names it or its house declares it; else it is assumed.</param>
/// <param name="Rest">What words are read on that it does not list; null where they have no number.</param>
internal sealed record DocumentScale(LikelihoodScale Scale, bool IsDeclared, DocumentScale? Rest = null)
{
    /// <summary>Terms of all declared scales: with a range in brackets behind it each is an estimate, whatever scale the document is on. Null where no scale is declared.</summary>
    public PhraseTable? Elsewhere { get; init; }

    private OwnScale? Own => Scale as OwnScale;

    /// <summary>Whether a declared scale has words of its own here.</summary>
    public bool HasOwn => Own is not null || Rest is { HasOwn: true };

    /// <summary>Words that hint at a term which only a declared scale knows; null where no scale is declared.</summary>
    public FrozenSet<string>? KeyWords() => Elsewhere is null ? null : OfChain().Append("%").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The longest term of declared scales with a range in brackets behind it; null where none stands at a word.</summary>
    public EstimateTerm? WithRange(SentenceReading reading, int at)
    {
        foreach (EstimateTerm term in Elsewhere is { } phrases ? phrases.StartingWith(reading.Word(at)) : [])
        {
            if (term.StandsAt(reading, at) && StatedChance.Behind(reading, at + term.Words.Length - 1) is not null)
            {
                return term;
            }
        }

        return null;
    }

    /// <summary>The longest term of declared scales that stands at a word; null where none does.</summary>
    public EstimateTerm? Longest(SentenceReading reading, int at)
    {
        EstimateTerm? longest = Rest?.Longest(reading, at);
        foreach (EstimateTerm term in Own is { } own ? own.Phrases.StartingWith(reading.Word(at)) : [])
        {
            if (term.Words.Length >= (longest?.Words.Length ?? 0) && term.StandsAt(reading, at))
            {
                return term;
            }
        }

        return longest;
    }

    /// <summary>A term as it is meant here.</summary>
    public EstimateTerm Read(EstimateTerm term) => Own is not { } own ? Rest?.Read(term) ?? term : own.RowOf(term) is null && Rest is { } rest ? rest.Read(term) : own.Read(term);

    /// <summary>The interval of a term with the scale that gives it; null where it has no number.</summary>
    public (double Low, double High, DocumentScale On)? Of(EstimateTerm term)
    {
        if (Scale.Of(term) is { } numbers)
        {
            return (numbers.Low, numbers.High, this);
        }

        // A word that is listed without a number has none.
        return Own?.RowOf(term) is null ? Rest?.Of(term) : null;
    }

    private IEnumerable<string> OfChain() => [.. Own?.Phrases.KeyWords ?? [], .. Rest?.OfChain() ?? []];
}
