using System.Collections.Immutable;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Text;
using Reftel.Testing.Laws;
using Xunit;

namespace Reftel.Reading.Tests.Laws;

/// <summary>The laws are worth nothing unless they notice a breach.</summary>
public sealed class ReadingLawsTests
{
    private static readonly SourceText Source = SourceText.From("1. (C) One. Two.\n");

    [Fact]
    public void A_whole_reading_keeps_them() => Assert.Empty(Broken(Telegram(Paragraph(0, 16, "One. Two."))));

    [Fact]
    public void A_segment_that_leaves_characters_out() =>
        Assert.Contains("The segments reach the end of the file", Broken(Whole with { Segment = new DocumentSegment(1, 1, new TextSpan(0, 5)) }));

    [Fact]
    public void A_tree_over_another_text() =>
        Assert.Contains("A tree stands over the text of its source", Broken(Whole with { Tree = new SyntaxTreeBuilder().Build("other") }));

    [Fact]
    public void A_span_behind_the_end() =>
        Assert.Contains("Every span lies in the segment of its document", Broken(Telegram(Paragraph(0, 40, "One."))));

    [Fact]
    public void Paragraphs_that_overlap() =>
        Assert.Contains(
            "Paragraphs stand in the order of the text and do not overlap", Broken(Telegram(Paragraph(0, 11, "One."), Paragraph(8, 16, "Two."))));

    [Fact]
    public void Passages_that_lose_words() =>
        Assert.Contains(
            "The texts of the passages, joined, are the text of the paragraph",
            Broken(Telegram(Paragraph(0, 16, "One.") with { Text = "One. Two." })));

    [Fact]
    public void Findings_out_of_order()
    {
        ImmutableArray<Diagnostic> findings =
        [
            new(DiagnosticCatalogue.EmptyDocument, new TextSpan(9, 1), null),
            new(DiagnosticCatalogue.EmptyDocument, new TextSpan(2, 1), null),
        ];
        Assert.Contains("Findings stand in the order of the text", Broken(Whole with { Diagnostics = findings }));
    }

    private static Document Whole => new()
    {
        Source = Source,
        Form = DocumentForm.Telegram,
        Tree = new SyntaxTreeBuilder().Build(Source.Text),
        Segment = new DocumentSegment(1, 1, new TextSpan(0, Source.Text.Length)),
    };

    private static IEnumerable<string> Broken(Document document) => ReadingLaws.Check(Source, [document]).Select(b => b.Law);

    private static Document Telegram(params Paragraph[] paragraphs) => Whole with { Telegram = new Telegram { Paragraphs = [.. paragraphs] } };

    private static Paragraph Paragraph(int start, int end, string text)
    {
        TextSpan span = TextSpan.Between(start, end);
        return new Paragraph(1, "C", null, Voice.Reporting, null, text, span, [new Passage(Voice.Reporting, null, text, span)]);
    }
}
