using System.Globalization;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Server.Documents;

/// <summary>A stretch of the lines of the exact original: all of a file can be cited, also what the reading text has in no paragraph.</summary>
internal static class LineStretch
{
    /// <summary>Whether an id is that of a line: <c>L5</c>.</summary>
    public static bool IsLine(string? id) => Number(id) is not null;

    /// <returns>The stretch, or null when the document has no such words.</returns>
    public static WordsStretch? Of(Document document, WordsPlace place)
    {
        SourceText source = document.Source;
        if (Number(place.Block) is not { } first || Number(place.Last) is not { } last || first > last
            || Place(document, first, place.Start) is not { } start || Place(document, last, place.End) is not { } end)
        {
            return null;
        }

        while (start < end && char.IsWhiteSpace(source.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(source.Text[end - 1]))
        {
            end--;
        }

        return start >= end ? null : new WordsStretch(source.Text[start..end].ReplaceLineEndings("\n"), TextSpan.Between(start, end), WordsStretch.Parts($"line {first}", $"line {last}"));
    }

    private static int? Place(Document document, int number, int offset)
    {
        SourceText source = document.Source;
        if (number > source.Lines.Count)
        {
            return null;
        }

        TextSpan line = source.Lines[number - 1];
        bool isOwn = document.Segment.Span.Overlaps(line) || document.Segment.Span.Contains(line.Start);
        return isOwn && offset >= 0 && offset <= source.Slice(line).TrimEnd("\r\n").Length ? line.Start + offset : null;
    }

    private static int? Number(string? id) =>
        id is ['L', .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;
}
