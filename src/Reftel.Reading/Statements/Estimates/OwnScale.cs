using System.Collections.Frozen;
using Reftel.Reading.Documents;
using Reftel.Reading.Lists;
using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>A declared scale as words are read on it.</summary>
internal sealed class OwnScale : LikelihoodScale
{
    private readonly Dictionary<string, ScaleRow> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScaleRow> _meanings = new(StringComparer.Ordinal);

    public OwnScale(DeclaredScale declared)
        : base(declared.Key, declared.Title)
    {
        Declared = declared;
        Houses = declared.Houses.Select(HouseName.Fold).ToFrozenSet(StringComparer.Ordinal);
        var terms = new List<EstimateTerm>();
        foreach (ScaleRow row in declared.Rows)
        {
            foreach (string phrase in row.Words)
            {
                string[] words = ScalePhrase.WordsOf(phrase);
                _rows[KeyOf(words)] = row;
                terms.Add(ReadOn(EstimateTerms.Find(words) ?? new EstimateTerm(words, null, EstimateKind.Likelihood), row));
            }
        }

        AddMeanings(terms);
        Phrases = new PhraseTable(terms);
    }

    public DeclaredScale Declared { get; }

    /// <summary>Folded names of its houses.</summary>
    public FrozenSet<string> Houses { get; }

    /// <summary>Its own terms.</summary>
    public PhraseTable Phrases { get; }

    /// <summary>Whether documents of a date are read on it; one without a date only where it has no bounds.</summary>
    public bool Holds(PartialDate? date) =>
        (Declared.From is null && Declared.To is null) || (date is { } day && ListDate.IsWithin(day, Declared.From, Declared.To));

    public override (double Low, double High)? Of(EstimateTerm term) => RowOf(term) is { Low: { } low, High: { } high } ? (low, high) : null;

    /// <summary>The row of a word: the one that lists it, else the one that lists its like of the catalogue, as "likely" is of "quite likely"; null where none does.</summary>
    public ScaleRow? RowOf(EstimateTerm term) =>
        _rows.GetValueOrDefault(KeyOf(term.Words)) ?? (term.Meaning is { } meaning ? _meanings.GetValueOrDefault(meaning) : null);

    /// <summary>A term as the scale means it: one that has a number here is of likelihood, whatever it is elsewhere.</summary>
    public EstimateTerm Read(EstimateTerm term) => RowOf(term) is { } row ? ReadOn(term, row) : term;

    private static EstimateTerm ReadOn(EstimateTerm term, ScaleRow row) => row.Low is null || term.Kind == EstimateKind.Likelihood ? term : term with { Kind = EstimateKind.Likelihood };

    private static string KeyOf(string[] words) => string.Join(' ', words);

    // Words of the catalogue that no row lists go with those of their meaning; where rows differ on it, with the one that lists the name of the meaning itself.
    private void AddMeanings(List<EstimateTerm> terms)
    {
        foreach (IGrouping<string, EstimateTerm> alike in terms.Where(term => term.Meaning is not null).GroupBy(term => term.Meaning!, StringComparer.Ordinal))
        {
            ScaleRow[] rows = [.. alike.Select(term => _rows[KeyOf(term.Words)]).Distinct()];
            if ((_rows.GetValueOrDefault(alike.Key) ?? (rows.Length == 1 ? rows[0] : null)) is { } row)
            {
                _meanings.Add(alike.Key, row);
            }
        }
    }
}
