using Reftel.Archive.Search;
using Reftel.Reading.Text;

namespace Reftel.Server.Documents;

/// <summary>Marks in the words of a document what a search found, and where a link points.</summary>
internal static class HitMarks
{
    /// <summary>As many places as are marked; a page with all of those of a book of one paragraph no browser would show.</summary>
    public const int Most = 2_000;

    /// <returns>How many places were found.</returns>
    public static int Set(DocumentView view, WordFinder? words)
    {
        if (words is null)
        {
            return 0;
        }

        int count = 0;
        foreach ((string text, List<TextMark> marks) in view.Words.Select(words => (words.Text, words.Marks)).Concat(view.Head.Words is null ? [(view.Head.Title, view.Head.Marks)] : []))
        {
            foreach (TextSpan place in words.In(text))
            {
                if (count++ < Most)
                {
                    marks.Add(new TextMark(place.Start, place.End, MarkKind.Hit, ""));
                }
            }
        }

        return count;
    }

    /// <param name="view">The document.</param>
    /// <param name="start">First code point of the source.</param>
    /// <param name="end">Behind the last.</param>
    /// <returns>Whether the reading text has any of them.</returns>
    public static bool Point(DocumentView view, int start, int end)
    {
        SourceText source = view.Document.Source;
        TextSpan span = TextSpan.Between(source.FromCodePoint(start), source.FromCodePoint(end));
        bool any = false;
        foreach (MarkedWords words in view.Words.Where(words => words.Span.Overlaps(span)))
        {
            any |= words.TryMark(TextSpan.Between(Math.Max(span.Start, words.Span.Start), Math.Min(span.End, words.Span.End)), MarkKind.Pointed, "");
        }

        return any;
    }
}
