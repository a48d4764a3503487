using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Writing;

/// <summary>Notes that are written within the prose (<c>^[text]</c>): their words stand between those of the paragraph and are none of them.</summary>
internal sealed class InnerNotes(Report report)
{
    private readonly List<TextSpan> _notes = [.. report.Notes.Select(note => note.Span).OrderBy(span => span.Start)];
    private int _next;

    /// <summary>Those inside of a paragraph; paragraphs are asked for in the order of the text.</summary>
    public List<TextSpan> Within(TextSpan paragraph)
    {
        while (_next < _notes.Count && _notes[_next].Start < paragraph.Start)
        {
            _next++;
        }

        var within = new List<TextSpan>();
        for (; _next < _notes.Count && _notes[_next].End <= paragraph.End; _next++)
        {
            within.Add(_notes[_next]);
        }

        return within;
    }
}
