using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Escaped brackets, and names of tags in prose.</summary>
public sealed class WordInBracketsTests
{
    private const string Prose = "# The Ferry\n\nBy Ann Reed, May 4, 2016\n\nThe council of Orvik pays for its ferry.{0}1{1} Its pages hide the minutes.{0}2{1} The lease ends this autumn.{0}3{1} As item \\[5\\] shows.\n\n";

    private static string With(string open, string close) => Prose.Replace("{0}", open, StringComparison.Ordinal).Replace("{1}", close, StringComparison.Ordinal);

    private static Report? Read(string text) => DocumentReader.Read(SourceText.From(text))[0].Report;

    [Fact]
    public void Beside_notes_of_the_container_escaped_brackets_are_words()
    {
        Report report = Read(With("[^", "]") + "[^1]: https://courier.example/a\n\n[^2]: https://courier.example/b\n\n[^3]: https://courier.example/c\n")!;
        Assert.Empty(report.OrphanAnchors);
        Assert.EndsWith("As item [5] shows.", report.Paragraphs[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1. ")]
    [InlineData("\\[1\\] ")]
    [InlineData("[^1]: ")]
    public void Where_all_brackets_are_escaped_they_are_anchors(string label)
    {
        string Note(int number) => label.Replace("1", $"{number}", StringComparison.Ordinal) + $"https://courier.example/{number}\n\n";
        Report report = Read(With("\\[", "\\]").Replace("5", "2", StringComparison.Ordinal) + Note(1) + Note(2) + Note(3))!;
        Assert.Equal("1 2 1", string.Join(' ', report.Notes.Select(n => n.Anchors.Length)));
    }

    [Theory]
    [InlineData("<script>")]
    [InlineData("<script>, <style> and </head>")]
    public void The_name_of_a_tag_in_a_sentence_leaves_the_report_a_report(string tags) =>
        Assert.NotNull(Read($"# The Ferry\n\nMay 4, 2016\n\nThe pages of the board use {tags} words.[^1] Hm.[^2] So.[^3]\n\n[^1]: a\n\n[^2]: b\n\n[^3]: c\n"));
}
