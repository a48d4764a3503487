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
