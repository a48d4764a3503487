using System.Collections.Immutable;
using Reftel.Analysis.Drafting;
using Reftel.Analysis.Drafting.Proof;
using Reftel.Analysis.Drafting.Telegrams;
using Reftel.Analysis.Drafting.Writing;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Analysis.Tests.Drafting;

/// <summary>A proof that could not fail would be none: each harm to a written draft is told.</summary>
public sealed class ProofTests
{
    private static readonly DraftOptions Options = DraftOptions.Default;

    public static TheoryData<string, string, string> Harms => new()
    {
        { "Parliament Delays", "Parliament Passes", "title" },
        { "8 March 2021", "9 March 2021", "date" },
        { "sent the law back", "sent the law on", "words of paragraph" },
        { "[^1] Zaranka", " Zaranka", "places of notes" },
        { "dues had not been paid.[^2]", "dues had not been paid.[^1]", "places of notes" },
        { "ferry.example/quay", "ferry.example/key", "address of note 1" },
        { "“Waiting for a Quay,”", "“Waiting for a Key,”", "title of note 1" },
        { "4 March 2021", "5 March 2021", "date of note 1" },
        { "See note 1", "See note 2", "points back to" },
        { "likely (55-80%)", "probably (55-80%)", "word of likelihood" },
        { "## Evidence", "## Other things", "heading of paragraph" },
        { "- Seen", "Seen", "item of a list" },
    };

    [Fact]
    public void Of_long_words_the_place_is_told_where_they_differ()
    {
        string words = string.Join(' ', Enumerable.Range(100, 200));
        string told = new DraftDifference("words", words, words.Replace(" 200 ", " 20O ", StringComparison.Ordinal), null).ToString();
        Assert.Contains(" 199 200 201 ", told, StringComparison.Ordinal);
        Assert.Contains(" 199 20O 201 ", told, StringComparison.Ordinal);
        Assert.True(told.Length < 300, told);
        Assert.Equal("words: written \"a\", read nothing", new DraftDifference("words", "a", null, null).ToString());
    }

    [Fact]
    public void What_was_not_harmed_is_proved() => Assert.Empty(Compare(DraftMarkdown.Write(Draft, Options)));

    [Theory]
    [MemberData(nameof(Harms))]
    public void A_harm_is_told(string words, string others, string expected)
    {
        string written = DraftMarkdown.Write(Draft, Options);
        Assert.Contains(words, written, StringComparison.Ordinal);
        Assert.Contains(Compare(written.Replace(words, others, StringComparison.Ordinal)), difference => difference.What.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("FM AMEMBASSY", "FM AMCONSUL", "sender")]
    [InlineData("(U) ", "(SBU) ", "mark of paragraph")]
    [InlineData("TAGS: P", "TAGS: E", "TAGS")]
    [InlineData("SUBJECT: ", "SUBJECT: NEW ", "subject")]
    public void A_harm_to_a_telegram_is_told(string words, string others, string expected)
    {
        // Of the seeds this one has all that is harmed here.
        Draft draft = Enumerable.Range(1, 200).Select(seed => new AnyTelegram((ulong)seed).Make())
            .First(made => new[] { "FM AMEMBASSY", "(U) ", "TAGS: P" }.All(sign => DraftTelegram.Write(made).Contains(sign, StringComparison.Ordinal)));
        string written = DraftTelegram.Write(draft);
        Document document = DocumentReader.Read(SourceText.From(written.Replace(words, others, StringComparison.Ordinal)))[0];
        Assert.Contains(TelegramProof.Compare(draft, Options, document), difference => difference.What.Contains(expected, StringComparison.Ordinal));
    }

    private static Draft Draft
    {
        get
        {
            var quay = new DraftSource { Key = "quay", Url = "https://ferry.example/quay", Title = "Waiting for a Quay", House = "Ferry Watch", Date = PartialDate.OfDay(2021, 3, 4) };
            var law = new DraftSource { Key = "law", Url = "https://courier.example/law", Title = "Committee Returns the Law", Date = PartialDate.OfDay(2021, 3, 2) };
            return new Draft
            {
                Series = "Norland Ferry Update",
                Title = "Parliament Delays the Harbour Law",
                Date = PartialDate.OfDay(2021, 3, 8)!.Value,
                Sections =
                [
                    Section(DraftSectionKind.Evidence, Cited("The committee sent the law back on 2 March 2021.", quay), Cited("Zaranka said that the dues had not been paid.", law)),
                    Section(DraftSectionKind.Indicators, Cited("Tugs leave the outer roads.", quay)) is var seen
                        ? seen with { Paragraphs = [seen.Paragraphs[0] with { Frame = new DraftFrame { State = "seen", On = PartialDate.OfDay(2021, 3, 1) } }] } : seen,
                    Section(DraftSectionKind.Gaps, Cited("Southport will likely sign the law by 31 March 2021.", law) with { Estimate = new DraftEstimate("likely", 0.55, 0.8) }),
                ],
            };
        }
    }

    private static DraftSection Section(DraftSectionKind kind, params DraftSentence[] sentences) => new(kind, [DraftParagraph.Of([.. sentences])]);

    private static DraftSentence Cited(string text, DraftSource source) => new(text) { Citations = [new DraftCitation(source)] };

    private static ImmutableArray<DraftDifference> Compare(string written) =>
        DraftProof.Compare(Draft, Options, StatementReader.AddTo(DocumentReader.Read(SourceText.From(written))[0]));
}
