using System.Collections.Immutable;
using Reftel.Reading.Statements.Contradictions;

namespace Reftel.Analysis.Ledger.Candidates;

/// <summary>
/// Statements by the stems of their words, made once for many entries. An entry looks only at statements that share a word with it, and not at those
/// words that many statements have: its time does not grow with the square of the archive.
/// </summary>
public sealed class CandidateIndex
{
    // What stands in more statements than these says nothing about one matter.
    private const int MostWithStem = 2_000;

    private readonly List<LaterStatement> _statements = [];
    private readonly Dictionary<string, List<int>> _byStem = new(StringComparer.Ordinal);

    /// <param name="statements">In any order; what the reader may see.</param>
    public CandidateIndex(IEnumerable<LaterStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        foreach (LaterStatement statement in statements)
        {
            foreach (string stem in ContentStems.Of($"{statement.About} {statement.Text}"))
            {
                if (!_byStem.TryGetValue(stem, out List<int>? places))
                {
                    _byStem.Add(stem, places = []);
                }

                places.Add(_statements.Count);
            }

            _statements.Add(statement);
        }
    }

    /// <summary>Statements that came after an entry, by or about the same actor and matter, the strongest first.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="asOf">Nothing later is looked at.</param>
    /// <param name="most">How many at most.</param>
    public ImmutableArray<Candidate> Of(LedgerEntry entry, DateOnly asOf, int most = 10)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.KnownOn is not { } known)
        {
            return [];
        }

        var test = new CandidateTest(entry);
        var shared = new Dictionary<int, List<string>>();
        foreach (string stem in test.Stems)
        {
            if (_byStem.TryGetValue(stem, out List<int>? places) && places.Count <= MostWithStem)
            {
                foreach (int place in places)
                {
                    Add(shared, place, stem);
                }
            }
        }

        return
        [
            .. shared
                .Where(pair => _statements[pair.Key].Date > known && _statements[pair.Key].Date <= asOf && _statements[pair.Key].Document != entry.Document)
                .Select(pair => test.Of(_statements[pair.Key], pair.Value, stem => Weight(stem)))
                .OfType<Candidate>()
                .OrderByDescending(candidate => candidate.Score)
                .ThenBy(candidate => candidate.Statement.Date)
                .ThenBy(candidate => candidate.Statement.Id, EntryIds.Order)
                .Take(most),
        ];
    }

    private static void Add(Dictionary<int, List<string>> shared, int place, string stem)
    {
        if (!shared.TryGetValue(place, out List<string>? stems))
        {
            shared.Add(place, stems = []);
        }

        stems.Add(stem);
    }

    // 1 for a word of one statement, less by the logarithm of how many have it.
    private double Weight(string stem) => 1 / (1 + Math.Log(_byStem[stem].Count));
}
