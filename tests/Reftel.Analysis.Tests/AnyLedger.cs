using FsCheck;
using FsCheck.Fluent;
using Reftel.Analysis.Ledger;

namespace Reftel.Analysis.Tests;

/// <summary>Random ledgers; the same in every run, and FsCheck prints the pair that replays one.</summary>
internal static class AnyLedger
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithReplay(20_201_130UL, 1_251UL);

    private static readonly (double? Low, double? High, string Term)[] Words =
    [
        (0.55, 0.80, "likely"), (0.80, 0.95, "very likely"), (0.20, 0.45, "unlikely"), (0.01, 0.05, "remote chance"), (0.45, 0.55, "even chance"), (null, null, "may"), (null, null, ""),
    ];

    private static readonly string[] Made = ["2019", "2020-03", "2020-06-15", "2020-11-30", "2021-05-01", "FUTURE"];
    private static readonly string?[] Due = ["2020", "2021-03-31", "2021-Q3", "2022", null];

    private static readonly string[] Texts = ["Minsk", "=1+1", "'-x", "'", "a;b\\c", "two\r\nlines", "\"quoted\", said", "\U0001F4DC \u0416", "\t"];

    /// <summary>A ledger whose entries and resolutions hang together.</summary>
    public static Arbitrary<(LedgerEntry[] Entries, Resolution[] Resolutions)> Whole { get; } =
        Gen.Sized(size => from count in Gen.Choose(0, Math.Min(size, 40))
                          from entries in Gen.CollectToArray(Enumerable.Range(1, count).Select(Entry))
                          from resolutions in Gen.CollectToArray(entries.Select(Resolutions))
                          select (entries, resolutions.SelectMany(some => some).ToArray())).ToArbitrary();

    public static void Holds<T>(Arbitrary<T> inputs, Func<T, bool> property, int most = 200) =>
        Check.One(Config.WithMaxTest(most), Prop.ForAll(inputs, property));

    private static Gen<LedgerEntry> Entry(int number) =>
        from word in Gen.Elements(Words)
        from made in Gen.Elements(Made)
        from due in Gen.Elements(Due)
        from text in Gen.Elements(Texts)
        from commitment in Gen.Choose(0, 3)
        from authors in Gen.Elements(Texts).ArrayOf(2)
        select Tests.Made.Forecast(number, word.Low, word.High, word.Term, made, due) with
        {
            Kind = commitment == 0 ? EntryKind.Commitment : EntryKind.Forecast,
            Proposition = text,
            House = text,
            Authors = [.. authors],
            Actor = commitment == 0 ? new NamedActor(text, null) : commitment == 1 ? new NamedActor("Lis", "anna-lis") : null,
            Words = [new CodePointRange(number, number + 5), new CodePointRange(number + 7, number + 9)],
        };

    private static Gen<Resolution[]> Resolutions(LedgerEntry entry) =>
        from count in Gen.Choose(0, 3)
        from outcomes in Gen.Elements(Outcomes.Of(entry.Kind).ToArray()).ArrayOf(3)
        from days in Gen.Choose(0, 900).ArrayOf(3)
        from note in Gen.Elements(Texts)
        select outcomes.Take(count).Select((outcome, i) => Tests.Made.Resolved(
            entry, outcome, new DateOnly(2020, 1, 1).AddDays(days[i]).ToString("yyyy-MM-dd"), number: i + 1) with
        {
            Note = note,
            Evidence = [new Evidence(EvidenceKind.Statement, "21NORDHAVN9/s4"), new Evidence(EvidenceKind.Address, "https://a.example/?x=1;2", Tests.Made.Hash, new DateOnly(2019, 12, 31))],
        }).ToArray();
}
