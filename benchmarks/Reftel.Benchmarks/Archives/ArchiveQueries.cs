using System.Diagnostics;
using Reftel.Archive.Search;
using Reftel.Archive.Store;
using Reftel.Testing.Generation;

namespace Reftel.Benchmarks.Archives;

/// <summary>Queries as people ask them, each with its first twenty hits, snippets, reasons and all facets.</summary>
internal static class ArchiveQueries
{
    private const int Repetitions = 5;

    private static readonly (string What, string Query)[] Hard =
    [
        ("a word in nearly every document", "the"),
        ("a common phrase", "\"of the\""),
        ("a phrase of three common words", "\"in the government\""),
        ("a short prefix", "st*"),
        ("common words near each other", "\"government president\"~5"),
        ("two common words, either", "the OR of"),
        ("a misspelt word", "governmant~1"),
        ("everything", "*"),
    ];

    /// <summary>The times of all, each the median of its repetitions.</summary>
    public static List<QueryTime> Measure(ISearchedStore store)
    {
        var search = new ArchiveSearch(store);
        string[] usual = [.. Usual(new SeededRandom(77))];
        foreach (string query in usual)
        {
            search.Search(query, new SearchOptions());
        }

        List<double> times = [.. usual.Select(query => Median(search, query).Milliseconds).Order()];
        List<QueryTime> rows =
        [
            new($"{usual.Length} usual queries, median", "", times[times.Count / 2]),
            new($"{usual.Length} usual queries, 95 of 100 below", "", times[(int)(times.Count * 0.95)]),
        ];
        foreach ((string what, string query) in Hard)
        {
            (double milliseconds, long documents) = Median(search, query);
            rows.Add(new QueryTime($"{what}: `{query}`", $"{documents:N0}", milliseconds));
        }

        return rows;
    }

    private static (double Milliseconds, long Documents) Median(ArchiveSearch search, string query)
    {
        var times = new double[Repetitions];
        long documents = 0;
        for (int i = 0; i < Repetitions; i++)
        {
            long start = Stopwatch.GetTimestamp();
            documents = search.Search(query, new SearchOptions()).Documents;
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return (times[Repetitions / 2], documents);
    }

    // Words of all frequencies, alone and together, phrases, fields, names.
    internal static IEnumerable<string> Usual(SeededRandom random)
    {
        var words = new ZipfWords();
        string Word(int least, int most) => words[random.Between(least, most)];
        for (int i = 0; i < 25; i++)
        {
            yield return Word(150, 2_000);
            yield return Word(2_000, 40_000);
            yield return $"{Word(60, 400)} {Word(200, 3_000)}";
            yield return $"{Word(100, 1_000)} AND NOT {Word(100, 1_000)}";
            yield return $"\"{words[random.Below(60)]} {Word(60, 200)}\"";
            yield return $"{Word(100, 2_000)} from:KESTREVA date:[{random.Between(1975, 1990)} TO {random.Between(1991, 2008)}]";
            yield return $"tag:PGOV {Word(100, 4_000)}";
            yield return random.OneOf("Dragan", "Vostrikov", "Karimzade", "Tomasevic", "Brzezina", "Kovalev");
            yield return $"{Word(500, 9_000)[..4]}*";
            yield return $"\"{Word(60, 300)} {Word(60, 300)}\"~8";
        }
    }
}

/// <summary>How long a query takes.</summary>
/// <param name="What">The query, or which of several.</param>
/// <param name="Documents">How many answer; empty for several queries.</param>
/// <param name="Milliseconds">The median.</param>
internal sealed record QueryTime(string What, string Documents, double Milliseconds);
