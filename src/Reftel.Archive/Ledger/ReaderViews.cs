using Reftel.Analysis.Ledger;
using Reftel.Archive.Export;
using Reftel.Archive.Store.Readers;
using Reftel.Reading.Documents;

namespace Reftel.Archive.Ledger;

/// <summary>
/// What readers decided on statements, as far as it concerns the ledger: what was read wrongly is no forecast, and what they corrected is taken as they read it.
/// That holds at any day: how a text is to be read is not knowledge of what came later.
/// </summary>
internal sealed class ReaderViews
{
    private readonly Dictionary<(string, int, int), Decision> _standing = [];

    public ReaderViews(IReaderDecisions store)
    {
        foreach (DecidedStatement decided in DecidedStatement.Of(store.Decisions()))
        {
            if (decided.Standing is { What: DecisionKind.Rejected or DecisionKind.Corrected } standing)
            {
                _standing[KeyOf(decided)] = standing;
            }
        }
    }

    /// <summary>Entries that were left out since a reader rejected the statement.</summary>
    public int Rejected { get; private set; }

    /// <summary>Files in which something was corrected into a forecast or a commitment, which the program had not read as one.</summary>
    public IEnumerable<string> FilesWithMore => _standing
        .Where(pair => StatedRows.KindOf(pair.Value.Correction.Kind) is StatementKind.Forecast or StatementKind.Commitment)
        .Select(pair => pair.Key.Item1).Distinct(StringComparer.Ordinal);

    /// <summary>The entry of a statement as readers see it, or null.</summary>
    public LedgerEntry? EntryOf(EntryDocument document, StatedFacts stated)
    {
        // Seldom has anybody decided anything, and a hash of every place is not for nothing.
        if (_standing.Count == 0 || !_standing.TryGetValue(new EntryPlace(document.Sha256, stated.Sentence, stated.CueStart).Key, out Decision? decision))
        {
            return LedgerBuilder.EntryOf(document, stated);
        }

        if (decision.What == DecisionKind.Rejected)
        {
            Rejected += LedgerBuilder.EntryOf(document, stated) is null ? 0 : 1;
            return null;
        }

        (string? kind, string? speaker, string? due) = (decision.Correction.Kind, decision.Correction.Speaker, decision.Correction.Due);
        return LedgerBuilder.EntryOf(document, stated with
        {
            Kind = StatedRows.KindOf(kind) ?? stated.Kind,
            Speaker = speaker is null ? stated.Speaker : speaker.Length == 0 ? null : new NamedActor(speaker, null),
            Due = due is null ? stated.Due : due.Length == 0 ? null : due,
        });
    }

    private static (string, int, int) KeyOf(DecidedStatement decided) => new EntryPlace(
        decided.Document.Sha256, new CodePointRange(decided.Place.Sentence.Start, decided.Place.Sentence.End), decided.Place.Cue is null ? null : decided.Place.CueStart).Key;
}
