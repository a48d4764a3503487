using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Containers;

/// <summary>Running feet with the number of the page before the name of the chapter or behind it, as TeX prints two-sided pages.</summary>
public sealed class CountedLinesTests
{
    private static readonly string[] Words = ["boats", "quays", "nets", "bells", "lamps", "ropes"];

    [Fact]
    public void A_page_number_before_a_chapter_is_no_note()
    {
        Report report = Read((page, words) => page % 2 == 0
            ? $"{page}                                   Chapter {page / 2}. The {words} of the town\n"
            : $"{page / 2}.1. Where the {words} stand                                   {page}\n");
        Assert.Equal([1, 2, 3, 4, 5, 6], report.Notes.Select(n => n.Number!.Value));
        Assert.All(report.Notes, n => Assert.Equal($"Interview with the man of the {Words[n.Number!.Value - 1]}, Orvik, May 2016.", n.Text));
        Assert.All(report.Notes, n => Assert.Equal(AnchorState.Found, n.AnchorState));
        Assert.DoesNotContain(report.Paragraphs, p => p.Text.Contains("Chapter", StringComparison.Ordinal));
    }

    [Fact]
    public void One_note_a_page_is_no_page_number()
    {
        string text = "The Ferry Question\n\n" + string.Concat(Enumerable.Range(1, 6).Select(i =>
            $"The council pays for its {Words[i - 1]} and expects loyalty in return.{i} It has said so at every meeting of the year.\n\n   {i}    Interview with the man of the {Words[i - 1]}, Orvik, May 2016.\n\f"));
        Report report = Assert.Single(DocumentReader.Read(SourceText.From(text))).Report!;
        Assert.Equal(6, report.Notes.Length);
    }

    [Fact]
    public void Notes_that_cite_alike_on_every_page_are_no_running_feet()
    {
        string text = "The Ferry Question\n\n4 May 2016\n\nBy Ida Holm\n\n" + string.Concat(Enumerable.Range(1, 4).Select(i =>
            $"The council pays for its {Words[i - 1]} and expects loyalty in return.[{i}] It has said so at every meeting of the year.\n\n"
            + $"{i} Ida Holm, \"Paper {i},\" https://a.example/{i}\n\n                       - {i} -\n\f"));
        Report report = Assert.Single(DocumentReader.Read(SourceText.From(text))).Report!;
        Assert.Equal(["https://a.example/1", "https://a.example/2", "https://a.example/3", "https://a.example/4"], report.Notes.Select(n => n.Citations.Single().Url));
        Assert.All(report.Notes, n => Assert.Equal(AnchorState.Found, n.AnchorState));
    }

    private static Report Read(Func<int, string, string> foot)
    {
        string text = "The Ferry Question\n\nBy Ida Holm\n\n4 May 2016\n\n" + string.Concat(Enumerable.Range(1, 6).Select(i =>
            $"The council pays for its {Words[i - 1]} and expects loyalty in return.{i} It has said so at every meeting of the year.\n\n   {i} Interview with the man of the {Words[i - 1]}, Orvik, May 2016.\n\n"
            + foot(i + 11, Words[i - 1]) + "\f"));
        return Assert.Single(DocumentReader.Read(SourceText.From(text))).Report!;
    }
}
