using System.Text;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Text;

namespace Reftel.Reading.Tests.Truth;

/// <summary>The words before the anchors of a report, as a reader sees them: markup and other anchors taken out.</summary>
internal sealed class AnchorWords
{
    private readonly ContainerText _text;
    private readonly List<TextSpan> _anchors;

    public AnchorWords(SourceText source, Report report)
    {
        _text = ContainerReader.Read(source.Text, out _);
        _anchors = [.. report.Notes.SelectMany(n => n.Anchors).Select(a => a.Span).Concat(report.OrphanAnchors.Select(o => o.Span))];
    }

    /// <summary>Letters and digits from the beginning of the block to the anchor; signs and blanks, which conversions change, left out.</summary>
    public string Before(TextSpan anchor)
    {
        ReadableText readable = _text.Readable;
        int at = Enumerable.Range(0, readable.Text.Length).FirstOrDefault(i => readable.ToSource(i, i + 1).Start >= anchor.Start, readable.Text.Length);
        int start = _text.Blocks.Where(b => b.Start <= at && at <= b.End).Select(b => b.Start).LastOrDefault();
        var words = new StringBuilder();
        for (int i = start; i < at; i++)
        {
            int place = readable.ToSource(i, i + 1).Start;
            if (!_anchors.Exists(a => a.Contains(place)))
            {
                words.Append(readable.Text[i]);
            }
        }

        return Fold(words.ToString());
    }

    public static string Fold(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
