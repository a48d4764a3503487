using System.Collections.Immutable;
using Reftel.Analysis.Drafting;
using Reftel.Analysis.Drafting.Writing;
using Reftel.Reading.Documents;
using Xunit;

namespace Reftel.Analysis.Tests.Drafting;

/// <summary>How notes are worded: full at first, short later, "Ibid." only where nothing else can be meant.</summary>
public sealed class NoteTests
{
    private static readonly DraftSource Quay = new()
    {
        Key = "quay",
        Url = "https://ferry.example/2021/quay.html",
        Title = "Waiting for a “Quay”.",
        Authors = ["Ida Holm", "Petr Varga"],
        House = "Ferry Watch",
        Date = PartialDate.OfDay(2021, 3, 4),
        RetrievedOn = PartialDate.OfDay(2021, 3, 5),
    };

    private static readonly DraftSource Telegram = new() { Key = "t", Document = "07TELAVIV512", Date = PartialDate.OfDay(2007, 12, 11) };
    private static readonly DraftSource Law = new() { Key = "law", Url = "https://courier.example/law", House = "Norland Courier" };

    [Fact]
    public void A_source_is_described_once_and_pointed_back_to_later() => Assert.Equal(
        [
            "Ida Holm and Petr Varga, “Waiting for a ‘Quay’,” Ferry Watch, 4 March 2021, https://ferry.example/2021/quay.html (retrieved 5 March 2021).",
            "Ibid.",
            "Norland Courier, https://courier.example/law.",
            "See note 1: “Waiting for a ‘Quay’.”",
            "See note 3: Norland Courier.",
        ],
        Notes(Quay, Quay, Law, Quay, Law));

    [Fact]
    public void A_telegram_is_cited_by_its_number_each_time() => Assert.Equal(
        ["07 TEL AVIV 512 (11 December 2007), paragraph 5.", "Ibid.", "07 TEL AVIV 512, paragraph 7."],
        Notes([[At(Telegram, "5")], [At(Telegram, "5")], [At(Telegram, "7")]]));

    [Fact]
    public void Ibid_stands_neither_behind_several_sources_nor_for_another_place_nor_in_another_section()
    {
        Assert.DoesNotContain("Ibid.", Notes([[At(Quay), At(Law)], [At(Law)]]));
        Assert.DoesNotContain("Ibid.", Notes([[At(Quay) with { Pages = "7" }], [At(Quay) with { Pages = "8" }]]));
        Draft draft = Draft([[At(Quay)]]);
        string two = DraftPlainText.Write(draft with { Sections = [.. draft.Sections, new DraftSection(DraftSectionKind.Gaps, draft.Sections[0].Paragraphs)] });
        Assert.DoesNotContain("Ibid.", two, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stood_first_among_several_is_cited_by_its_address() =>
        Assert.Equal("“Waiting for a ‘Quay’,” https://ferry.example/2021/quay.html.", Notes([[At(Quay), At(Law)], [At(Law)], [At(Quay)]])[2]);

    [Fact]
    public void In_full_each_time_where_that_is_asked() =>
        Assert.Equal(2, Notes([[At(Law)], [At(Law)]], new DraftOptions { Notes = DraftNotes.Full }).Count(note => note == "Norland Courier, https://courier.example/law."));

    [Fact]
    public void Addresses_may_be_printed_so_that_nobody_follows_them() =>
        Assert.Equal("Norland Courier, hxxps://courier[.]example/law.", Notes([[At(Law)]], new DraftOptions { Links = DraftLinks.Defanged })[0]);

    [Theory]
    [InlineData("Minsk will likely sign.", "likely", 0.55, 0.8, "Minsk will likely (55-80%) sign.")]
    [InlineData("Unlikely as it is, Minsk will LIKELY sign.", "likely", 0.55, 0.8, "Unlikely as it is, Minsk will LIKELY (55-80%) sign.")]
    [InlineData("It is certain.", "certain", 1, 1, "It is certain (100%).")]
    [InlineData("Remote chance.", "remote chance", 0.005, 0.05, "Remote chance (0.5-5%).")]
    public void The_range_stands_behind_its_word(string text, string term, double low, double high, string expected) =>
        Assert.Contains(expected, DraftPlainText.Write(Draft([], new DraftSentence(text) { Estimate = new DraftEstimate(term, low, high) })), StringComparison.Ordinal);

    [Fact]
    public void No_range_is_printed_within_words_of_another() =>
        Assert.Contains(
            "\u201CMinsk will likely sign.\u201D",
            DraftPlainText.Write(Draft([], new DraftSentence("Minsk will likely sign.") { IsQuotation = true, Estimate = new DraftEstimate("likely", 0.55, 0.8) })),
            StringComparison.Ordinal);

    private static List<string> Notes(params DraftSource[] sources) => Notes([.. sources.Select(source => ImmutableArray.Create(At(source)))]);

    private static List<string> Notes(ImmutableArray<ImmutableArray<DraftCitation>> citations, DraftOptions? options = null) =>
        [.. DraftPlainText.Write(Draft(citations), options).Split('\n').SkipWhile(line => line != "Notes").Where(line => line.StartsWith('[')).Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..])];

    private static DraftCitation At(DraftSource source, string? paragraph = null) => new(source) { Paragraph = paragraph };

    private static Draft Draft(ImmutableArray<ImmutableArray<DraftCitation>> citations, params DraftSentence[] more) => new()
    {
        Title = "The Law",
        Date = PartialDate.OfDay(2021, 3, 8)!.Value,
        Sections = [new DraftSection(DraftSectionKind.Evidence, [DraftParagraph.Of([.. citations.Select((cited, i) => new DraftSentence($"Sentence {i} stands here.") { Citations = cited }), .. more])])],
    };
}
