using Reftel.Cli.Rendering;
using Reftel.Cli.Terminal;
using Reftel.Reading;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Cli.Tests.Rendering;

/// <summary>Notes that are labelled with letters and signs are shown and named by them.</summary>
public sealed class LabelledNoteTests
{
    [Theory]
    [InlineData("a", "b", " [a]", " [b]", "[a]", "[b]")]
    [InlineData("*", "\u2020", ".*", ".\u2020", "*", "\u2020")]
    public void A_label_that_is_no_number_is_shown(string first, string second, string firstAnchor, string secondAnchor, string firstLabel, string secondLabel)
    {
        string text = $"Letter on the Salt Pans\n2 May 2001\n\nThe pans were let to a stranger in the spring of that year{firstAnchor} The rent is paid in salt and is a tenth of it{secondAnchor} Nobody asked the town.\n\n"
            + $"{firstLabel} Deed of 3 March 2001, http://salt.example/deed\n{secondLabel} Words of the clerk, unpublished.\n";
        Document document = Assert.Single(DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report }));
        var laid = new Page(80, false);
        DocumentPage.Write(laid, document, "salt.txt");
        string page = laid.ToString();
        string table = NoteTable.Of(document, "salt.txt");

        Assert.Equal([first, second], document.Report!.Notes.Select(note => note.Shown));
        Assert.Contains($"[{first}]", page, StringComparison.Ordinal);
        Assert.Contains($"cited by note {first}", page, StringComparison.Ordinal);
        Assert.DoesNotContain("?", page + table, StringComparison.Ordinal);
        Assert.Contains($"\n{second} ", table, StringComparison.Ordinal);
        Assert.Contains(document.Diagnostics, finding => finding.Message.StartsWith($"Note {second} holds no citation", StringComparison.Ordinal));
    }

    [Fact]
    public void No_help_page_prints_a_placeholder() =>
        Assert.DoesNotContain(DiagnosticCatalogue.All, descriptor => (descriptor.Remedy + descriptor.Explanation + descriptor.Title).Contains('{', StringComparison.Ordinal));
}
