using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Json;
using Reftel.Reading.Statements;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Statements;

public sealed class StatementReaderTests
{
    private const string Telegram = """
        C O N F I D E N T I A L PORT SELWYN 001009

        E.O. 12958: DECL: 12/11/2017
        TAGS: PGOV, PREL
        SUBJECT: VARNO STAYS OUT

        1. (C) The deputy minister told Poloff on December 3 that Varno
        would not join the union.

        Comment
        -------

        2. (S) We do not believe the treaty is in danger. (Note: The
        press was not invited. End note.) We must keep up our engagement.
        SMITH
        """;

    [Fact]
    public void A_telegram_has_voices_markings_and_its_own_judgements()
    {
        Document document = StatementsOf.Any(Telegram);

        Assert.Equal(
            [
                ("information", "reporting", "C"),
                ("judgement", "comment", "S"),
                ("information", "note", "S"),
                ("recommendation", "comment", "S"),
            ],
            document.Statements.Select(s => (s.Kind == StatementKind.Forecast ? "information" : s.Kind.ToWord(), s.Voice.ToWord(), s.Marking!)));
        Assert.Equal("The press was not invited.", document.Statements[2].Content.Text);
        Assert.Null(document.Statements[1].Speaker);
        Assert.True(document.Statements[1].Negated);
        Assert.Equal("s1", document.Statements[0].Id.Split('/')[^1]);
    }

    [Fact]
    public void A_sentence_of_a_report_brings_its_notes_and_sources()
    {
        const string Report = """
            # Harbour Update: Varno Sells the Port

            March 3, 2021

            The ministry said the port will be sold.[^1] Nobody asked the city.[^2]

            [^1]: https://news.example/port
            [^2]: https://city.example/none
            """;

        Document document = StatementsOf.Report(Report);

        Assert.Equal(DocumentForm.Report, document.Form);
        Statement sold = Assert.Single(document.Statements, statement => statement.Speaker?.Text == "The ministry");
        Assert.Equal("1", string.Join(',', sold.Notes));
        Assert.Equal(document.Report!.Notes[0].Citations[0].Source, Assert.Single(sold.Sources));
        Assert.Equal(2, Assert.Single(document.Statements[^1].Notes));
        Assert.DoesNotContain(document.Statements, statement => statement.Content.Text.Contains("[^", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_author_calls_a_contradiction_is_offered()
    {
        Document document = StatementsOf.Text("Premier Hale said he would not serve under a new charter. Hale stated that only a strong president can guard the charter. This statement contradicts his earlier comments on the new charter.");

        Contradiction pair = Assert.Single(document.Contradictions);
        Assert.Equal(("s1", "s2", "said by the author"), (pair.First, pair.Second, pair.Reason));
    }

    [Fact]
    public void Another_language_has_no_statements() =>
        Assert.Empty(StatementsOf.Text("Министр заявил, что переговоры завершились без результата, и что новая встреча пройдёт в марте следующего года в Минске.").Statements);

    [Fact]
    public void A_paragraph_in_another_language_has_no_statements_and_keeps_its_notes()
    {
        const string Polish = "Rzecznik rz\u0105du powiedzia\u0142 w poniedzia\u0142ek, \u017Ce rz\u0105d nie zamknie granicy przed ko\u0144cem miesi\u0105ca.";
        const string German = "Der deutsche Au\u00DFenminister Holm sagte am Mittwoch, die Regierung werde bis Ende April entscheiden.";
        Document document = StatementsOf.Report($"# River Towns\n\nMarch 3, 2021\n\nThe mayor said that the bank had closed.\n\n{Polish}[1]\n\n{German}[2]\n\nThe mayor will sign in May.[3]\n\n## Notes\n\n[1] https://a.example/1\n[2] https://a.example/2\n[3] https://a.example/3\n");

        Assert.Equal(["River Towns", "that the bank had closed", "The mayor will sign in May."], document.Statements.Select(statement => statement.Content.Text));
        Assert.Equal([[], [], [3]], document.Statements.Select(statement => statement.Notes.ToArray()));
        Assert.DoesNotContain(document.Mentions, mention => mention.Text.Contains("Holm", StringComparison.Ordinal));
    }

    [Fact]
    public void An_English_paragraph_of_another_document_has_statements()
    {
        const string Russian = "\u041C\u0438\u043D\u0438\u0441\u0442\u0440 \u0438\u043D\u043E\u0441\u0442\u0440\u0430\u043D\u043D\u044B\u0445 \u0434\u0435\u043B \u0437\u0430\u044F\u0432\u0438\u043B, \u0447\u0442\u043E \u041C\u0438\u043D\u0441\u043A \u043D\u0435 \u0431\u0443\u0434\u0435\u0442 \u043E\u0442\u0432\u0435\u0447\u0430\u0442\u044C \u043D\u0430 \u0441\u0430\u043D\u043A\u0446\u0438\u0438 \u0434\u043E \u043A\u043E\u043D\u0446\u0430 \u043C\u0430\u0440\u0442\u0430.";
        Document document = StatementsOf.Text($"{Russian}\n\n{Russian}\n\nThe mayor of the old town said that the bank in the harbor had closed.\n\n{Russian}\n");

        Assert.Equal("ru", document.Language);
        Assert.Equal("that the bank in the harbor had closed", Assert.Single(document.Statements).Content.Text);
    }

    [Fact]
    public void Sentences_words_and_trees_are_given_on_demand()
    {
        Document document = DocumentReader.Read(SourceText.From("The envoy left. He was tired."), new ReadingOptions { Form = DocumentForm.Text })[0];

        Document read = StatementReader.AddSentences(document, parse: true);

        Assert.Equal(["The envoy left.", "He was tired."], read.Sentences.Select(sentence => read.Source.Slice(sentence.Span).ToString()));
        Assert.Equal("leave", read.Sentences[0].Words[2].Lemma);
        string json = DocumentJson.ToJson(read, null, JsonMembers.Sentences | JsonMembers.Parse);
        Assert.Contains("\"sentences\":[{\"span\":[0,15]},{\"span\":[16,29]}]", json, StringComparison.Ordinal);
        Assert.Contains("\"upos\":\"VERB\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"tokens\"", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("In 2014 the ministry promised a seal by January 1, 2015.", "2015-01-01")]
    [InlineData("In 2014 the ministry promised to report on the fire of January 1, 2013.", null)]
    [InlineData("The ministry promised a seal by the end of 2022.", "2022")]
    public void An_old_promise_had_its_day(string sentence, string? due)
    {
        Document document = StatementsOf.Report($"# Harbour Update: Varno Sells the Port\n\nMarch 3, 2021\n\n{sentence}\n");

        Assert.Equal(due, Assert.Single(document.Statements, statement => statement.Kind == StatementKind.Commitment).Due);
    }
}
