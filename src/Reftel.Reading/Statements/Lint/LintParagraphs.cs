using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Lint;

/// <summary>The statements of each paragraph, and which paragraphs have notes or speakers.</summary>
internal sealed class LintParagraphs
{
    private readonly List<TextSpan> _spans;
    private readonly List<Statement>[] _statements;

    public LintParagraphs(Document document)
    {
        _spans = document switch
        {
            { Telegram: { } telegram } => [.. telegram.Paragraphs.Select(paragraph => paragraph.Span)],
            { Report: { } report } => [.. report.Paragraphs.Select(paragraph => paragraph.Span).Order()],
            _ => Lines(document.Source.Text),
        };
        _statements = [.. _spans.Select(_ => new List<Statement>())];
        foreach (Statement statement in document.Statements)
        {
            if (At(statement.Span.Start) is >= 0 and var index)
            {
                _statements[index].Add(statement);
            }
        }
    }

    public int Count => _spans.Count;

    public IReadOnlyList<Statement> this[int paragraph] => _statements[paragraph];

    /// <summary>Index of the paragraph that a place lies in or stands behind; -1 before the first.</summary>
    public int At(int offset)
    {
        int low = 0;
        int high = _spans.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_spans[middle].Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    /// <summary>True where a note is cited or somebody is named who says something.</summary>
    public bool HasSource(int paragraph) => _statements[paragraph].Exists(statement => !statement.Notes.IsEmpty || statement.Speaker is not null || statement.Via is not null);

    private static List<TextSpan> Lines(string text)
    {
        var spans = new List<TextSpan>();
        int at = 0;
        while (at < text.Length)
        {
            int end = text.IndexOf("\n\n", at, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            spans.Add(TextSpan.Between(at, end));
            at = end + 2;
        }

        return spans;
    }
}
