using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>What stands at the foot of printed pages and is, or only looks like, notes.</summary>
public sealed class PageFootTests
{
    private const string Title = "The Ferry Question\n\n";
    private const string Prose = "The council of the harbour town pays for its ferry and expects loyalty in return";
    private const string More = "Nobody in the northern villages has asked the board for another boat since then.";

    public static TheoryData<string, string, string> Pages() => new()
    {
        { "a note that begins with a small letter", $"{Prose}.1 {More}\n\n1 docks and piers are owned by the town.\n2 Gazette, 2014.\n\f{Prose} again.2 {More}\n", "1:1 2:1" },
        { "a chapter whose first label is lost", $"{Prose}.1 So it is.2 They say.3\n\n1 Gazette, 2013.\n2 Monitor, 2014.\n3 Courier, 2015.\n\f{More[..^1]}.1 {Prose}.2 They say.3\n\n? Gazette, 2016.\n2 Monitor, 2017.\n3 Courier, 2018.\n\f", "1:1 2:1 3:1 2:1 3:1" },
        { "an excerpt", $"{Prose}.11 So it is.12\n\n11 Gazette, 2013.\n12 Monitor, 2014.\n\f{Prose}.13 {More}\n\n13 Courier, 2015.\n\f", "11:1 12:1 13:1" },
        { "a stop behind the number", $"{Prose}.1 So it is.2\n\n1. Gazette, 2013.\n2. Monitor, 2014.\n\f{Prose}.3 {More}\n\n3. Courier, 2015.\n\f", "1:1 2:1 3:1" },
        { "a list above the notes", $"{Prose}.1 So it is.2\n\n1. Renew the lease of the pier.\n2. Buy a boat.\n\n{More}\n\n1 Gazette, 2013.\n2 Monitor, 2014.\n\f{Prose}.3 {More}\n\n3 Courier, 2015.\n\f", "1:1 2:1 3:1" },
        { "a list on a page without notes", $"{Prose}.1 So it is.2\n\n1 Gazette, 2013.\n2 Monitor, 2014.\n\f{Prose}, and so:\n\n3. Renew the lease of the pier.\n4. Buy a boat.\n\f", "1:1 2:1" },
        { "the last word of a paragraph", $"{Prose}.1 So it is.2 The pilot kept his log and his\nnotes.\n\n{More}\n\n1 Gazette, 2013.\n2 Monitor, 2014.\n\f{Prose}.3 {More}\n\n3 Courier, 2015.\n\f", "1:1 2:1 3:1" },
        { "a word to the reader", $"{Prose}.1 So it is.2\n\nNote\n\nThe pier was shut while this paper was written, and nobody knows for how long it will be.\n\n{More}\n\n1 Gazette, 2013.\n2 Monitor, 2014.\n\f{Prose}.3 {More}\n\n3 Courier, 2015.\n\f", "1:1 2:1 3:1" },
        { "the same words on each page", $"{Prose}.1 {More}\n\n1 Ibid., 12.\n\f{Prose}.2 {More}\n\n2 Ibid., 13.\n\f", "1:1 2:1" },
        { "numbers that run into their notes", $"{Prose}.1 So it is.2\n\n1There is a log of this, Gazette, 2013.\n2The Monitor, 2014.\n\f{More[..^1]}.3 So they say.\n\n3There is none.\n\f", "1:1 2:1 3:1" },
        { "a note that goes on at the foot of the next page", $"{Prose}.1 And so\n\n____________\n1 Law of 3 June, https://laws.example/1950/03,\n\fthe villages were moved to the other bank.2\n\n{More[..^1]}.3\n\n____________\nart. 2.\n2 Gazette, 2013.\n3 Monitor, 2014.\n\f", "1:1 2:1 3:1" },
        { "anchors before the stop", "The pilot said that he would \u201Cgo on\u201D1. The others would \u201Cnot wait\u201D2. So they say (and more)3.\n\n1 Gazette, 2013.\n2 Monitor, 2014.\n3 Courier, 2014.\n\f", "1:1 2:1 3:1" },
        { "a name before a raised number", $"{Prose}.\u00B9 {More}\n\n\u00B9Ida Holm, Gazette, 2013.\n\u00B2Lena Ost, Monitor, 2014.\n\f{Prose}.\u00B2 {More}\n\n\f", "1:1 2:1" },
        { "steps that go on over the page", $"{Prose}.1 {More} A mended boat\n    1. should be painted in the yard before it goes back to the water, and dried for a week.\n\n1 Nobody can keep the boats of the town from the ice.\n\f    2. should not carry any load in its first week.\n    3. should be rowed by those who know it, so that it comes home.\n    4. may keep its name.\n\n{Prose} again.2 {More}\n\n2 As an exception, a boat may be left on the ice.\n\f", "1:1 2:1" },
        { "a chapter that lost its next notes", $"{Prose}.1 {More}\n\n1 Gazette, 2013.\n\f{More[..^1]}.1 So it is.\n\n1 Monitor, 2014.\n\f{Prose} again.4 {More}\n\n4 Courier, 2015.\n\f", "1:1 1:1 4:1" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Notes_at_the_foot(string what, string pages, string notes)
    {
        Assert.NotEmpty(what);
        Assert.Equal(notes, NotesSummary.Of(Title + pages));
    }

    [Fact]
    public void The_title_that_is_the_running_head_of_the_next_pages_is_the_title()
    {
        Report report = DocumentReader.Read(
            SourceText.From($"          THE NORTH ROAD\n\n      Henrik Lund, 3 April 2017\n\n{Prose}.1\n\n1 Gazette, 2013.\n\f          THE NORTH ROAD\n\n{More[..^1]}.2\n\n2 Monitor, 2014.\n\f"),
            new ReadingOptions { Form = DocumentForm.Report })[0].Report!;

        Assert.Equal("THE NORTH ROAD", report.Headline);
        Assert.DoesNotContain(report.Paragraphs, p => p.Text.Contains("ROAD", StringComparison.Ordinal));
    }

    [Fact]
    public void A_counted_chapter_behind_notes_is_a_heading() => Assert.Equal(
        "1:1 2:1 1:1",
        NotesSummary.Of($"{Title}Chapter One\n\n{Prose}.[1] {More}[2]\n\nNotes\n\n[1] Gazette, 2013.\n[2] Monitor, 2014.\n\nChapter Two\n\n{More}[1] {Prose}.\n\nNotes\n\n[1] Courier, 2015.\n"));
}
