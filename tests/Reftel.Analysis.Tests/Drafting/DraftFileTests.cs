using Reftel.Analysis.Drafting;
using Reftel.Analysis.Drafting.Files;
using Reftel.Analysis.Drafting.Telegrams;
using Reftel.Testing;
using Xunit;

namespace Reftel.Analysis.Tests.Drafting;

public sealed class DraftFileTests
{
    private const string Head = "title: The Law\ndate: 2021-03-08\n";

    [Fact]
    public void The_sample_is_read_whole()
    {
        DraftReading reading = DraftFile.Read(Sample);
        Assert.Empty(reading.Problems);
        Draft draft = reading.Draft!;
        Assert.Equal(("Norland Ferry Update", 12, "2021-03-08"), (draft.Series, draft.Number, draft.Date.ToString()));
        Assert.Equal("Ida Holm; Petr Varga", string.Join("; ", draft.Authors));
        DraftSentence first = draft.Sections[0].Paragraphs[0].Sentences[0];
        Assert.Equal(new DraftEstimate("likely", 0.55, 0.80), first.Estimate);
        Assert.Equal(("C", "quay", "5"), (first.Marking, first.Citations[0].Source.Key, first.Citations[1].Paragraph));
        Assert.Equal(new DraftPlace(33, 13), first.Place);
        Assert.Equal(("no", "2021-03-02"), (draft.Sections[4].Paragraphs[0].Frame!.State, $"{draft.Sections[4].Paragraphs[0].Frame!.On}"));
        Assert.Equal(("AMEMBASSY PORT SELWYN", "2021-03-08T12:51:00Z", "Charge Daniel Hesketh"), (draft.Telegram!.From, $"{draft.Telegram.Sent}", draft.Telegram.ClassifiedBy));
        Assert.Empty(TelegramCheck.Of(draft));
    }

    [Fact]
    public void Json_is_read_as_well()
    {
        DraftReading reading = DraftFile.Read("{\"title\": \"The Law\", \"date\": \"2021-03-08\", \"sources\": {\"a\": {\"url\": \"https://a.example/1\"}},\n \"evidence\": [{\"text\": \"It came.\", \"cites\": [\"a\"]}]}");
        Assert.Empty(reading.Problems);
        Assert.Equal("https://a.example/1", reading.Draft!.Sections[2].Paragraphs[0].Sentences[0].Citations[0].Source.Url);
    }

    [Theory]
    [InlineData("", "(1,1) RD1001")]
    [InlineData("title: [", "RD1001")]
    [InlineData("schema: reftel/question/1\nid: pier\ntitle: Who signs?", "(1,1) RD1001: this is a question and no draft")]
    [InlineData("title: *a", "(1,8) RD1001")]
    [InlineData("date: 2021-03-08\nevidence: [It came.]", "(1,1) RD1002: a draft has no \"title\"")]
    [InlineData("title: The Law\ndate: yesterday\nevidence: [It came.]", "(2,7) RD1003: \"yesterday\" is not a date")]
    [InlineData(Head + "evidense: [It came.]", "(3,1) RD1004: a draft has no member \"evidense\"")]
    [InlineData(Head + "evidence:\n  - {text: It came., cites: [quay]}", "(4,30) RD1005: there is no source \"quay\"")]
    [InlineData(Head + "sources: {a: {title: A Law}}\nevidence:\n  - {text: It came., cites: [a]}", "(5,12) RD1005: nobody could find the source \"a\" again")]
    [InlineData(Head + "sources: {a: {url: ferry}}\nevidence:\n  - {text: It came., cites: [a]}", "RD1005: \"ferry\" is no address")]
    [InlineData(Head + "evidence:\n  - {text: It came., marking: X9}", "(4,12) RD1006: \"X9\" is no portion mark")]
    [InlineData(Head + "evidence:\n  - {text: It came., estimate: {term: likely, low: 0.55, high: 0.8}}", "(4,12) RD1003: the word \"likely\" does not stand")]
    [InlineData(Head + "evidence:\n  - {text: It likely came., estimate: {term: likely, low: 55, high: 80}}", "(4,12) RD1003: a range goes from")]
    [InlineData(Head + "evidence:\n  - {text: It came., state: seen}", "(4,22) RD1004: a sentence has no member \"state\"")]
    [InlineData(Head + "gaps: []", "RD1002: the draft has no sentence")]
    public void What_is_wrong_is_told_with_its_place(string text, string expected)
    {
        DraftReading reading = DraftFile.Read(text);
        Assert.Null(reading.Draft);
        Assert.Contains(expected, string.Join('\n', reading.Problems.Select(problem => $"({problem.Place?.Line},{problem.Place?.Column}) {problem.Code}: {problem.Message}")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("      marking: C\n", "", "RD1006: this sentence has no portion mark")]
    [InlineData("  executive-order: 13526\n", "", "RD1002: the text is confidential, and the envelope has no \"executive-order\"")]
    [InlineData("  signature: HESKETH\n", "", "RD1002: the envelope has no \"signature\"")]
    [InlineData("  tags:", "  classification: secret\n  tags:", "RD1006: the envelope says secret, and the highest portion mark is confidential")]
    [InlineData("2021-03-08T12:51Z", "2021-03-09T12:51Z", "RD1003: the telegram is sent on 2021-03-09T12:51:00Z")]
    [InlineData("STATE FOR EUR/NSA", "STATE FOR EUR/NSA AND FOR ALL OTHER OFFICES THAT HAVE ASKED FOR THIS SERIES", "RD1007: a line of a telegram has at most 69 characters")]
    public void What_a_telegram_lacks_is_told_and_not_made_up(string words, string others, string expected)
    {
        string text = Sample;
        int at = text.IndexOf(words, StringComparison.Ordinal);
        DraftReading reading = DraftFile.Read($"{text[..at]}{others}{text[(at + words.Length)..]}");
        Assert.Contains(expected, string.Join('\n', TelegramCheck.Of(reading.Draft!, reading.Envelope).Select(problem => $"{problem.Code}: {problem.Message}")), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_files_end_in_a_message()
    {
        Assert.NotEmpty(DraftFile.Read(new string('[', 100_000)).Problems);
        Assert.NotEmpty(DraftFile.Read("a: &x [1]\nb: *x").Problems);
        Assert.NotEmpty(DraftFile.Read(new string('a', 5_000_000)).Problems);
        Assert.NotEmpty(DraftFile.Read(string.Concat(Enumerable.Range(0, 5000).Select(i => $"k{i}: v\n"))).Problems);
    }

    private static string Sample => File.ReadAllText(Path.Combine(Samples.Root, "samples", "drafts", "norland-ferry-update.yaml")).ReplaceLineEndings("\n");
}
