using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

public class LinkTargetTests
{
    private const string Head = "<html><body><h1>Boats and Bread in Orvik</h1><p>4 May 2016</p><p>The mayor talked for two hours on Monday and never named the ferry, which everybody in the hall had come to hear about.";
    private const string Notes = "<p><sup>1</sup> Alpha.</p><p><sup>2</sup> Beta.</p><p><sup>3</sup> Gamma.</p></body></html>";

    [Theory]
    [InlineData("See section <a href=\"#later\">4</a>.</p><p id=\"later\">Later on the ferry came back.</p>")]
    [InlineData("See section <a href=\"#later\">2</a>.</p><h2 id=\"later\">The way back</h2><p>Later on the ferry came back.</p>")]
    [InlineData("See table <a href=\"#t1\">1</a> and part <a href=\"#later\">2</a>.</p><p id=\"later\">Later on the ferry came back.</p><p id=\"t1\">Table 1: Boats of Orvik</p>")]
    public void A_number_that_links_to_prose_or_a_table_is_no_anchor(string reference) =>
        Assert.Equal("1:1 2:1 3:1", NotesSummary.Of($"{Head}<sup>1</sup> He left.<sup>2</sup> No.<sup>3</sup> {reference}{Notes}"));

    [Fact]
    public void Identifiers_of_lines_on_a_scanned_page_prove_nothing() =>
        Assert.Equal("1:1 2:1 3:1", NotesSummary.Of(
            """
            # Boats and Bread in Orvik

            <span id="page-0-1"></span>Ada Quist, 4 May 2016

            The mayor talked for two hours on Monday and never named the ferry, which everybody had come to hear about.[1](#page-0-0) He left.[2](#page-0-0) No.[3](#page-0-4)

            <span id="page-0-3"></span>Then the council agreed to a plan and went home.

            <span id="page-0-0"></span>1 Alpha, https://a.example/1.

            <span id="page-0-2"></span>2 Beta, https://a.example/2.

            <span id="page-0-4"></span>3 Gamma, https://c.example/3.
            """));

    [Fact]
    public void Targets_in_a_row_are_notes_without_a_label() =>
        Assert.Equal("1:1 2:1", NotesSummary.Of(
            $"{Head}<a href=\"#x1\">1</a> He left.<a href=\"#x2\">2</a></p><p id=\"x1\">Alpha, a book of boats.</p><p id=\"x2\">Beta, a book of bread.</p></body></html>"));

    [Fact]
    public void The_asterisk_of_an_author_is_a_note_where_Word_links_it()
    {
        const string Text = "<html><body><h1>The Ferry Question</h1><p>By Ada Quist<a href=\"#_ftn1\" name=\"_ftnref1\">*</a></p><p>March 4, 2019</p><p>Traffic fell by a third after the accord and has not come back since.<a href=\"#_ftn2\" name=\"_ftnref2\">[1]</a></p>"
            + "<p><a href=\"#_ftnref1\" name=\"_ftn1\">*</a> The author thanks the pilots.</p><p><a href=\"#_ftnref2\" name=\"_ftn2\">[1]</a> Port Board, Annual Report 2018, p. 17.</p></body></html>";

        Assert.Equal("1:1 [*]:1", NotesSummary.Of(Text));
        Assert.Equal("The author thanks the pilots.", NotesSummary.Texts(Text)[1]);
    }

    [Theory]
    [InlineData("1", "2", "3", "1. ", "2. ", "3. ", "1:1 2:1 3:1")]
    [InlineData("1", "2", "3", "[1] ", "[2] ", "[3] ", "1:1 2:1 3:1")]
    [InlineData("*", "\u2020", "\u2021", "* ", "\u2020 ", "\u2021 ", "[*]:1 [\u2020]:1 [\u2021]:1")]
    public void Notes_that_line_breaks_part_are_notes_each(string a, string b, string c, string first, string second, string third, string expected)
    {
        string sup(string mark) => char.IsAsciiDigit(mark[0]) ? $"<sup>{mark}</sup>" : mark;
        string text = $"{Head}{sup(a)} He left.{sup(b)} Nobody followed.{sup(c)} The hall was dark.</p><p>{first}<a href=\"http://port.example/1\">Boats</a>, port board.<br>{second}Between May and June.<br>{third}Personal communication.</p></body></html>";

        Assert.Equal(expected, NotesSummary.Of(text));
        Assert.Equal("Between May and June.", NotesSummary.Texts(text)[1]);
    }
}
