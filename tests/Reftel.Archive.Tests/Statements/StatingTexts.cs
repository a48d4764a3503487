using System.Collections.Immutable;
using Reftel.Archive.Ingest;
using Reftel.Archive.Statements;
using Reftel.Archive.Store;
using Reftel.Reading.Documents;

namespace Reftel.Archive.Tests.Statements;

/// <summary>Telegrams in which something is said, and rows of statements that nobody said.</summary>
internal static class StatingTexts
{
    public static readonly string[] Said =
    [
        "Foreign Minister Holm said that Southport would sign the treaty. The two sides agreed to open the border.",
        "Comment: Southport will likely sign. We should press both sides. End comment.",
        "President Torv told the press on December 10 that the harbour might close. Holm denied that talks had failed.",
        "The ministry probably knew of the plan. Minister Łęcki promised to pay the dues if the law passes.",
        "Prime Minister Penrose will very likely resign. According to the agency, the army refused to move.",
        "Nothing was said.",
    ];

    public static string Telegram(int number, string words) => TestTelegram.Of(words)
        .Replace("000012", $"{number:D6}", StringComparison.Ordinal).Replace("111251Z", $"{10 + (number % 15)}1251Z", StringComparison.Ordinal);

    public static void Write(TemporaryFolder folder, int count)
    {
        for (int i = 0; i < count; i++)
        {
            folder.Write($"said/{i:D4}.txt", Telegram(100 + i, Said[i % Said.Length]));
        }
    }

    public static long ReadStatements(IArchiveStore opened, int jobs = 2)
    {
        using IArchiveStore store = opened;
        return new StatementStage(store).Run(jobs, _ => { }, CancellationToken.None);
    }

    /// <summary>A row in which everything differs from one number to the next.</summary>
    public static StatementRow Row(int i)
    {
        string[] kinds = [.. Enum.GetValues<StatementKind>().Select(kind => kind.ToWord())];
        string?[] speakers = ["Foreign Minister Sergey Lavrov", "LAVROV", "Łukasz Mińsk-Holm", null, "ministry of lavrovs"];
        string?[] due = [null, "2020-12", "2021", "2020-12-13/2020-12-14", "2021-Q1", "P3M"];
        ImmutableArray<Stretch> places = [new Stretch(i, i + 5), new Stretch(i + 7, i + 9)];
        return new StatementRow
        {
            Id = $"{TestTelegram.Id}/s{i + 1}",
            Number = i + 1,
            Document = TestTelegram.Id,
            Sha256 = "",
            Line = 1 + i,
            Column = 2,
            Span = new Stretch(i, i + 10),
            Kind = kinds[i % kinds.Length],
            Voice = i % 5 == 0 ? "quoted" : "comment",
            Marking = i % 2 == 0 ? "C" : null,
            Speaker = speakers[i % speakers.Length] is { } speaker ? new StatementPart(speaker, places, i % 3 == 0 ? "sergey-lavrov" : null) : null,
            Cue = i % 4 == 0 ? null : new StatementPart("said", [new Stretch(3, 4)]),
            Content = new StatementPart($"what \"{i}\" 𝄞 says", places),
            ReportedBy = i % 7 == 0 ? new StatementPart("Lis", [new Stretch(1, 2)], "lis") : null,
            Condition = i % 6 == 0 ? new StatementPart("if", [new Stretch(0, 2)]) : null,
            Via = i % 9 == 0 ? "Interfax" : null,
            SaidOn = i % 3 == 0 ? "2020-11-26" : null,
            About = i % 2 == 0 ? "the Belarusian side" : i % 5 == 0 ? "Belarus" : null,
            Due = due[i % due.Length],
            Estimate = i % 3 == 2 ? null : new RowEstimate(
                i, i % 2 == 0 ? "likely" : "very likely", new Stretch(5, 6), "likelihood", i % 5 == 0, i % 4 == 0 ? "forecast" : "inference", "icd203", i % 2 == 0, 0.55, i % 4 == 0 ? null : 0.8),
            Negated = i % 5 == 1,
            Notes = i % 2 == 0 ? [] : [3, 14],
            Sources = i % 2 == 0 ? ["s1", "s2"] : [],
        };
    }
}
