using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>What is a note and what points to it, told by texts that look alike.</summary>
public class NotesOfTextTests
{
    private const string Head = "The Ferry\n\nBy Ann Lee\nMay 6, 2019\n\n";
    private const string Prose = "The ferry between Orvik and Lund stopped on Monday after a dispute over wages, and nobody expects it to run again before summer.";

    public static TheoryData<string, string, string> Texts => new()
    {
        // A numbered list is no list of notes.
        { "links in a list", $"{Head}{Prose}\n\n1. Courier: https://courier.example/1\n2. See https://gazette.example/2\n3. https://monitor.example/3\n\nCome back next week.", "" },
        { "steps before the prose", $"{Head}1. Take the boat out.\n2. Read https://boats.example/manual first.\n3. Wait.\n\n{Prose} Call [1] for help.", "" },
        { "a list that is announced", $"{Head}{Prose} The papers say so [1].\n\nThese are the papers:\n\n1. Courier: https://courier.example/1\n2. Gazette: https://gazette.example/2\n", "" },
        { "recommendations", $"{Head}{Prose}\n\nRecommendations\n\n1. Publish the budget at https://min.example/budget.\n2. The council should vote.2 Then act.\n3. Donors should wait.", "" },
        { "a list and notes", $"{Head}{Prose}[1] It is so.[2]\n\n1. Take https://a.example/1\n2. Bring https://b.example/2\n\n{Prose}\n\nNotes\n\n1. https://n.example/1\n2. https://n.example/2", "1:1 2:1" },

        // What proves notes.
        { "a heading", $"{Head}{Prose}\n\nNotes\n\n1. Courier: https://courier.example/1\n2. Gazette, 2012.", "1:0 2:0" },
        { "a Russian heading", $"{Head}{Prose}\n\nСписок литературы\n\n1. Иванов И. Порты. 2013.\n2. Там же.", "1:0 2:0" },
        { "a rule before the end", $"{Head}{Prose}\n\n---\n\n1. Courier: https://courier.example/1\n2. Gazette, 2012.", "1:0 2:0" },
        { "anchors", $"{Head}{Prose}[1] It is so.[2]\n\n1. Courier: https://courier.example/1\n2. Gazette, 2012.", "1:1 2:1" },

        // Dates and names are none.
        { "a date at the beginning of a line", "Ports\n\nAnn Lee\n\n12 May 2016\n\n" + Prose + "[1]\n\nNotes\n\n1. https://n.example/1", "1:1" },
        { "affiliations", "<html><body><h1>Ports</h1><p>Ann Lee<sup>1</sup>, Bob Ray<sup>2</sup></p><p><sup>1</sup>University of Orvik; <sup>2</sup>Bank of Lund</p><p>" + Prose + "[1] So it is.[2]</p><h2>References</h2><ol><li>Lee A. Ports. 2010.</li><li>Ray B. 2011.</li></ol></body></html>", "1:1 2:1" },
        { "a note on the author", "<html><body><h1>Ports</h1><p>Ann Lee<sup>1</sup></p><p>" + Prose + "<sup>2</sup></p><hr><p><sup>1</sup> Ann Lee is a fellow.</p><p><sup>2</sup> Ray 2011.</p></body></html>", "1:1 2:1" },

        // What stands in brackets.
        { "pages", $"{Head}{Prose} [2, с. 45]. So it was [см. 1]. And more [1; 3, с. 12–14]. See [4: 45], [4, p. 7].\n\nЛитература\n\n1. Иванов И. Зерно, 2013.\n2. Там же.\n3. Петров П. 2014.\n4. Lee 2012.", "1:2 2:1 3:1 4:2" },
        { "years, words and elements", $"{Head}{Prose}[1] He said [sic] that [he] saw it [2017] and [1998]. Then x[1] = 2.\n\nNotes\n\n1. Courier, 2013.\n2. Gazette, 2014.", "1:1 2:0" },
        { "round brackets that count", $"{Head}{Prose} It had three (3) boats, Article 5 (2) and (1) one, (2) two.\n\nNotes\n\n1. Courier, 2013.\n2. Gazette, 2014.\n3. Monitor, 2015.", "1:0 2:0 3:0" },
        { "powers with carets", $"{Head}{Prose}^1 Some 10^2 units of x^2 over 5 km^2.\n\nNotes\n\n1. Courier, 2013.\n2. Gazette, 2014.", "1:1 2:0" },

        // Labels that are no digits.
        { "letters beside numbers", $"{Head}{Prose}[a] So it is,[b] they say.[1]\n\nNotes\n\n[a] Or a raft.\n[b] Not a ship.\n\nReferences\n\n[1] Courier, https://courier.example/1", "1:1 [a]:1 [b]:1" },
        { "Roman numerals", $"{Head}{Prose}[i] So it is,[ii] they say.[iii]\n\nEndnotes\n\n[i] Or a raft.\n[ii] Not a ship.\n[iii] Courier, https://courier.example/1", "1:1 2:1 3:1" },
        { "a one read as a letter", "# Ferry\n\n" + Prose + "<sup>1</sup> So it is.<sup>2</sup> They say.<sup>3</sup>\n\n<sup>i</sup> https://a.example/1\n\n<sup>2</sup> https://b.example/2\n\n<sup>3</sup> https://c.example/3", "1:1 2:1 3:1" },
        { "asterisk and dagger", $"{Head}{Prose}* So it is.† They say.\n\n* Interview, Orvik, May 2019.\n† Courier, https://courier.example/1", "[*]:1 [†]:1" },
        { "asterisks of a list", $"{Head}{Prose}* So it is.\n\n* One boat.\n* Two boats.", "" },
        { "a letter put in", $"{Head}{Prose} He said that [a] man of the[i]r kind would not.[1]\n\nNotes\n\n[1] Courier, https://courier.example/1", "1:1" },

        // Notes that count anew.
        { "a chapter with notes of its own", $"{Head}{Prose}[1] So it is.[2]\n\nNotes\n\n1. Courier, 2013.\n2. Ibid.\n\nThe Second Winter\n\n{Prose}[1] They say.[2]\n\nNotes\n\n1. Gazette, 2014.\n2. Monitor, 2015.", "1:1 2:1 1:1 2:1" },
        { "chapters with their notes at the end", $"# Ferry\n\n{Head}## One\n\n{Prose}[1] So it is.[2]\n\n## Two\n\n{Prose}[1] They say.[2]\n\n## Notes\n\n### One\n\n1. Courier, 2013.\n2. Ibid.\n\n### Two\n\n1. Gazette, 2014.\n2. Monitor, 2015.", "1:1 2:1 1:1 2:1" },
        { "pages with their notes behind rules", $"{Head}{Prose}1 So it is.2\n\n_______\n1 Courier, https://courier.example/1\n2 Ibid.\n\n{Prose}3 They say.4\n\n_______\n3 Gazette, https://gazette.example/1\n4 Monitor, 2015.", "1:1 2:1 3:1 4:1" },

        // Labels that stand apart from their notes.
        { "numbers alone in a block", $"{Head}{Prose}[1] So it is.[2]\n\n1\n\nCourier, https://courier.example/1.\n\n2\n\nGazette, 2012.", "1:1 2:1" },
        { "numbers alone on a line", $"{Head}{Prose}[1] So it is.[2]\n\nNotes\n\n1\nCourier, https://courier.example/1.\n2\nGazette, 2012.", "1:1 2:1" },
        { "numbers of sections", $"{Head}1\n\n{Prose}[1]\n\n2\n\n{Prose}[2]\n\nNotes\n\n[1] Courier, https://courier.example/1.\n[2] Gazette, 2012.", "1:1 2:1" },
        { "a stop that is lost behind one number", $"{Head}{Prose}1 So it is.2\n\n---\n\n1 https://a.example/1\n2. https://b.example/2\n3 https://c.example/3", "1:1 2:1 3:0" },
        { "two notes out of order", $"{Head}{Prose}1 So it is.2\n\n---\n\n1 https://a.example/1\n3 https://c.example/3\n2 https://b.example/2\n4 https://d.example/4", "1:1 2:1 3:0 4:0" },
        { "a number read as a letter", $"{Head}{Prose}1 So it is.2\n\n---\n\n1 https://a.example/1\n2 https://b.example/2\nS https://c.example/3\n4 https://d.example/4", "1:1 2:1 3:0 4:0" },

        // Anchors of one note.
        { "behind an amount and a short month", $"{Head}{Prose}1 It cost $45.20.2 It ended in June.3 So it is.4 They wrote No.5 of it.\n\nNotes\n\n1. A 2011.\n2. B 2012.\n3. C 2013.\n4. D 2014.\n5. E 2015.", "1:1 2:1 3:1 4:1 5:0" },
        { "cited again", $"{Head}{Prose}1 So it is.2 They say.3 Nobody knows.4 Ask them.5 It was said.2\n\nNotes\n\n1. A 2011.\n2. B 2012.\n3. C 2013.\n4. D 2014.\n5. E 2015.", "1:1 2:2 3:1 4:1 5:1" },
        { "a raised number misread", "# Ferry\n\n" + Prose + "<sup>1</sup> So it is.<sup>2</sup> They<sup>l3</sup> say<sup>I</sup>.\n\n" + string.Concat(Enumerable.Range(3, 10).Select(i => $"They said it.<sup>{i}</sup> ")) + "Again.<sup>I3</sup>\n\n## Notes\n\n" + string.Concat(Enumerable.Range(1, 13).Select(i => $"{i}. https://a.example/{i}\n")), "1:1 2:1 3:1 4:1 5:1 6:1 7:1 8:1 9:1 10:1 11:1 12:1 13:1" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Notes_are_those_that_the_text_proves(string name, string text, string expected) => Assert.Equal($"{name}: {expected}", $"{name}: {NotesSummary.Of(text)}");

    [Fact]
    public void Ways_back_to_the_prose_are_no_text_of_a_note()
    {
        string page = "<html><body><h1>Ports</h1><p>" + Prose + "<sup><a href=\"#n1\">1</a></sup> So it is.<sup><a href=\"#n1\">1</a></sup></p><h2>Notes</h2><ol>"
            + "<li id=\"n1\">^ <a href=\"#r1\"><sup>a</sup></a> <a href=\"#r2\"><sup>b</sup></a> Lee 2010.</li></ol></body></html>";
        Assert.Equal(["Lee 2010."], NotesSummary.Texts(page));
    }

    [Fact]
    public void A_newsletter_prints_the_number_before_the_note()
    {
        string page = "<html><body><h1>Ports</h1><p>" + Prose + "<a href=\"#footnote-1\">1</a> So it is.<a href=\"#footnote-2\">2</a></p>"
            + "<div><a id=\"footnote-1\" href=\"#footnote-anchor-1\">1</a><div><p>See this.</p><p>And this.</p></div></div>"
            + "<div><a id=\"footnote-2\" href=\"#footnote-anchor-2\">2</a><div><p>An aside.</p></div></div></body></html>";
        Assert.Equal(["See this. And this.", "An aside."], NotesSummary.Texts(page));
        Assert.Equal("1:1 2:1", NotesSummary.Of(page));
    }

    [Fact]
    public void Two_notes_with_one_identifier_are_told_by_their_number()
    {
        string page = "<html><body><h1>Ports</h1><p>" + Prose + "<sup><a href=\"#n1\">1</a></sup> So it is.<sup><a href=\"#n1\">2</a></sup></p>"
            + "<ol><li id=\"n1\">Lee 2010.</li><li id=\"n1\">Ray 2011.</li></ol></body></html>";
        Assert.Equal("1:1 2:1", NotesSummary.Of(page));
    }
}
