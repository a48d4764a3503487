using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Head;

/// <summary>Title, authors and date that stand in front matter or in the head of a page.</summary>
public sealed class StatedHeadTests
{
    private const string Prose = "The harbour master closed both piers before dawn, and no boat was let out until the wind had turned.[^1]\n\nThe fishermen waited in the hall of the customs house and read old papers aloud to each other.[^2]\n\n[^1]: https://pier.example/closed\n[^2]: https://pier.example/hall\n";

    private const string Page = "<p>The harbour master closed both piers before dawn, and no boat was let out until the wind had turned.</p><p>The fishermen waited in the hall of the customs house and read old papers aloud to each other, while their wives sold tea at the gate and the children counted the gulls on the mole, which were many on that day.</p>";

    private static readonly ReadingOptions AsReport = new() { Form = DocumentForm.Report };

    [Theory]
    [InlineData("---\ntitle: \"Two Piers: A Closing\"\nauthor: [Ana Pell, Jon Stray]\ndate: 2017-05-09\n---\n\n# Dawn\n\n", "Two Piers: A Closing", "Ana Pell|Jon Stray", "2017-05-09")]
    [InlineData("---\ntitle: Two Piers\nauthor: Ana Pell\ndate: 9 May 2017\ntags: [sea, wind]\nabstract: |\n  A short word.\n  title: none\n---\n\n", "Two Piers", "Ana Pell", "2017-05-09")]
    [InlineData("---\nauthor:\n  - name: Ana Pell\n    affiliation: Pier School\n  - Jon Stray\nkeywords:\n- sea\ndate: \"May 9, 2017\"\ntitle: 'Two Piers'\n...\n", "Two Piers", "Ana Pell|Jon Stray", "2017-05-09")]
    [InlineData("---\ntitle: Two Piers\nauthors: [{name: Ana Pell, role: editor}, {name: 'Jon Stray'}]\ndate: 2017-05-09T06:00:00Z\n---\n# Two Piers\n\n", "Two Piers", "Ana Pell|Jon Stray", "2017-05-09")]
    [InlineData("\n\n---\ntitle: Two Piers\nauthor: Ana Pell\ndate: 2017-05-09\n---\n\n", "Two Piers", "Ana Pell", "2017-05-09")]
    [InlineData("---\ntitle: Two Piers\nauthor: Ana Pell; Jon Stray and Lou Marsh\ndate: May 2017\n---\n\n", "Two Piers", "Ana Pell|Jon Stray|Lou Marsh", "2017-05")]
    [InlineData("% Two Piers\n  and a Mole\n% Ana Pell; Jon Stray\n% 9 May 2017\n\n", "Two Piers and a Mole", "Ana Pell|Jon Stray", "2017-05-09")]
    [InlineData("---\ntitle: Two Piers\nauthor: Jon Stray\ndate: 2020-01-01\n---\n\nBy Ana Pell\n\n9 May 2017\n\n", "Two Piers", "Ana Pell", "2017-05-09")]
    [InlineData("+++\ntitle = \"Two Piers: A Closing\"\nauthors = [\"Ana Pell\", \"Jon Stray\"]\ndate = 2017-05-09T06:00:00Z\ndraft = false\n[taxonomies]\ntags = [\"sea\"]\ntitle = \"none\"\n+++\n\n# Dawn\n\n", "Two Piers: A Closing", "Ana Pell|Jon Stray", "2017-05-09")]
    [InlineData("+++\ndate = '2017-05-09'\ntitle = 'Two Piers'\nextra.title = 'none'\n# a word\nweight = 3\n\n[author]\n  name = \"Ana Pell\"\n  home = \"Orvik\"\n+++\n", "Two Piers", "Ana Pell", "2017-05-09")]
    [InlineData("+++\ntitle=\"Two Piers\"\ndate=2017-05-09\nauthors=[\n\"Ana Pell\",\n  \"Jon Stray\"\n]\n+++\n", "Two Piers", "Ana Pell|Jon Stray", "2017-05-09")]
    public void Front_matter_gives_what_the_text_does_not(string head, string title, string authors, string date)
    {
        Document read = Read(head + Prose);
        Assert.Equal((title, authors, date), (read.Title, string.Join('|', read.Report!.Authors), $"{read.Date}"));
        Assert.Equal(2, read.Report.Paragraphs.Length);
        Assert.Equal(read.Report.Published!.Raw, read.Source.Slice(read.Report.Published.Span).ToString());

        Document again = Read(RepairedCopy.Write(read));
        Assert.Equal((title, authors, date), (again.Title, string.Join('|', again.Report!.Authors), $"{again.Date}"));
        Assert.Equal(2, again.Report.Paragraphs.Length);
    }

    [Theory]
    [InlineData("---\n\nA sentence alone stands here, between two rules.\n\n---\n\n")]
    [InlineData("% of the fleet lay idle\nthat morning, they say.\n\n")]
    public void What_is_no_front_matter_stays_prose(string above) => Assert.Equal(3, Read(above + Prose).Report!.Paragraphs.Length);

    [Theory]
    [InlineData("", "Ana Pell", "2017-05-09")]
    [InlineData("<p>By Lou Marsh</p>", "Lou Marsh", "2017-05-09")]
    [InlineData("<p>By Lou Marsh, 3 March 2018</p>", "Lou Marsh", "2018-03-03")]
    public void The_head_of_a_page_gives_what_its_text_does_not(string byline, string authors, string date)
    {
        const string Head = "<!DOCTYPE html><html><head><title>Two Piers</title><meta name=\"author\" content=\"Ana Pell\"><meta property=\"article:published_time\" content=\"2017-05-09T06:00:00Z\"></head><body>";
        Document read = Assert.Single(DocumentReader.Read(SourceText.From(Head + "<h1>Two Piers at Dawn</h1>" + byline + Page + "</body></html>")));
        Assert.Equal((DocumentForm.Report, authors, date), (read.Form, string.Join('|', read.Report?.Authors ?? []), $"{read.Date}"));
        Assert.Equal(date, read.Report!.Published!.Value);
    }

    private static Document Read(string source) => Assert.Single(DocumentReader.Read(SourceText.From(source), AsReport));
}
