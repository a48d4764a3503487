using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>A numbered list in the middle of the prose is prose, whatever numbers the notes have.</summary>
public sealed class ListInProseTests
{
    private const string Head = "# The Port Is Closed\n\nBy Ida Holm\n\nMarch 8, 2021\n\n";
    private const string Items = "1. The law is too long.\n2. The fund has no money.\n3. The yards have no work.\n";

    [Theory]
    [InlineData("[^{0}]", "[^{0}]: https://c.example/{0}\n")]
    [InlineData("[{0}]", "[{0}] https://c.example/{0}\n\n")]
    [InlineData("[{0}]", "[{0}] Interview with the harbour master, part {0}, March 2021.\n\n")]
    [InlineData("<sup>{0}</sup>", "<sup>{0}</sup> https://c.example/{0}\n\n")]
    [InlineData("<sup>{0}</sup>", "{0}. https://c.example/{0}\n")]
    public void In_Markdown(string anchor, string note) => Check(anchor, note, Items);

    [Theory]
    [InlineData("4. The crane is old.\n5. The quay sinks.\n6. Nobody dredges.\n7. The tug was sold.\n")]
    [InlineData("")]
    public void Of_any_length(string more) => Check("[^{0}]", "[^{0}]: https://c.example/{0}\n", Items + more);

    [Theory]
    [InlineData("1. Renew the lease of the ferry before the autumn.\n2. Buy a smaller boat than the one that sails now.\n3. Show the budget to the council first.\n")]
    [InlineData("1. Renew the lease of the ferry before the autumn.\n\n2. Buy a smaller boat than the one that sails now.\n\n3. Show the budget to the council first.\n\n")]
    [InlineData("1) Renew the lease of the ferry before the autumn.\n\n2) Buy a smaller boat than the one that sails now.\n\n")]
    public void One_anchor_before_steps_does_not_make_them_notes(string steps)
    {
        foreach (string more in (string[])["", "\nThe board will meet again in June to answer what the council has asked of it. Nobody knows what it will say.\n"])
        {
            string text = Head + "The council of Orvik has paid for its ferry for eleven years, and last week it wrote a letter to the board [1]. The letter is short, and it asks "
                + "for things which the board must answer before June.\n\n" + steps + more;
            Report report = DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
            Assert.Empty(report.Notes);
            Assert.Contains(report.Paragraphs, p => p.Text.EndsWith("Buy a smaller boat than the one that sails now.", StringComparison.Ordinal));
        }
    }

    private static void Check(string anchor, string note, string items)
    {
        string Sentences(int from) => string.Concat(Enumerable.Range(from, 3).Select(i =>
            $"The council met on day {i} and said nothing that the town had not heard before.{anchor.Replace("{0}", $"{i}", StringComparison.Ordinal)} "));
        string text = $"{Head}{Sentences(1)}\n\n{items}\n{Sentences(4)}\n\n"
            + string.Concat(Enumerable.Range(1, 6).Select(i => note.Replace("{0}", $"{i}", StringComparison.Ordinal)));

        Report report = DocumentReader.Read(SourceText.From(text))[0].Report!;

        Assert.Equal([1, 2, 3, 4, 5, 6], report.Notes.Select(n => n.Number ?? 0));
        Assert.All(report.Notes, n => Assert.Single(n.Anchors));
        Assert.Contains(report.Paragraphs, p => p.Text == "The law is too long.");
        Assert.Equal(2, report.Paragraphs.Count(p => p.Text.StartsWith("The council met", StringComparison.Ordinal)));
    }
}
