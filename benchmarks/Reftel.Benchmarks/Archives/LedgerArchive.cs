using System.Globalization;
using System.Text;
using Reftel.Analysis.Ledger;
using Reftel.Archive.Ledger;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;
using Reftel.Testing.Generation;

namespace Reftel.Benchmarks.Archives;

/// <summary>An archive of telegrams that forecast, ten times each, read and resolved as usual, in a folder of its own.</summary>
internal sealed class LedgerArchive : IDisposable
{
    private const int InDocument = 10;

    private static readonly string[] Words = ["likely", "very likely", "unlikely", "probably", "almost certainly"];
    private static readonly string[] Months = ["January", "March", "May", "July", "September", "November"];

    private LedgerArchive(string root, string file, IReadOnlyList<string> entries, int resolved) => (Root, File, Entries, Resolved) = (root, file, entries, resolved);

    public string Root { get; }

    public string File { get; }

    /// <summary>Folder of question files beside it.</summary>
    public string Questions => Directory.CreateDirectory(Path.Combine(Root, "questions")).FullName;

    /// <summary>Ids of entries, which are those of their statements.</summary>
    public IReadOnlyList<string> Entries { get; }

    public int Documents => Entries.Count / InDocument;

    /// <summary>How many of them are resolved.</summary>
    public int Resolved { get; }

    /// <summary>One in the middle.</summary>
    public string Entry => Entries[Entries.Count / 2];

    public static LedgerArchive Make(int entries)
    {
        string root = Directory.CreateTempSubdirectory("reftel-bench-").FullName;
        string archive = Path.Combine(root, "archive.db");
        Write(Path.Combine(root, "files"), entries / InDocument);
        ReftelProcess.Run("add", Path.Combine(root, "files"), "--archive", archive);
        (IReadOnlyList<string> kept, int resolved) = Resolve(archive);
        return new LedgerArchive(root, archive, kept, resolved);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

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

            System.IO.File.WriteAllText(Path.Combine(folder, $"{i:D6}.txt"), string.Create(CultureInfo.InvariantCulture, $"""
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

    private static (IReadOnlyList<string> Kept, int Resolved) Resolve(string archive)
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
        return ([.. ledger.Entries.Select(entry => entry.Id)], resolutions.Count);
    }
}
