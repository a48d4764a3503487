using Reftel.Analysis.Drafting;
using Reftel.Analysis.Drafting.Proof;
using Reftel.Analysis.Drafting.Writing;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Containers.Docx;
using Reftel.Reading.Statements;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Analysis.Tests.Drafting;

/// <summary>What is written is read back, all of it: 200 drafts in each form. <c>REFTEL_SEED=N</c> replays one.</summary>
public sealed class DraftRoundTripTests
{
    private const int Count = 200;

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("txt")]
    [InlineData("docx")]
    public void A_written_draft_gives_back_what_it_was_made_from(string form)
    {
        var faults = new List<string>();
        foreach (ulong seed in Seeds())
        {
            Draft draft = new AnyDraft(seed).Make();
            DraftOptions options = Options(seed);
            SourceText written = Write(draft, options, form);
            Document document = StatementReader.AddTo(Assert.Single(DocumentReader.Read(written)));
            faults.AddRange(DraftProof.Compare(draft, options, document).Select(difference => $"seed {seed}: {difference}"));
        }

        Assert.True(faults.Count == 0, $"{faults.Count} differences\n{string.Join('\n', faults.Take(30))}");
    }

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("txt")]
    [InlineData("docx")]
    public void Lint_finds_nothing_in_what_sound_sentences_were_made_into(string form)
    {
        var faults = new List<string>();
        foreach (ulong seed in Seeds())
        {
            Document document = StatementReader.AddTo(Assert.Single(DocumentReader.Read(Write(new AnyDraft(seed).Make(), Options(seed), form))));
            faults.AddRange(StatementLint.Check(document).Select(finding => $"seed {seed}: {finding.Code} {finding.Message}"));
        }

        Assert.True(faults.Count == 0, $"{faults.Count} findings\n{string.Join('\n', faults.Take(30))}");
    }

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("txt")]
    [InlineData("docx")]
    public void The_same_draft_gives_the_same_bytes(string form) =>
        Assert.Equal(Write(new AnyDraft(7).Make(), Options(7), form).Sha256, Write(new AnyDraft(7).Make(), Options(7), form).Sha256);

    [Fact]
    public void Words_of_a_draft_are_no_markup_of_a_page()
    {
        Draft draft = new AnyDraft(7).Make() with { Title = "<script>alert(1)</script> & \"more\"", Authors = ["<b>Ida</b>"] };
        string page = DraftHtml.Write(draft);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;", page, StringComparison.Ordinal);
    }

    internal static DraftOptions Options(ulong seed) => new()
    {
        Links = seed % 2 == 0 ? DraftLinks.Live : DraftLinks.Defanged,
        Notes = seed % 5 == 0 ? DraftNotes.Full : DraftNotes.Short,
    };

    internal static IEnumerable<ulong> Seeds() =>
        ulong.TryParse(Environment.GetEnvironmentVariable("REFTEL_SEED"), out ulong seed) ? [seed] : Enumerable.Range(1, Count).Select(i => (ulong)i);

    private static SourceText Write(Draft draft, DraftOptions options, string form) => form switch
    {
        "docx" => Docx(DraftDocx.Write(draft, options)),
        "html" => SourceText.From(DraftHtml.Write(draft, options)),
        "txt" => SourceText.From(DraftPlainText.Write(draft, options)),
        _ => SourceText.From(DraftMarkdown.Write(draft, options)),
    };

    private static SourceText Docx(byte[] bytes)
    {
        DocxExtraction extraction = DocxText.Extract(bytes);
        Assert.Null(extraction.Problem);
        return SourceText.Extracted(bytes, extraction.Text!, ExtractedFrom.Docx);
    }
}
