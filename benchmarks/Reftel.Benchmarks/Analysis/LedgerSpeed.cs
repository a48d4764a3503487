using Reftel.Analysis.Ledger;
using Reftel.Analysis.Scoring;
using Reftel.Reading.Documents;

namespace Reftel.Benchmarks.Analysis;

/// <summary>How long it takes to see a ledger as it stood on a day, to show a page of it, and to score it.</summary>
internal static class LedgerSpeed
{
    private static readonly DateOnly Today = new(2025, 6, 30);

    private static readonly (string Term, double Low, double High)[] Words =
    [
        ("likely", 0.55, 0.80), ("very likely", 0.80, 0.95), ("unlikely", 0.20, 0.45), ("probably", 0.55, 0.80), ("almost certain", 0.95, 0.99),
    ];

    public static string Table(int[] sizes)
    {
        var table = new MarkdownTable("entries", "as of a day", "a page of 100", "score", "allocated");
        foreach (int size in sizes)
        {
            (LedgerEntry[] entries, Resolution[] resolutions) = Make(size);
            LedgerBook book = LedgerBook.Of(entries, resolutions);
            LedgerView view = book.AsOf(Today);
            Measurement asOf = Measurement.Of(() => book.AsOf(Today), 1);
            Measurement page = Measurement.Of(() => view.Page(new LedgerFilter { States = [EntryState.Overdue] }, 0, 100), 1);
            Measurement score = Measurement.Of(() => Scorer.Score(view), 1);
            table.Add($"{size:N0}", $"{asOf.Seconds * 1000:N0} ms", $"{page.Seconds * 1000:N0} ms", $"{score.Seconds:N2} s", $"{score.AllocatedBytes / 1048576:N0} MB");
        }

        return table.ToString() + "\nThree quarters of the forecasts are resolved, an eighth is under \"may\", an eighth has no word; 400 houses, scored on all six scales.\n";
    }

    private static (LedgerEntry[] Entries, Resolution[] Resolutions) Make(int size)
    {
        var random = new Random(20_201_130);
        string[] nouns = [.. Enumerable.Range(0, 5_000).Select(i => $"Noun{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))}")];
        var entries = new LedgerEntry[size];
        var resolutions = new List<Resolution>();
        for (int i = 0; i < size; i++)
        {
            (string term, double low, double high) = Words[random.Next(Words.Length)];
            int sort = random.Next(8);
            DateOnly made = new DateOnly(2005, 1, 1).AddDays(random.Next(7_000));
            entries[i] = new LedgerEntry
            {
                Id = $"DOC{i / 4}/s{(i % 4) + 1}",
                Document = $"DOC{i / 4}",
                Kind = EntryKind.Forecast,
                Proposition = $"{nouns[random.Next(nouns.Length)]} will {term} sign the {nouns[random.Next(nouns.Length)]} treaty on {nouns[random.Next(nouns.Length)]}",
                Place = new EntryPlace($"{i / 4:x64}", new CodePointRange(i % 4 * 100, (i % 4 * 100) + 90), null),
                House = $"HOUSE{random.Next(400)}",
                DocumentDate = made.ToString("yyyy-MM-dd"),
                Due = made.AddDays(random.Next(700)).ToString("yyyy-MM"),
                Estimate = sort == 0 ? null
                    : sort == 1 ? new EntryEstimate("may", EstimateKind.Possibility, false, EstimateUse.Forecast, null, false, null, null)
                    : new EntryEstimate(term, EstimateKind.Likelihood, false, EstimateUse.Forecast, "icd203", false, low, high),
            };
            if (random.Next(4) > 0)
            {
                resolutions.Add(ResolutionOf(entries[i], made.AddDays(random.Next(600)), random.NextDouble() < 0.6 ? Outcome.Yes : Outcome.No));
            }
        }

        return (entries, [.. resolutions]);
    }

    private static Resolution ResolutionOf(LedgerEntry entry, DateOnly day, Outcome outcome) => new()
    {
        Id = $"{entry.Id}/r1",
        Entry = entry.Id,
        Proposition = entry.Proposition,
        Place = entry.Place,
        Outcome = outcome,
        ResolvedOn = day,
        RecordedOn = $"{day:yyyy-MM-dd}T12:00:00Z",
        DecidedBy = "bench",
        Evidence = [new Evidence(EvidenceKind.Document, "DOC1")],
    };
}
