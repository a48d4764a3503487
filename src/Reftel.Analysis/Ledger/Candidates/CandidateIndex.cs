using System.Collections.Immutable;
using Reftel.Reading.Statements.Contradictions;

namespace Reftel.Analysis.Ledger.Candidates;

/// <summary>
/// Statements by the stems of their words, made once for many entries. An entry looks at statements that share its rarer words with it, up to a bound: the
/// time of all entries does not grow with the square of the archive. Its commoner words count in those that were found.
/// </summary>
public sealed class CandidateIndex
{
    // Statements that one entry looks at.
    private const int MostFound = 20_000;

    private readonly List<LaterStatement> _statements = [];
    private readonly Dictionary<string, List<int>> _byStem = new(StringComparer.Ordinal);

    /// <param name="statements">In any order; what the reader may see.</param>
    public CandidateIndex(IEnumerable<LaterStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        foreach (LaterStatement statement in statements.OrderBy(statement => statement.Date))
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

        // What came before, and behind the day, does not count, also not for how rare a word is: the same is proposed whether it is in the index or not.
        (int first, int behind) = (FirstBehind(known), FirstBehind(asOf));
        var test = new CandidateTest(entry);
        Dictionary<string, int> later = test.Stems.Select(stem => (Stem: stem, Count: CountBetween(first, behind, stem))).Where(pair => pair.Count > 0).ToDictionary(pair => pair.Stem, pair => pair.Count);
        Dictionary<int, List<string>> shared = Sharing(later.OrderBy(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key), first, Fits);
        return
        [
            .. shared
                .Select(pair => test.Of(_statements[pair.Key], pair.Value, stem => Weight(later[stem])))
                .OfType<Candidate>()
                .OrderByDescending(candidate => candidate.Score)
                .ThenBy(candidate => candidate.Statement.Date)
                .ThenBy(candidate => candidate.Statement.Id, EntryIds.Order)
                .Take(most),
        ];

        bool Fits(LaterStatement statement) => statement.Date <= asOf && statement.Document != entry.Document;
    }

    /// <summary>How many statements are in it.</summary>
    internal int Count => _statements.Count;

    // By place, the stems that each has in common with the entry. Places rise with the date, so that looking one up is quick and what is too early is passed over.
    private Dictionary<int, List<string>> Sharing(IEnumerable<string> rarestFirst, int first, Predicate<LaterStatement> fits)
    {
        var shared = new Dictionary<int, List<string>>();
        foreach (string stem in rarestFirst)
        {
            List<int> places = _byStem[stem];
            foreach ((_, List<string> stems) in shared.Where(pair => places.BinarySearch(pair.Key) >= 0))
            {
                stems.Add(stem);
            }

            int at = PlaceOf(first, places);
            for (int end = Math.Min(places.Count, at + MostFound); at < end && shared.Count < MostFound; at++)
            {
                if (fits(_statements[places[at]]) && !shared.ContainsKey(places[at]))
                {
                    shared.Add(places[at], [stem]);
                }
            }
        }

        return shared;
    }

    private int CountBetween(int first, int behind, string stem) =>
        _byStem.TryGetValue(stem, out List<int>? places) ? PlaceOf(behind, places) - PlaceOf(first, places) : 0;

    private static int PlaceOf(int first, List<int> places) => places.BinarySearch(first) is var at && at < 0 ? ~at : at;

    private int FirstBehind(DateOnly day)
    {
        (int low, int high) = (0, _statements.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _statements[middle].Date > day ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    // 1 for a word of one statement, less by the logarithm of how many have it.
    private static double Weight(int count) => 1 / (1 + Math.Log(count));
}
