using System.Text;
using Markdig;
using Reftel.Reading.Reports.Writing;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Writing;

public sealed class MarkdownTextTests
{
    private const string Signs = "\\`*_{}[]()#+-.!|~<>&$^\"'=:;,/ ab1\u0434\u5317";

    [Theory]
    [InlineData("plain words, 5% (a) \"b\"", "plain words, 5% (a) \"b\"")]
    [InlineData("R&D", "R&D")]
    [InlineData("&lt;sup>", "\\&lt;sup\\>")]
    [InlineData("a*b_c", "a\\*b\\_c")]
    [InlineData("[^1]: no note", "\\[\\^1\\]: no note")]
    [InlineData("two\nlines", "two lines")]
    [InlineData("\u001B[2J", "\uFFFD\\[2J")]
    public void Signs_of_Markdown_are_escaped(string words, string expected) => Assert.Equal(expected, MarkdownText.Escape(words));

    [Theory]
    [InlineData("2020. A year", "2020\\. A year")]
    [InlineData("1) one", "1\\) one")]
    [InlineData("A. Smith", "A\\. Smith")]
    [InlineData("- no item", "\\- no item")]
    [InlineData("+ no item", "\\+ no item")]
    [InlineData("    indented", "indented")]
    [InlineData("---", "\\---")]
    public void What_would_begin_a_list_or_a_rule_is_words(string words, string expected) =>
        Assert.Equal(expected, MarkdownText.AsLine(MarkdownText.Escape(words)));

    [Theory]
    [InlineData("https://a.example/b_c*d_", "<https://a.example/b_c*d_>")]
    [InlineData("www.a.example/b_c", "www.a.example/b\\_c")]
    [InlineData("https://a.example/b c", "https://a.example/b c")]
    [InlineData("javascript", "javascript")]
    public void An_address_is_a_link_where_it_can_be_one(string url, string expected) => Assert.Equal(expected, MarkdownText.Link(url));

    [Fact]
    public void Random_words_read_as_themselves_again()
    {
        var random = new Random(7);
        for (int round = 0; round < 20_000; round++)
        {
            string words = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Signs[random.Next(Signs.Length)]));
            string line = MarkdownText.AsLine(MarkdownText.Escape(words));

            Assert.Equal(words.Trim(' '), Unescape(line));
        }
    }

    [Fact]
    public void A_parser_with_all_extensions_sees_nothing_but_words()
    {
        var random = new Random(11);
        MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();
        for (int round = 0; round < 5_000; round++)
        {
            string words = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Signs[random.Next(Signs.Length)]));
            string line = MarkdownText.AsLine(MarkdownText.Escape(words));
            string html = Markdown.ToHtml(line, pipeline);

            string expected = line.Length == 0 ? "" : $"<p>{System.Net.WebUtility.HtmlEncode(words.Trim(' '))}</p>\n";
            Assert.Equal(Decode(expected), Decode(html));
        }
    }

    private static string Decode(string html) => System.Net.WebUtility.HtmlDecode(html);

    // CommonMark 2.4: a backslash before ASCII punctuation stands for the sign.
    private static string Unescape(string markdown)
    {
        var text = new StringBuilder();
        for (int i = 0; i < markdown.Length; i++)
        {
            i += markdown[i] == '\\' && i + 1 < markdown.Length && char.IsAscii(markdown[i + 1]) && !char.IsLetterOrDigit(markdown[i + 1]) ? 1 : 0;
            text.Append(markdown[i]);
        }

        return text.ToString();
    }
}
