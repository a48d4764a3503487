using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Citations;

/// <summary>"link" and "archived" are no titles; a quoted word is one, however short.</summary>
public class LinkWordsTests
{
    private const string Page = "https://courier.example/vote";

    [Theory]
    [InlineData("link")]
    [InlineData("text")]
    [InlineData("Archived")]
    [InlineData("here.")]
    [InlineData("PDF")]
    [InlineData("source")]
    [InlineData("ссылка")]
    [InlineData("Текст")]
    [InlineData("архив")]
    public void Are_never_a_title(string words)
    {
        Assert.Null(Cited($"Law 12 of 2018, [{words}]({Page}).").Title);
        Assert.Equal("Vote", Cited($"\"Vote,\" *Courier*, [{words}]({Page}).").Title);
        Assert.Equal("The Vote of May", Cited($"Ann Reed, “The Vote of May,” *Courier*, [{words}]({Page}).").Title);
        Assert.Equal(Page, Cited($"Law 12 of 2018, [{words}]({Page}).").Url);
    }

    [Theory]
    [InlineData("A Text of the Law")]
    [InlineData("Archived Lives")]
    public void Other_words_are_the_title(string words) => Assert.Equal(words, Cited($"[{words}]({Page}), May 3, 2016").Title);

    [Theory]
    [InlineData("Ministry, \"Air,\" 2 May 2020, " + Page, "Air")]
    [InlineData("Ministry, “Air,” 2 May 2020, " + Page, "Air")]
    [InlineData("\"Vote,\" " + Page, "Vote")]
    [InlineData("\"Vote,\" *Courier*, 2 May 2020, " + Page, "Vote")]
    [InlineData("Ann Reed, \"Ice,\" Courier, 2 May 2020", "Ice")]
    [InlineData("\"Time\", 2 May 2020, " + Page, null)]
    [InlineData("\"Yes,\" she said in Orvik on 2 May 2020, " + Page, null)]
    public void A_short_title_in_quotation_marks_is_found(string note, string? title) => Assert.Equal(title, Cited(note).Title);

    private static Citation Cited(string note) => Assert.Single(DocumentReader.Read(
        SourceText.From("# The Ferry Question\n\nBy Ann Reed, May 4, 2016\n\nThe council of Orvik pays for its ferry.[^1]\n\n[^1]: " + note + "\n"),
        new ReadingOptions { Form = DocumentForm.Report })[0].Report!.Notes[0].Citations);
}
