using System.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Manuals that a program joins to one page: each chapter was a page of its own, and its names begin again.</summary>
public sealed class RepeatedIdTests
{
    private const string Prose = "<p>The harbour board keeps one boat for each of the islands and pays a pilot for every day on which it is out.";

    [Fact]
    public void A_link_leads_to_the_next_target_of_its_name()
    {
        string page = Page(
            $"{Prose}{Anchor(2, 1, 1)} The log says so.</p>" + Notes((2, 1, 1, "Boats are kept in a shed.")),
            $"<h2><span id=\"id1\">The Sheds</span></h2>{Prose}{Anchor(4, 2, 1)}</p>{Prose}{Anchor(5, 3, 2)}</p>"
                + Notes((4, 2, 1, "Sheds are kept dry in winter."), (5, 3, 2, "Keys are in the office.")),
            $"{Prose}{Anchor(2, 1, 1)} Nobody has counted them.</p>" + Notes((2, 1, 1, "Pilots have a list of their own.")));
        Assert.Equal("1:1 1:1 2:1 1:1", NotesSummary.Of(page));
        Assert.Equal(["Boats are kept in a shed.", "Sheds are kept dry in winter.", "Keys are in the office.", "Pilots have a list of their own."], NotesSummary.Texts(page));
    }

    [Fact]
    public void Steps_that_point_to_notes_are_none()
    {
        string page = Page(
            $"{Prose}{Anchor(3, 1, 1)}</p><p>A mended boat</p><ol class=\"arabic\"><li><p><strong>should</strong> be painted before it goes back.</p></li>"
                + $"<li><p><strong>should not</strong> carry a load.{Anchor(4, 2, 2)}</p></li><li><p><strong>may</strong> keep its name.</p></li></ol>{Prose}</p>"
                + Notes((3, 1, 1, "Boats are kept in a shed."), (4, 2, 2, "As an exception it may carry its pilot.")),
            $"{Prose}{Anchor(2, 1, 1)} Nobody has counted them.</p>" + Notes((2, 1, 1, "Pilots have a list of their own.")));
        Assert.Equal("1:1 2:1 1:1", NotesSummary.Of(page));
    }

    private static string Page(params string[] chapters)
    {
        var page = new StringBuilder("<html><body><h1>The Harbour Manual</h1>");
        foreach (string chapter in chapters)
        {
            page.Append(null, $"<section><h2>On Boats</h2>{chapter}</section>\n");
        }

        return page.Append("</body></html>").ToString();
    }

    private static string Anchor(int target, int own, int number) =>
        $" <a class=\"footnote-reference brackets\" href=\"#id{target}\" id=\"id{own}\" role=\"doc-noteref\"><span class=\"fn-bracket\">[</span>{number}<span class=\"fn-bracket\">]</span></a>";

    private static string Notes(params (int Id, int Back, int Number, string Words)[] notes) =>
        "<aside class=\"footnote-list brackets\">" + string.Concat(notes.Select(n =>
            $"<aside class=\"footnote brackets\" id=\"id{n.Id}\" role=\"note\"><span class=\"label\"><span class=\"fn-bracket\">[</span><a role=\"doc-backlink\" href=\"#id{n.Back}\">{n.Number}</a>"
            + $"<span class=\"fn-bracket\">]</span></span><p>{n.Words}</p></aside>")) + "</aside>";
}
