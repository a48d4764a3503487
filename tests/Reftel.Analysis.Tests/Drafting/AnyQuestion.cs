using System.Collections.Immutable;
using System.Text;
using Reftel.Analysis.Drafting.Assembly;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Sources;
using Reftel.Analysis.Tests.Questions;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;
using Reftel.Reading.Text;
using Reftel.Testing.Generation;

namespace Reftel.Analysis.Tests.Drafting;

/// <summary>A question file by a seed, over a small archive that is read as any other: reports with notes, telegrams with portion marks, forecasts, promises, withdrawn sources, resolutions.</summary>
internal sealed class AnyQuestion(ulong seed)
{
    public static readonly DateOnly Since = new(2018, 12, 31);
    public static readonly DateOnly Day = new(2020, 12, 31);

    private static readonly string[] States = ["Varnia", "Aldermark", "Halden", "Norland"];

    private readonly SeededRandom _random = new(seed ^ 0xA5A5);

    /// <summary>The ledger of the archive, once <see cref="Make"/> has made it.</summary>
    public ImmutableArray<LedgerEntry> Entries { get; private set; } = [];

    public QuestionDraft Make()
    {
        ImmutableArray<Document> archive = [.. Enumerable.Range(2014, _random.Between(2, 6)).Select(year => _random.Percent(30) ? Telegram(year) : Report(year))];
        LedgerEntry[] entries = [.. archive.SelectMany(document => LedgerBuilder.Of(document))];
        Entries = [.. entries];
        Resolution[] resolutions = [.. entries.Where(_ => _random.Percent(40)).Select(Resolve)];
        Question question = Asked.Of(Text(archive, entries));
        return QuestionDraft.Of(question, new DocumentSources(archive), LedgerBook.Of(entries, resolutions), Since, Day);
    }

    private Document Report(int year)
    {
        var text = new StringBuilder($"---\ntitle: \"Sound Watch: Number {year - 2000}\"\nauthor: Ida Holm\ndate: {year}-{_random.Between(1, 9):D2}-{_random.Between(10, 28)}\nlang: en\n---\n\n# Summary\n\n");
        int count = _random.Between(4, 9);
        for (int i = 1; i <= count; i++)
        {
            text.Append($"{Sentence(year, i)}[^{i}] {(i % 3 == 0 ? "\n\n" : "")}");
        }

        text.Append("\n\n");
        for (int i = 1; i <= count; i++)
        {
            text.Append($"[^{i}]: \"Page {i},\" *Courier*, {_random.Between(1, 28)} January {year}, <https://courier.example/{year}/{i}>.\n\n");
        }

        return Read(text.ToString());
    }

    private Document Telegram(int year)
    {
        var text = new StringBuilder($"R 1112{_random.Between(10, 59)}Z MAR {year % 100:D2}\nFM AMEMBASSY MINSK\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L MINSK 000{_random.Between(100, 999)}\n\nE.O. 13526: DECL: 03/11/{year + 10}\nTAGS: PGOV, PREL, BO\nSUBJECT: THE HARBOR\n\nClassified By: Charge Jonathan Moore for reasons 1.4(b).\n\n");
        for (int i = 1; i <= 4; i++)
        {
            text.Append($"{i}. ({_random.OneOf("C", "U", "SBU")}) {Sentence(year, i)}\n\n");
        }

        return Read(text.Append("MOORE\n").ToString());
    }

    private string Sentence(int year, int number) => _random.Below(9) switch
    {
        0 => $"{_random.OneOf(States)} will {_random.OneOf("likely", "very likely", "almost certainly")} sign paper {number} by 31 March {year + _random.Between(1, 7)}.",
        1 => $"We judge that {_random.OneOf(States)} is {_random.OneOf("unlikely", "likely")} to withhold share {number} in {year + 1}.",
        2 => $"Minister Anna Reyle promised to publish count {number} by 15 February {year + _random.Between(1, 7)}.",
        3 => $"{_random.OneOf(States)} asked for a joint command of pier {number} on 3 January {year}.",
        4 => $"The minister said on 4 January {year} that the dues \"were paid\" at pier {number}.",
        5 => $"{_random.OneOf(States)} probably sent {number} observers to the pier in {year - 1}.",
        6 => $"{_random.OneOf(States)} may recall its {number} observers.",
        7 => $"There is no seal of {_random.OneOf(States)} at pier {number}.",
        _ => $"The payment of 15 January {year} arrived on time at pier {number}.",
    };

    private Resolution Resolve(LedgerEntry entry) => Made.Resolved(
        entry, _random.OneOf([.. Outcomes.Of(entry.Kind)]), $"20{_random.Between(19, 20)}-{_random.Between(1, 12):D2}-11") with
    {
        Note = _random.Percent(50) ? _random.OneOf("The office closed", "It came on 2 March 2019.", "Nobody saw the paper.") : null,
        Evidence = [_random.Percent(50) ? new Evidence(EvidenceKind.Statement, entry.Id) : new Evidence(EvidenceKind.Address, "https://gazette.example/2019/3", Made.Hash, new DateOnly(2019, 3, 5))],
    };

    private string Text(ImmutableArray<Document> archive, LedgerEntry[] entries)
    {
        Statement[] all = [.. archive.SelectMany(document => document.Statements)];
        var text = new StringBuilder("schema: reftel/question/1\nid: pier\ntitle: Who signs at the pier?\nhypotheses: [{id: a, title: One}, {id: b, title: Other}]\nindicators:\n");
        int indicators = _random.Between(1, 6);
        for (int i = 1; i <= indicators; i++)
        {
            text.Append($"  - {{id: i{i}, title: {_random.OneOf("An envoy is recalled", "A draft lies in parliament", "Tugs leave the outer roads")} {i}, for: [a], decay: {_random.OneOf("never", "365", "1095")}}}\n");
        }

        text.Append("observations:\n");
        for (int i = 0; i < indicators * 2; i++)
        {
            Statement of = _random.Pick(all);
            string evidence = _random.OneOf(of.Id, of.Id[..of.Id.LastIndexOf('/')], "{address: https://news.example/a, dated: 2019-02-03, sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08, captured-on: 2019-02-04}");
            text.Append($"  - {{indicator: i{_random.Between(1, indicators)}, on: 2019-{_random.Between(3, 12):D2}-02, state: {_random.OneOf("seen", "not-seen", "reversed")}, evidence: [{evidence}]}}\n");
        }

        text.Append("judgements:\n");
        foreach (Statement of in _random.PickSome([.. all.Where(one => one.Estimate is not null)], _random.Between(0, 4)))
        {
            text.Append($"  - {{statement: {of.Id}, accepted-on: 2019-01-02{(_random.Percent(40) ? $", changed: {{in: [reason], why: The loan ended in 2018, evidence: [{of.Id}]}}" : "")}}}\n");
        }

        text.Append($"forecasts: [{string.Join(", ", _random.PickSome(entries, Math.Min(entries.Length, 8)).Select(entry => entry.Id))}]\n");
        text.Append(_random.Percent(40) ? "withdrawn: [{source: courier.example, on: 2019-05-05, reason: it was made up}]\n" : "");
        return text.Append(Own(_random.Pick(all).Id)).ToString();
    }

    private string Own(string cited) => $$"""
        draft:
          title: "The Pier: A Name on the Door"
          authors: [Ida Holm]
          marking: U
          {{(_random.Percent(60) ? $"headline: [{{text: Aldermark will almost certainly keep the last signature through 2021., cites: [{cited}]}}]" : "house: Sound Institute")}}
          changed: [{text: The table was withdrawn on 21 September 2019., cites: [{{cited}}, 'https://news.example/a']}]
          would-change: [{text: A budget without the payment would change this judgement., cites: ['https://news.example/a']}]
          gaps: [Nobody has looked at the pier since 2015.]
        telegram:
          from: AMEMBASSY MINSK
          number: {{_random.Between(1, 9999)}}
          sent: 2020-12-31T10:15Z
          to: [SECSTATE WASHDC]
          precedence: routine
          executive-order: 13526
          declassify-on: 2030-12-31
          classified-by: {name: Jonathan Moore, title: Charge, reasons: [1.4(b)]}
          tags: [PGOV, BO]
          subject: A NAME ON THE DOOR
          signature: MOORE
        """;

    private static Document Read(string text) => StatementReader.AddTo(Xunit.Assert.Single(DocumentReader.Read(SourceText.From(text))));
}
