using Reftel.Cli.Rendering;
using Reftel.Cli.Terminal;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Reftel.Testing.Reports;
using Xunit;

namespace Reftel.Cli.Tests.Rendering;

public sealed class ReportPageTests
{
    [Fact]
    public void A_report_is_laid_out_for_a_person()
    {
        const string Expected = """
            ferry.md

            Parliament Delays the Harbour Law

            Report      norland-ferry-update-2021-03-08
            Series      Norland Ferry Update
            Published   8 March 2021 05:00 (UTC-05:00), printed "March 8, 2021, 5:00 EST"
            By          Ida Holm
                        Petr Varga
            House       ferrywatch
            Notes       5 notes, 1 with its place lost, 1 with its number restored, 1 anchor
                        without a note
            Sources     5 sources, 2 of the own house (40%), 1 of unknown houses
            References  April Vote (note 3)
            Repairs     3 repairs, marked * and listed below

                        Key takeaways:

            takeaway    The harbour law waits until April.[1]
            [1]         news.norland.example — harbour/law-waits*

            takeaway    Nobody has paid for the new quay.

                        The Cabinet sent the law back on March 3.[2] It will likely return
                        on April II, 2021.[3*] The ferry company said it "cannot wait"[4]
                        and asked R&D for help.[9?]
            [2]         cabinet.example — acts/2021/sent_back.pdf
            [3*]        ferrywatch.example — updates/april-vote (own house)
                        news.norland.example — harbour/law-waits
            [4]         Ida Holm, Waiting for a Quay

                        What comes next

                        Parliament meets on April 6.[3*] We will keep watching.
            [3*]        as above

            Notes whose place is lost
            [5]         ferrywatch.example — updates/april-votes (own house)

            Sources
            s1          news.norland.example — harbour/law-waits
                        cited by 2 notes: 1, 3; independent media
            s2          cabinet.example — acts/2021/sent_back.pdf
                        cited by note 2; official
            s3          ferrywatch.example — updates/april-vote
                        cited by note 3; own house; think tank
            s4          Waiting for a Quay
                        cited by note 4
            s5          ferrywatch.example — updates/april-votes
                        cited by note 5; own house; think tank
                        also https://ferrywatch.example/updates/april-vote, which looks
                          like a damaged copy: one letter differs

            Repairs *
            10,75       ocr-digits: "II" read as "11" (April has a day 11, and a year
                        follows)
            16,14       refanged: "hxxps://news.norland[.]example/harbour/law-waits" read as
                        "https://news.norland.example/harbour/law-waits" (hxxps and [.] are
                        used to keep links from being followed)
            18,1        restored-from-sequence: "&quot;" read as "3" (it stands between
                        notes 2 and 4, and an anchor 3 is in the text)


            """;

        Assert.Equal(Expected.ReplaceLineEndings("\n"), Print(HandmadeReports.Full(), 80));
    }

    [Fact]
    public void Where_there_is_room_the_notes_stand_beside_the_prose()
    {
        const string Expected = """

                        The Cabinet sent the law back on March 3.[2] It will likely return on      [2] cabinet.example — acts/2021/sent_back.pdf
                        April II, 2021.[3*] The ferry company said it "cannot wait"[4] and asked   [3*] ferrywatch.example — updates/april-vote (own
                        R&D for help.[9?]                                                            house)
                                                                                                     news.norland.example — harbour/law-waits
                                                                                                   [4] Ida Holm, Waiting for a Quay

            """;

        Assert.Contains(Expected.ReplaceLineEndings("\n"), Print(HandmadeReports.Full(), 140), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(110)]
    [InlineData(140)]
    public void No_line_is_wider_than_the_page(int width)
    {
        foreach (Document document in new[] { HandmadeReports.Full(), HandmadeReports.Foreign() })
        {
            Assert.All(Print(document, width).Split('\n'), line => Assert.InRange(DisplayWidth.Of(line), 0, width));
        }
    }

    [Fact]
    public void Cyrillic_and_wide_characters_keep_their_columns()
    {
        const string Expected = """

                        Мэр Заозёрска поехал в Пекин 3 марта.[1] Он сказал: «北京很冷»,   [1] новости.пример — Как мэр летал
                        и вернулся.[2]                                                    [2] 新闻.example — 市长/北京

            """;

        string page = Print(HandmadeReports.Foreign(), 120);

        Assert.True(page.Contains(Expected.ReplaceLineEndings("\n"), StringComparison.Ordinal), page);
    }

    [Fact]
    public void A_report_of_which_nothing_is_known_is_still_shown()
    {
        string page = Print(new HandmadeReport("Hello.\n").Document, 80);

        Assert.Equal("ferry.md\n\n(no title)\n\nReport      without an id\nNotes       0 notes\nSources     0 sources\n\n", page);
    }

    [Fact]
    public void What_a_report_holds_cannot_reach_the_terminal()
    {
        string page = Print(HandmadeReports.Hostile(), 140);

        Assert.DoesNotContain(page, static c => (char.IsControl(c) && c != '\n') || c is '\u202E');
        Assert.Contains("\\u001B]0;owned\\u0007 and \\u202Ereversed", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_only_adds_escape_sequences()
    {
        string coloured = Print(HandmadeReports.Full(), 120, colour: true);

        string plain = System.Text.RegularExpressions.Regex.Replace(coloured, "\u001B\\[[0-9]+m", "", System.Text.RegularExpressions.RegexOptions.NonBacktracking);

        Assert.NotEqual(plain, coloured);
        Assert.Equal(Print(HandmadeReports.Full(), 120), plain);
    }

    [Fact]
    public void Anchors_show_their_pages_and_citations_no_markup()
    {
        const string Text = "<html><body><h1>The Ferry Question</h1><p>By Ada Quist, 4 May 2016</p><p>The port grew fast in the year of the flood [1; 2, p. 45]. Then it slept [3, pp. 4&ndash;5].</p>"
            + "<h2>Notes</h2><p>1. Lund, <i>Ports</i>, 2011. 24 p.</p><p>2. Hale, <i>Votes</i>, 2012. 80 p.</p><p>3. <i>Ibid</i>.; see <em>Boats &amp; Men</em>, table 4.</p></body></html>";
        string page = Print(DocumentReader.Read(SourceText.From(Text), new ReadingOptions { Form = DocumentForm.Report })[0], 120);

        Assert.Contains("flood[1][2, p. 45].", page, StringComparison.Ordinal);
        Assert.Contains("slept[3, pp. 4\u20135].", page, StringComparison.Ordinal);
        Assert.DoesNotContain("</", page, StringComparison.Ordinal);
        Assert.DoesNotContain("&amp;", page, StringComparison.Ordinal);
    }

    private static string Print(Document document, int width, bool colour = false)
    {
        var page = new Page(width, colour);
        DocumentPage.Write(page, document, "ferry.md");
        return page.ToString();
    }
}
