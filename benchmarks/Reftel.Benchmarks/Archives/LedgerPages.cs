using System.Diagnostics;
using System.Globalization;
using System.Text;
using Reftel.Analysis.Ledger;
using Reftel.Archive.Ledger;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;
using Reftel.Testing.Generation;

namespace Reftel.Benchmarks.Archives;

/// <summary>The ledger in the reading room: telegrams that forecast, read and resolved as usual, and the time until a page of them is there.</summary>
internal static class LedgerPages
{
    private const int InDocument = 10;
    private const int Repetitions = 21;

    private static readonly string[] Words = ["likely", "very likely", "unlikely", "probably", "almost certainly"];
    private static readonly string[] Months = ["January", "March", "May", "July", "September", "November"];

    public static string Table(int entries)
    {
        string root = Directory.CreateTempSubdirectory("reftel-bench-").FullName;
        try
        {
            string archive = Path.Combine(root, "archive.db");
            Write(Path.Combine(root, "files"), entries / InDocument);
            using (ReftelProcess adding = ReftelProcess.Start(["add", Path.Combine(root, "files"), "--archive", archive]))
            {
                adding.Wait();
            }

            (int kept, int resolved, string entry) = Resolve(archive);
            return $"""
                {kept:N0} entries of {entries / InDocument:N0} telegrams in a file, {resolved:N0} of them resolved; one reader, on the machine that serves. First is the first request after the start, which makes the ledger.

                {Measure(archive, entry)}
                """;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static void Write(string folder, int documents)
    {
        var words = new ZipfWords();
        Directory.CreateDirectory(folder);
        for (int i = 0; i < documents; i++)
        {
            var random = new SeededRandom((ulong)i + 0x1ED6E);
            int year = 1995 + (i * 15 / documents);
            var text = new StringBuilder();
            for (int j = 0; j < InDocument; j++)
            {
                text.Append(CultureInfo.InvariantCulture, $"{j + 1}. (C) The {words.Draw(random)} of {words.Draw(random)} will {random.Pick(Words)} sign the {words.Draw(random)} treaty by {random.Pick(Months)} {year + random.Below(3)}.\n\n");
            }

            File.WriteAllText(Path.Combine(folder, $"{i:D6}.txt"), string.Create(CultureInfo.InvariantCulture, $"""
                VZCZCXYZ0000
                OO RUEHC
                DE RUEHQK #{(i % 9_000) + 1:D4} 3451251
                ZNY CCCCC ZZH
                O 111251Z DEC {year % 100:D2}
                FM AMEMBASSY PORT SELWYN
                TO RUEHC/SECSTATE WASHDC IMMEDIATE 6710
                BT
                C O N F I D E N T I A L PORT SELWYN {(i % 9_000) + 1:D6}

                SIPDIS

                E.O. 12958: DECL: 12/11/2017
                TAGS: PGOV, PREL, QK
                SUBJECT: TREATIES

                Classified By: Charge Ada Berg for reason 1.4 (d).

                {text}BERG
                """));
        }
    }

    private static (int Kept, int Resolved, string Entry) Resolve(string archive)
    {
        using SqliteStore store = SqliteStore.Open(archive, StoreAccess.Write);
        var ledger = new ArchiveLedger(store);
        List<Resolution> resolutions =
        [
            .. ledger.Entries.Where((_, i) => i % 4 > 0).Select((entry, i) => new Resolution
            {
                Id = $"{entry.Id}/r1",
                Entry = entry.Id,
                Proposition = entry.Proposition,
                Place = entry.Place,
                Outcome = i % 3 == 0 ? Outcome.No : Outcome.Yes,
                ResolvedOn = new DateOnly(2015, 1, 1),
                RecordedOn = "2015-01-02T12:00:00Z",
                DecidedBy = "bench",
                Evidence = [new Evidence(EvidenceKind.Document, entry.Document)],
            }),
        ];
        store.LetGo();
        store.KeepResolutions(resolutions);
        return (ledger.Entries.Length, resolutions.Count, ledger.Entries[ledger.Entries.Length / 2].Id);
    }

    private static MarkdownTable Measure(string archive, string entry)
    {
        using Process server = RoomSpeed.Start(archive, out Uri address);
        try
        {
            using var client = new HttpClient { BaseAddress = address };
            var table = new MarkdownTable("page", "first, ms", "median, ms", "slowest, ms");
            foreach (string page in (string[])["/ledger", "/ledger?state=overdue&due-after=2005&speaker=port", "/ledger?as-of=2003", $"/ledger/{entry}", "/scores", "/scores?by=horizon&will=0.97", "/api/ledger?limit=100"])
            {
                double first = Time(client, page);
                double[] times = [.. Enumerable.Range(0, Repetitions).Select(_ => Time(client, page)).Order()];
                table.Add($"`{page}`", $"{first:N0}", $"{times[Repetitions / 2]:N0}", $"{times[^1]:N0}");
            }

            // What people decide is there for the next request.
            using var body = new StringContent($$"""{"outcome": "no", "evidence": ["{{entry[..entry.LastIndexOf('/')]}}"]}""");
            client.PostAsync(new Uri($"/api/ledger/{entry}/resolutions", UriKind.Relative), body).GetAwaiter().GetResult().EnsureSuccessStatusCode();
            table.Add("`/ledger` behind a resolution", $"{Time(client, "/ledger"):N0}", "", "");
            return table;
        }
        finally
        {
            server.Kill();
            server.WaitForExit();
        }
    }

    // To the last byte: the page is to be there.
    private static double Time(HttpClient client, string page)
    {
        long start = Stopwatch.GetTimestamp();
        client.GetByteArrayAsync(new Uri(page, UriKind.Relative)).GetAwaiter().GetResult();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
