using System.Text.Json;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Testing.Reports;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Writing;

public sealed class CitationTests
{
    private static readonly CitedSource Printed = CitedSource.AllOf(HandmadeReports.Full())[3];

    public static TheoryData<string> All() => [.. new[] { "full", "foreign", "hostile" }];

    [Fact]
    public void Only_what_the_text_gives_is_in_a_citation() => Assert.Equal(
        """{"id":"norland-ferry-update-2021-03-08-s4","type":"article-magazine","title":"Waiting for a Quay","author":[{"family":"Holm","given":"Ida"}],"issued":{"date-parts":[[2021,2]]},"container-title":"Harbour Monthly","page":"7","note":"cited in note 4"}""",
        CslJson.Write(Printed));

    [Fact]
    public void BibTeX() => Assert.Equal(
        """
        @article{norland-ferry-update-2021-03-08-s4,
          title = {{Waiting for a Quay}},
          author = {Holm, Ida},
          year = {2021},
          month = feb,
          journal = {Harbour Monthly},
          pages = {7},
          note = {cited in note 4}
        }

        """.ReplaceLineEndings("\n"),
        BibTex.Write(Printed));

    [Fact]
    public void RIS() => Assert.Equal(
        "TY  - MGZN\r\nID  - norland-ferry-update-2021-03-08-s4\r\nTI  - Waiting for a Quay\r\nAU  - Holm, Ida\r\nPY  - 2021\r\nDA  - 2021/02//\r\nT2  - Harbour Monthly\r\nSP  - 7\r\nN1  - cited in note 4\r\nER  - \r\n\r\n",
        Ris.Write(Printed));

    [Fact]
    public void A_Markdown_list() =>
        Assert.Equal("- Ida Holm, “Waiting for a Quay”, Harbour Monthly, 2021-02, 7. (cited in note 4)\n", MarkdownCitation.Write(Printed));

    [Fact]
    public void The_day_of_access_has_its_own_field()
    {
        CitedSource seen = Printed with { Accessed = PartialDate.OfDay(2021, 3, 4) };
        Assert.Contains("\"issued\":{\"date-parts\":[[2021,2]]},\"accessed\":{\"date-parts\":[[2021,3,4]]}", CslJson.Write(seen), StringComparison.Ordinal);
        Assert.Contains("\n  urldate = {2021-03-04},\n", BibTex.Write(seen), StringComparison.Ordinal);
        Assert.Contains("\r\nDA  - 2021/02//\r\nY2  - 2021/03/04/\r\n", Ris.Write(seen), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("George Barros", "Barros", "George")]
    [InlineData("Barros, George", "Barros", "George")]
    [InlineData("Mary J. O'Neill-Smith", "O'Neill-Smith", "Mary J.")]
    [InlineData("Charles de Gaulle", null, null)]
    [InlineData("Maria Garcia Lopez", null, null)]
    [InlineData("Reuters", null, null)]
    [InlineData("Reuters Staff", null, null)]
    [InlineData("Foreign Ministry", null, null)]
    [InlineData("BBC News", null, null)]
    [InlineData("Иван Петров", null, null)]
    [InlineData("Ministry of Defence, Minsk", null, null)]
    [InlineData("", null, null)]
    public void A_name_is_cut_only_where_it_is_plain(string printed, string? family, string? given)
    {
        PersonName name = PersonName.Of(printed);

        Assert.Equal((printed, family, given), (name.Literal, name.Family, name.Given));
    }

    [Theory]
    [InlineData("https://a.example/x", SourceKind.Official, CitedKind.WebPage)]
    [InlineData("https://a.example/x.pdf", SourceKind.Official, CitedKind.Report)]
    [InlineData("https://a.example/x.PDF?page=2", SourceKind.ThinkTank, CitedKind.Report)]
    [InlineData("https://a.example/x.pdf", SourceKind.Unknown, CitedKind.WebPage)]
    [InlineData(null, SourceKind.Official, CitedKind.Document)]
    public void The_kind_follows_the_facts(string? url, SourceKind kind, CitedKind expected)
    {
        var report = new HandmadeReport("x").Source("s1", url, [1], kind: kind);

        Assert.Equal(expected, CitedSource.AllOf(report.Document)[0].Kind);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_form_is_sound(string name)
    {
        foreach (CitedSource source in CitedSource.AllOf(Named(name)))
        {
            using JsonDocument csl = JsonDocument.Parse(CslJson.Write(source));
            Assert.Equal(source.Id, csl.RootElement.GetProperty("id").GetString());
            Assert.Contains(csl.RootElement.GetProperty("type").GetString(), (string[])["webpage", "report", "document", "article-newspaper", "article-magazine", "post"]);
            Assert.DoesNotContain('\n', CslJson.Write(source));

            AssertBalanced(BibTex.Write(source));

            string[] lines = Ris.Write(source).Split("\r\n");
            Assert.StartsWith("TY  - ", lines[0], StringComparison.Ordinal);
            Assert.Equal(["ER  - ", "", ""], lines[^3..]);
            Assert.Single(lines, line => line.StartsWith("ER", StringComparison.Ordinal));
            Assert.DoesNotContain(string.Concat(lines), char.IsControl);

            Assert.Single(MarkdownCitation.Write(source), '\n');
        }
    }

    private static Document Named(string name) => name switch
    {
        "full" => HandmadeReports.Full(),
        "foreign" => HandmadeReports.Foreign(),
        _ => HandmadeReports.Hostile(),
    };

    // As BibTeX counts: a backslash does not take a brace out of the count.
    private static void AssertBalanced(string entry)
    {
        int depth = 0;
        for (int i = 0; i < entry.Length; i++)
        {
            depth += entry[i] == '{' ? 1 : entry[i] == '}' ? -1 : 0;
            Assert.True(depth >= 0 && (depth > 0 || i < entry.IndexOf('{', StringComparison.Ordinal) || i >= entry.Length - 2), $"{entry} at {i}");
        }

        Assert.Equal(0, depth);
    }
}
