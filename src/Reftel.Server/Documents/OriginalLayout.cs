using Reftel.Archive.Store.Readers;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Reftel.Server.Readers;

namespace Reftel.Server.Documents;

/// <summary>Lays the exact original out line by line, with what the reader found odd and what it read otherwise at its place.</summary>
internal sealed class OriginalLayout
{
    private readonly SourceText _source;
    private readonly int _first;
    private readonly OriginalLine[] _lines;

    private OriginalLayout(Document document)
    {
        _source = document.Source;
        TextSpan segment = document.Segment.Span;
        _first = _source.Lines.IndexOf(segment.Start);
        int last = _source.Lines.IndexOf(Math.Max(segment.Start, segment.End - 1));
        _lines = [.. Enumerable.Range(_first, last - _first + 1).Select(line => new OriginalLine(line + 1, _source.Slice(_source.Lines[line]).TrimEnd("\r\n").ToString()))];
    }

    /// <summary>The lines of a document; those of the documents beside it in the same file are left out.</summary>
    /// <param name="view">The document.</param>
    /// <param name="remarks">What readers said of its words.</param>
    public static IReadOnlyList<OriginalLine> Of(DocumentView view, IEnumerable<Remark> remarks)
    {
        var layout = new OriginalLayout(view.Document);
        layout.AddFindings(view);
        foreach (Repair repair in view.Document.Report?.Repairs ?? [])
        {
            layout.Add(repair.Span, "repair", new OriginalRemark("repair", $"Read as {repair.Repaired}: {repair.Reason}", null));
        }

        foreach (TextBlock block in view.Blocks)
        {
            if (layout.LineAt(block.Span.Start) is { Block: null } line)
            {
                line.Block = block.Id;
            }
        }

        foreach (Remark remark in remarks)
        {
            layout.Add(remark);
        }

        return layout._lines;
    }

    private void AddFindings(DocumentView view)
    {
        foreach ((Diagnostic diagnostic, FindingView finding) in view.Document.Diagnostics.Zip(view.Findings))
        {
            Add(diagnostic.Span, finding.Id, new OriginalRemark(finding.Severity, finding.Message, finding.Id));
        }
    }

    // A mark is one line's; what goes on behind its end is told by the remark beside it.
    private void Add(TextSpan span, string id, OriginalRemark remark)
    {
        if (LineAt(span.Start) is not { } line)
        {
            return;
        }

        int start = span.Start - _source.Lines[line.Number - 1].Start;
        int end = Math.Min(line.Text.Length, start + span.Length);

        // A part of what a finding tells as a whole is told on demand only.
        if (remark.Finding is not null || !line.Marks.Exists(mark => mark.Start <= start && mark.End >= end && mark.End - mark.Start > 1))
        {
            line.Remarks.Add(remark);
        }

        if (start < end)
        {
            line.Marks.Add(new TextMark(start, end, MarkKind.Finding, id, remark.Words));
        }
    }

    private void Add(Remark remark)
    {
        if (RemarkMarks.SpanOf(_source, remark.Stretch) is not { } span || LineAt(span.Start) is not { } first)
        {
            return;
        }

        first.Said.Add(remark);
        for (int i = first.Number - 1 - _first; i < _lines.Length && _source.Lines[i + _first].Start < span.End; i++)
        {
            int begin = _source.Lines[i + _first].Start;
            int start = Math.Max(0, span.Start - begin);
            int end = Math.Min(_lines[i].Text.Length, span.End - begin);
            if (start < end)
            {
                _lines[i].Marks.Add(new TextMark(start, end, MarkKind.Highlight, $"r{remark.Key}", remark.Comment.Length == 0 ? null : remark.Comment));
            }
        }
    }

    private OriginalLine? LineAt(int place)
    {
        int index = _source.Lines.IndexOf(place) - _first;
        return index >= 0 && index < _lines.Length ? _lines[index] : null;
    }
}

/// <summary>A line of the original.</summary>
/// <param name="number">From 1, in its file.</param>
/// <param name="text">Without its line break.</param>
public sealed class OriginalLine(int number, string text)
{
    public int Number => number;

    public string Text => text;

    /// <summary>Id of the first block of the reading text that begins in it, or null.</summary>
    public string? Block { get; set; }

    public List<TextMark> Marks { get; } = [];

    /// <summary>What the program found odd in it, and what it read otherwise.</summary>
    public List<OriginalRemark> Remarks { get; } = [];

    /// <summary>What readers said of words that begin in it.</summary>
    public List<Remark> Said { get; } = [];

    public List<TextRun> Runs => TextRun.Cut(text, Marks);
}

/// <summary>What stands beside a line.</summary>
/// <param name="Kind">Severity of a finding, or repair.</param>
/// <param name="Words">For a person.</param>
/// <param name="Finding">Id of the finding in the reading text, or null.</param>
public sealed record OriginalRemark(string Kind, string Words, string? Finding);
