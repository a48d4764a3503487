using System.Collections.Immutable;
using System.Text;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Testing.Baselines;

/// <summary>
/// A reading as a text that a person can review in a diff: every line of the source, below it what was found there,
/// at the end the record of each document.
/// </summary>
public static class AnnotatedBaseline
{
    public static string Of(SourceText source, ImmutableArray<Document> documents)
    {
        var notes = documents.Select(d => d.Tree).Distinct().Select(t => new TreeNotes(source, t)).ToList();
        ILookup<int, Diagnostic> findings = documents.SelectMany(d => d.Diagnostics).ToLookup(d => source.Lines.IndexOf(d.Span.Start));
        var baseline = new StringBuilder($"// {Container(source)}{source.Encoding}, {source.Bytes.Length} bytes, {source.Lines.Count} lines\n");
        for (int line = 0; line < source.Lines.Count; line++)
        {
            ReadOnlySpan<char> text = source.Slice(source.Lines[line]);
            ReadOnlySpan<char> words = text.TrimEnd("\r\n");
            string ending = text.Length == words.Length || text.EndsWith("\n") && !text.EndsWith("\r\n") ? "" : Escape.Controls(text[words.Length..]);
            baseline.Append(Escape.Controls(words)).Append(ending).Append('\n');
            foreach (string note in notes.SelectMany(n => n.Of(line)))
            {
                baseline.Append(note).Append('\n');
            }

            foreach (Diagnostic finding in findings[line])
            {
                baseline.Append(Finding(source, finding)).Append('\n');
            }
        }

        foreach (Document document in documents)
        {
            baseline.Append($"\n=== {document.Segment.Index} of {document.Segment.Count} {document.Segment.Span}\n").Append(RecordText.Of(document));
        }

        return baseline.ToString();
    }

    private static string Container(SourceText source) => source.ExtractedFrom == ExtractedFrom.None ? "" : $"text of {source.ExtractedFrom}, ";

    private static string Finding(SourceText source, Diagnostic finding)
    {
        TextSpan line = source.Lines[source.Lines.IndexOf(finding.Span.Start)];
        string fix = finding.Fix is { } f ? $" => {f.Title} |{Escape.Controls(f.Replacement)}|" : "";
        return $"//@[{finding.Span.Start - line.Start:D2}:{finding.Span.End - line.Start:D3}) "
            + $"{finding.Code} {finding.Severity} {Escape.Controls(finding.Message)} |{Escape.Controls(source.Slice(finding.Span))}|{fix}";
    }
}
