using System.Net;
using System.Text;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Containers.Docx;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Text;
using Reftel.Testing.Office;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Writing;

/// <summary>A repaired copy cites what the report cites: titles, authors, dates, pages, addresses, archived copies and days of access are the same.</summary>
public sealed class CopiedCitationLawTests
{
    private const int NotesOfReport = 60;
    private const string Page = "https://paper.example/mills";
    private const string Copy = "https://web.archive.org/web/20200503101112/https://paper.example/mills";

    private static readonly string[] Authors =
        ["", "Anna Berg, ", "Ekholm, ", "Ministry of Water, ", "Berg, Anna, and Tom Ekholm. ", "Berg, A. (2018). ", "Anna Berg and Tom Ekholm (eds.), ", "Орд С., Стах Н. В. "];

    // "{x}" is what a link may stand on.
    private static readonly string[] Titles = ["“{The Mills of the North},” ", "{“The Mills of the North,”} ", "“The Mills of the North,” {Paper}, ", "{link} *The Mills of the North*, ", "{Mills}, “The Mills of the North,” ", "Mills of the North (Oslo: Norfold, 2011), "];
    private static readonly string[] Days = ["", "12 May 2019, ", "3 May\n\n2019, ", "{accessed 3 May 2020}, "];
    private static readonly string[] Addresses = ["", Page, $"{Page}, accessed 3 May 2020", $"{Page} (accessed 3 May 2020)", "hxxps://paper[.]example/mills", Copy];
    private static readonly string[] Ends = [".", ", pp. 3-9.", $". [Archived]({Copy}) from the original on 3 May 2020.", ".\n\nBo Holm, “The Dams of Ost,” 3 May 2018, https://paper.example/dams.", "\nBo Holm, “The Dams of Ost,” https://paper.example/dams; see note 1."];

    public static TheoryData<string> Forms => ["markdown", "html", "docx"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_copy_cites_the_same(string form)
    {
        foreach (string[] notes in Generated().Chunk(NotesOfReport))
        {
            Document document = Read(form, notes);
            Assert.Equal(notes.Length, document.Report!.Notes.Length);
            Document copy = DocumentReader.Read(SourceText.From(RepairedCopy.Write(document)), new ReadingOptions { Form = DocumentForm.Report })[0];
            for (int i = 0; i < notes.Length; i++)
            {
                (string own, string copied) = (Facts(document.Report.Notes[i]), Facts(copy.Report!.Notes[i]));
                Assert.True(own == copied, $"{notes[i]}\n- {own}\n+ {copied}");
            }
        }
    }

    // Every tail meets every beginning in one of the three ways to link words.
    private static IEnumerable<string> Generated()
    {
        int link = 0;
        foreach (string author in Authors)
        {
            foreach (string title in Titles)
            {
                foreach (string day in Days)
                {
                    foreach (string address in Addresses)
                    {
                        foreach (string end in Ends)
                        {
                            yield return Linked($"{author}{title}{day}{address}".TrimEnd(' ', ','), (link++ % 3) switch { 0 => Page, 1 => Copy, _ => "" }) + end;
                        }
                    }
                }
            }
        }
    }

    private static string Linked(string words, string url)
    {
        var text = new StringBuilder();
        foreach (string part in words.Split('{'))
        {
            int close = part.IndexOf('}');
            text.Append(close < 0 || url.Length == 0 ? part.Replace("}", "", StringComparison.Ordinal) : $"[{part[..close]}]({url}){part[(close + 1)..]}");
        }

        return text.ToString();
    }

    private static string Facts(Note note) => string.Join('\n', note.Citations.Select(c =>
        $"{c.Title} by {string.Join("; ", c.Authors)} on {c.Date} at {c.Pages}: {c.Url} copy {c.Archived?.Url} seen {c.Accessed} as note {c.RefersTo}"));

    private static Document Read(string form, string[] notes) => DocumentReader.Read(
        form switch { "html" => SourceText.From(Html(notes)), "docx" => SourceText.From(DocxText.Extract(Docx(notes)).Text!), _ => SourceText.From(Markdown(notes)) }, new ReadingOptions { Form = DocumentForm.Report })[0];

    private static string Markdown(string[] notes)
    {
        var text = new StringBuilder("# The Mills of the North\n\n4 May 2021\n\n");
        for (int i = 1; i <= notes.Length; i++)
        {
            text.Append($"The mill by the river stood still for a year.[^{i}] ");
        }

        for (int i = 1; i <= notes.Length; i++)
        {
            text.Append($"\n\n[^{i}]: {notes[i - 1].Replace("\n\n", "\n\n    ", StringComparison.Ordinal)}");
        }

        return text.ToString();
    }

    private static string Html(string[] notes)
    {
        var text = new StringBuilder("<!DOCTYPE html><html><body><article><h1>The Mills of the North</h1><p>4 May 2021</p><p>");
        for (int i = 1; i <= notes.Length; i++)
        {
            text.Append($"The mill by the river stood still for a year.<sup><a href=\"#fn{i}\" id=\"r{i}\">{i}</a></sup> ");
        }

        text.Append("</p><h2>Notes</h2><ol>");
        for (int i = 1; i <= notes.Length; i++)
        {
            string words = string.Concat(notes[i - 1].Split('*').Select((part, k) => (k % 2 == 0 ? "" : k % 4 == 1 ? "<i>" : "") + AsHtml(part) + (k % 2 == 1 ? "</i>" : "")));
            text.Append($"<li id=\"fn{i}\"><p>{words.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></li>");
        }

        return text.Append("</ol></article></body></html>").ToString();
    }

    // "[words](address)" as an element.
    private static string AsHtml(string words)
    {
        var text = new StringBuilder();
        int written = 0;
        for (int middle = words.IndexOf("](", StringComparison.Ordinal); middle >= 0; middle = words.IndexOf("](", middle + 1, StringComparison.Ordinal))
        {
            int open = words.LastIndexOf('[', middle);
            int close = words.IndexOf(')', middle);
            text.Append(WebUtility.HtmlEncode(words[written..open])).Append($"<a href=\"{words[(middle + 2)..close]}\">{WebUtility.HtmlEncode(words[(open + 1)..middle])}</a>");
            written = close + 1;
        }

        return text.Append(WebUtility.HtmlEncode(words[written..])).ToString();
    }

    private static byte[] Docx(string[] notes)
    {
        DocxBuilder file = new DocxBuilder().Title("The Mills of the North").Byline("4 May 2021");
        foreach (string note in notes)
        {
            file.Paragraph("The mill by the river stood still for a year.{1}", note.Replace("\n\n", "\n", StringComparison.Ordinal));
        }

        return file.Build();
    }
}
