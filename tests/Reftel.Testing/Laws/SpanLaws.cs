using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Testing.Laws;

/// <summary>Segments tile the file; whatever a document points to lies in its segment.</summary>
public static class SpanLaws
{
    public static IEnumerable<Breach> Check(SourceText source, ImmutableArray<Document> documents)
    {
        int position = 0;
        for (int i = 0; i < documents.Length; i++)
        {
            DocumentSegment segment = documents[i].Segment;
            if (segment.Span.Start != position || segment.Index != i + 1 || segment.Count != documents.Length)
            {
                yield return new Breach("The segments of the documents tile the file", segment.Span, $"{segment} where {position} was due");
            }

            position = segment.Span.End;
            foreach ((string owner, TextSpan span) in DocumentSpans.Of(documents[i]))
            {
                if (!segment.Span.Contains(span))
                {
                    yield return new Breach("Every span lies in the segment of its document", Clip(span, source), $"{owner} {span} outside {segment.Span}");
                }
            }
        }

        if (documents.IsEmpty || position != source.Text.Length)
        {
            yield return new Breach("The segments reach the end of the file", default, $"{position} of {source.Text.Length}");
        }
    }

    private static TextSpan Clip(TextSpan span, SourceText source) =>
        TextSpan.Between(Math.Min(span.Start, source.Text.Length), Math.Min(span.End, source.Text.Length));
}
