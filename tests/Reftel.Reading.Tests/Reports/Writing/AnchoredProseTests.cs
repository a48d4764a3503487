using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Testing.Reports;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Writing;

public sealed class AnchoredProseTests
{
    /// <summary>In the source bars stand around the number of an anchor, in the words they stand where it belongs.</summary>
    [Theory]
    [InlineData("It rained.<sup>|2|</sup> Then it stopped.", "It rained.| Then it stopped.")]
    [InlineData("On November 27.|7| He also said so.", "On November 27.| He also said so.")]
    [InlineData("In 2012.|20| Then 2012.|21| Then.", "In 2012.| Then 2012.| Then.")]
    [InlineData("It is so again. <sup>|12|</sup>", "It is so again.|")]
    [InlineData("He said \"so.\"[^|3|] She did not.", "He said \"so.\"| She did not.")]
    [InlineData("R&amp;D &quot;grew&quot;.<a href=\"#n1\">[|1|]</a> And so on.", "R&D \"grew\".| And so on.")]
    [InlineData("The **bold** _one_ [went](https://a.example/one_two)<sup>|4|</sup> home.", "The bold one went| home.")]
    [InlineData("Half<sup>&lt;sup>|1|</sup> escaped.", "Half| escaped.")]
    [InlineData("<sup>|1|</sup>At the start.", "|At the start.")]
    [InlineData("Broken\nover lines,<sup>|1|</sup>\nthree of them.", "Broken over lines,| three of them.")]
    [InlineData("Дождь шёл.<sup>|1|</sup> Потом нет.<sup>|2|</sup>", "Дождь шёл.| Потом нет.|")]
    [InlineData("Same same.<sup>|1|</sup> Same same.<sup>|2|</sup> Same.", "Same same.| Same same.| Same.")]
    [InlineData("$\\mathrm{Wrapped}$ words of some length here.<sup>|1|</sup> More.", "Wrapped words of some length here.| More.")]
    public void An_anchor_stands_behind_the_words_it_follows_in_the_source(string source, string expected)
    {
        string[] parts = source.Split('|');
        string words = expected.Replace("|", "", StringComparison.Ordinal);
        string plain = string.Concat(parts);
        var report = new HandmadeReport(plain + "\n\n1 a note");
        report.Paragraph(plain, words);
        string[] anchors = [.. Enumerable.Range(0, parts.Length / 2).Select(i => Quote(parts, (2 * i) + 1))];
        report.Note(1, "1 a note", "a note", anchors);

        AnchoredParagraph placed = AnchoredProse.Of(report.Document).Paragraphs[0];

        Assert.Equal(expected, placed.Anchors.Reverse().Aggregate(words, (text, anchor) => text.Insert(anchor.Offset, "|")));
    }

    [Fact]
    public void Anchors_of_headings_stand_with_their_headings()
    {
        const string Text = "Title[1]\n\nFirst.[2]\n\nHeading[3]\n\nSecond.";
        var report = new HandmadeReport(Text + "\n\n1 note") { Head = new Report { Headline = "Title" } };
        report.Paragraph("First.[2]", "First.").Heading("Heading").Paragraph("Second.");
        report.Note(1, "1 note", "note", ["Title[|1|]", "First.[|2|]", "Heading[|3|]"], AnchorStyle.Bracketed);

        AnchoredProse prose = AnchoredProse.Of(report.Document);

        Assert.Single(prose.TitleAnchors);
        Assert.Equal(6, Assert.Single(prose.Paragraphs[0].Anchors).Offset);
        Assert.Single(prose.Paragraphs[1].HeadingAnchors);
        Assert.Empty(prose.Paragraphs[1].Anchors);
    }

    [Fact]
    public void An_anchor_whose_words_are_not_found_stands_behind_them_and_not_before()
    {
        var report = new HandmadeReport("Quite other words.[1]\n\n1 note");
        report.Paragraph("Quite other words.[1]", "Nothing alike").Note(1, "1 note", "note", ["words.[|1|]"], AnchorStyle.Bracketed);

        Assert.Equal("Nothing alike".Length, AnchoredProse.Of(report.Document).Paragraphs[0].Anchors[0].Offset);
    }

    // Quotations must be unique: each takes all of the text before it.
    private static string Quote(string[] parts, int index) => $"{string.Concat(parts[..index])}|{parts[index]}|";
}
