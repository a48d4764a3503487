using Reftel.Reading.Text;
using Reftel.Server.Documents;

namespace Reftel.Server.Statements;

/// <summary>Words of a paragraph, or of the title, that a stretch of the source covers.</summary>
/// <param name="Words">The paragraph or the title.</param>
/// <param name="Start">First UTF-16 unit of its words, from 0.</param>
/// <param name="End">Behind the last.</param>
public sealed record WordsPiece(MarkedWords Words, int Start, int End)
{
    public string Text => Words.Text[Start..End];

    /// <summary>The pieces of the reading text in a stretch of the source, in their order; none where it has none of it.</summary>
    public static List<WordsPiece> Of(DocumentView view, TextSpan span)
    {
        var pieces = new List<WordsPiece>();
        for (int i = Math.Max(0, DocumentLayout.IndexAt(view.Blocks, span.Start)); i < view.Blocks.Count && view.Blocks[i].Span.Start < span.End; i++)
        {
            Add(pieces, view.Blocks[i], span);
        }

        if (pieces.Count == 0 && view.Head.Words is { } title)
        {
            Add(pieces, title, span);
        }

        return pieces;
    }

    private static void Add(List<WordsPiece> pieces, MarkedWords words, TextSpan span)
    {
        if (!words.Span.Overlaps(span))
        {
            return;
        }

        int start = words.Map.FromSource(Math.Max(span.Start, words.Span.Start));
        int end = words.Map.FromSource(Math.Min(span.End, words.Span.End));
        while (start < end && char.IsWhiteSpace(words.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(words.Text[end - 1]))
        {
            end--;
        }

        if (start < end)
        {
            pieces.Add(new WordsPiece(words, start, end));
        }
    }
}
