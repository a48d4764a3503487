using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Several notes on a line, and lines that a label has lost.</summary>
public sealed class NotesOnOneLineTests
{
    private const string Prose = "# The Ferry of Orvik\n\nIda Holm, 3 April 2017\n\nThe mayor of Orvik talked for two hours and never named the ferry.[1] The board was silent.[2] Nobody asked it for more.[3] The hall was dark by nine.[4]\n\n";
    private const string All = "1:1 2:1 3:1 4:1";

    [Theory]
    [InlineData("[1] https://a.example/one [2] https://b.example/two [3] https://c.example/three [4] https://d.example/four")]
    [InlineData("[1] https://a.example/one; [2] https://b.example/two; [3] Holm, \"The Pier,\" Gazette, 2012; [4] https://d.example/four")]
    [InlineData("[1] Holm, *The Pier*, 2012. [2] Ost, *The Mill*, 2013, p. 5. [3] https://c.example/three\n[4] https://d.example/four")]
    [InlineData("<sup>1</sup> https://a.example/one <sup>2</sup> https://b.example/two <sup>3</sup> https://c.example/three <sup>4</sup> https://d.example/four")]
    public void Each_label_on_a_line_begins_a_note(string notes)
    {
        Assert.Equal(All, NotesSummary.Of($"{Prose}## Notes\n\n{notes}\n"));
        Assert.Equal(All, NotesSummary.Of($"{Prose}{notes}\n"));
    }

    [Theory]
    [InlineData("[1] Holm, \"The Pier,\" Gazette, 2012. [2] He says so too.\n[2] https://b.example/two\n[3] https://c.example/three\n[4] https://d.example/four")]
    [InlineData("[1] Holm, as quoted in [2] Ost, 2012.\n[2] https://b.example/two\n[3] https://c.example/three\n[4] https://d.example/four")]
    public void A_number_in_the_words_of_a_note_begins_none(string notes) => Assert.Contains("[2]", NotesSummary.Texts($"{Prose}## Notes\n\n{notes}\n")[0]);

    [Fact]
    public void A_number_to_which_nothing_points_begins_none() => Assert.Equal(
        "1:1 2:1", NotesSummary.Of("# The Ferry of Orvik\n\nIda Holm, 3 April 2017\n\nThe mayor talked for two hours and never named the ferry.[1] The board was silent.[2]\n\n## Notes\n\n[1] https://a.example/one\n[2] https://b.example/two [3] https://c.example/three\n"));

    [Theory]
    [InlineData("1. https://a.example/one\n2 https://b.example/two\n3. https://c.example/three\n4. https://d.example/four")]
    [InlineData("1. Gazette, 2011.\n2 Holm, *The Mill*, 2012.\n3. https://c.example/three\n4. https://d.example/four")]
    [InlineData("1. https://a.example/one\n2. https://b.example/two\n3 https://c.example/three\n4. https://d.example/four")]
    [InlineData("1. https://a.example/one\n2. https://b.example/two\nhttps://c.example/three\n4. https://d.example/four")]
    public void A_line_of_a_list_that_lost_its_stop_or_its_number_is_a_note(string notes)
    {
        Assert.Equal(All, NotesSummary.Of($"{Prose}## Notes\n\n{notes}\n"));
        Assert.Equal(All, NotesSummary.Of($"{Prose.Replace("# ", "", StringComparison.Ordinal)}NOTES\n\n{notes}\n"));
    }

    [Fact]
    public void Of_two_links_without_a_number_none_is_chosen() => Assert.Equal(
        "1:1 2:1 4:1", NotesSummary.Of($"{Prose}## Notes\n\n1. https://a.example/one\n2. https://b.example/two\nhttps://c.example/three\nhttps://e.example/five\n4. https://d.example/four\n"));

    [Fact]
    public void A_second_link_of_a_note_is_its_own_where_no_number_is_missing() => Assert.Equal(
        All, NotesSummary.Of($"{Prose}## Notes\n\n1. https://a.example/one\n2. https://b.example/two\nhttps://e.example/five\n3. https://c.example/three\n4. https://d.example/four\n"));
}
