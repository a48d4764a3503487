using Reftel.Reading.Reports.Notes;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Containers.Paged;

/// <summary>
/// Prose that follows the end notes without a heading: a paragraph of some length behind a finished note, which cites nothing, and behind which
/// the count does not go on. A second paragraph of a note has the next note behind it.
/// </summary>
internal sealed class ProseBehindNotes(string source)
{
    private const int LeastWords = 25;
    private const int MostIndent = 4;
    private const int MostLines = 200;

    /// <summary>The lines of the next page, where the count may go on.</summary>
    public List<SourceLine> NextPage { get; set; } = [];

    /// <param name="lines">The lines of the page.</param>
    /// <param name="at">A line with a blank one above it, or the first.</param>
    /// <param name="before">The last line of the notes.</param>
    /// <param name="indent">Indent of the last label.</param>
    /// <param name="isNext">Whether a line begins the next note.</param>
    public bool Begins(List<SourceLine> lines, int at, SourceLine before, int indent, Predicate<SourceLine> isNext)
    {
        if (lines[at].Indent > indent + MostIndent || !NumberedHeading.IsProse(source.AsSpan(lines[at].Start, lines[at].Length)) || !IsFinished(before))
        {
            return false;
        }

        int words = 0;
        int end = at;
        for (; end < lines.Count && !lines[end].IsBlank && end - at < MostLines; end++)
        {
            ReadOnlySpan<char> line = source.AsSpan(lines[end].Start, lines[end].Length);
            if (LinkSign.In(line) || CitationSign.In(line))
            {
                return false;
            }

            words += line.Count(' ') + 1;
        }

        return words >= LeastWords && !GoesOn(lines, at, isNext) && !GoesOn(NextPage, 0, isNext);
    }

    private bool IsFinished(SourceLine line)
    {
        char last = source[line.End - 1];
        return last is '.' or '!' or '?' or '"' or '\u201D' or '\u00BB' or ')' or ']' || char.IsAsciiDigit(last) || LinkSign.In(source.AsSpan(line.Start, line.Length));
    }

    private static bool GoesOn(List<SourceLine> lines, int from, Predicate<SourceLine> isNext)
    {
        for (int i = from; i < Math.Min(lines.Count, from + MostLines); i++)
        {
            if (!lines[i].IsBlank && isNext(lines[i]))
            {
                return true;
            }
        }

        return false;
    }
}
