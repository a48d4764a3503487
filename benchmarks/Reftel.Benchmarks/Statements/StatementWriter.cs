using System.Globalization;
using System.Text;
using Reftel.Benchmarks.Archives;
using Reftel.Testing.Generation;
using Reftel.Testing.Generation.Vocabulary;

namespace Reftel.Benchmarks.Statements;

/// <summary>Writes telegrams and reports in which somebody says something in every second sentence: with speakers, quotations, estimates, days, promises and notes. The same for every run.</summary>
internal static class StatementWriter
{
    private static readonly string[] Sayings = ["said", "stated", "noted", "argued", "warned", "claimed", "acknowledged", "insisted", "explained", "predicted"];
    private static readonly string[] Likely = ["likely", "probably", "almost certainly", "very likely"];

    /// <summary>A telegram.</summary>
    /// <param name="number">Its number; another number is another text.</param>
    /// <param name="words">Words of its paragraphs, a sentence more or less.</param>
    public static byte[] Telegram(int number, int words)
    {
        var random = new SeededRandom((ulong)number + 0x57A7E);
        var text = new StringBuilder((words * 8) + 1_000);
        text.Append(CultureInfo.InvariantCulture, $"""
            VZCZCXYZ0000
            OO RUEHC
            DE RUEHQK #{(number % 9_000) + 1:D4} 3451251
            ZNY CCCCC ZZH
            O 111251Z DEC 08
            FM AMEMBASSY PORT SELWYN
            TO RUEHC/SECSTATE WASHDC IMMEDIATE 6710
            BT
            C O N F I D E N T I A L PORT SELWYN {(number % 9_000) + 1:D6}

            SIPDIS

            E.O. 12958: DECL: 12/11/2018
            TAGS: PGOV, PREL, ECON
            SUBJECT: {new ClauseWriter(random).Thing().ToUpperInvariant()}

            Classified By: Charge Ada Berg for reason 1.4 (d).


            """);
        int written = 0;
        for (int paragraph = 1; written < words; paragraph++)
        {
            string prose = Paragraph(random, Math.Min(words - written, random.Between(70, 150)), note: null);
            TelegramWriter.AppendWrapped(text, $"{paragraph}. (C) {prose}");
            text.Append('\n');
            written += CountOf(prose);
        }

        return Encoding.UTF8.GetBytes(text.Append("BERG\n").ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>A report in Markdown with a note behind every third sentence.</summary>
    public static byte[] Report(int number, int words)
    {
        var random = new SeededRandom((ulong)number + 0x4E0B7);
        var text = new StringBuilder((words * 9) + 1_000);
        text.Append(CultureInfo.InvariantCulture, $"# Update {number}: The Harbor Treaty\n\nDecember 11, 2008\n\nBy {random.Pick(Persons.Given)} {random.Pick(Persons.Surnames)}\n\n");
        int notes = 0;
        for (int written = 0; written < words;)
        {
            string prose = Paragraph(random, Math.Min(words - written, random.Between(70, 150)), () => ++notes);
            text.Append(prose).Append("\n\n");
            written += CountOf(prose);
        }

        for (int note = 1; note <= notes; note++)
        {
            text.Append(CultureInfo.InvariantCulture, $"[^{note}]: https://news{note % 40}.example/2008/12/{note}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static int CountOf(string prose) => prose.AsSpan().Count(' ') + 1;

    private static string Paragraph(SeededRandom random, int words, Func<int>? note)
    {
        var text = new StringBuilder(words * 8);
        for (int written = 0; written < words;)
        {
            string sentence = Sentence(random, new ClauseWriter(random));
            written += CountOf(sentence);
            string anchor = note is not null && random.Below(3) == 0 ? string.Create(CultureInfo.InvariantCulture, $"[^{note()}]") : "";
            text.Append(text.Length == 0 ? "" : " ").Append(Prose.Capital(sentence)).Append(anchor);
        }

        return text.ToString();
    }

    private static string Sentence(SeededRandom random, ClauseWriter words) => random.Below(18) switch
    {
        0 => $"{words.Who()} {random.Pick(Sayings)} {words.On()} that {words.Clause()}.",
        1 => $"{words.Who()} told {random.OneOf("reporters", "the Ambassador", "parliament")} that {words.Clause()}, and added that {words.Clause()}.",
        2 => $"according to {words.Who()}, {words.Clause()}.",
        3 => $"\"{Prose.Capital(words.Clause())},\" {words.Person()} {random.OneOf("said", "told us", "wrote")} {words.On()}.",
        4 => $"{words.Person()} reportedly met the head of {words.Body()} {words.On()} in order to {words.Deed()}.",
        5 => $"{words.Body()} announced {words.On()} that it would {words.Deed()} {words.By()}.",
        6 => $"{words.Body()} will {random.Pick(Likely)} {words.Deed()} {words.By()}.",
        7 => $"we assess that {words.Body()} is unlikely to {words.Deed()} {words.By()}.",
        8 => $"{words.Person()} denied that {words.Clause()}, although {words.Who()} had {random.Pick(Sayings)} {words.On()} that {words.Clause()}.",
        9 => $"should {words.Body()} {words.Deed()}, {words.Body()} may {words.Deed()}.",
        10 => $"{words.Person()} called {words.Thing()} \"a {random.OneOf("gift to the neighbors", "trap", "matter for the courts")}\" and promised to {words.Deed()} {words.By()}.",
        11 => $"the claim that {words.Clause()} was rejected by {words.Person()} {words.On()}.",
        12 => $"it is possible that {words.Body()} will {words.Deed()}; {words.Person()} believes that {words.Clause()}.",
        13 => $"{words.Body()} met {words.On()} with {words.Person()} and {words.Person()} in the old customs house, where the delegations had dined {words.On()}.",
        14 => $"trade through the northern ports fell by {random.Between(2, 40)} percent {words.On()}, the steepest fall since {random.Between(1990, 2007)}.",
        15 => $"{words.Body()} published {words.Thing()} {words.On()}.",
        16 => $"the delegation of {words.Body()} arrived {words.On()} and left {words.On()} without a statement.",
        _ => $"{words.Person()} took office in {random.Between(1995, 2007)} and has since led {words.Body()}.",
    };
}
