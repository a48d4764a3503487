using System.Buffers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Whether a note goes on behind its last line: it ends in the middle of a list, a host or a path, or the next words are the rest of one.</summary>
internal static class UnfinishedNote
{
    private static readonly SearchValues<char> AddressSigns = SearchValues.Create("/-._=%&?0123456789");

    // A semicolon, a comma, an unfinished host or path, or nothing yet: the note goes on. So does what begins as a path does.
    public static bool IsOpen(string text, NoteEntry entry, int next)
    {
        if (entry.Pieces.Count == 0)
        {
            return true;
        }

        (int start, int end) = entry.Pieces[^1];
        ReadOnlySpan<char> last = text.AsSpan(start, end - start).TrimEnd();
        if (last.IsEmpty || last[^1] is ';' or ',' or ':' or '(' || last.EndsWith(" and", StringComparison.Ordinal) || last.EndsWith(" and;", StringComparison.Ordinal))
        {
            return true;
        }

        // What begins with a scheme finishes no address.
        if (LinkSign.Begins(text, next))
        {
            return false;
        }

        if (last[^1] is '-' or '/' or '=' or '&' or '?' or '_' or '%' or '\u2013')
        {
            return IsRestOfAddress(text.AsSpan(next));
        }

        if (last.EndsWith(".dot", StringComparison.OrdinalIgnoreCase) || last.EndsWith(" dot", StringComparison.OrdinalIgnoreCase)
            || last.EndsWith("[.]"))
        {
            return true;
        }

        return IsPath(text.AsSpan(next)) || AddressRest.Follows(last, Paragraph(text.AsSpan(next)));
    }

    // Up to the next blank line, and no more than the rest of an address may have.
    private static ReadOnlySpan<char> Paragraph(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, AddressRest.Longest + 2)];
        int stop = text.IndexOf("\n\n");
        return stop < 0 ? text : text[..stop];
    }

    // In lower case, with a sign of addresses in its first word, or that word alone on its line.
    private static bool IsRestOfAddress(ReadOnlySpan<char> words)
    {
        int blank = words.IndexOfAny(' ', '\n', '\t');
        ReadOnlySpan<char> word = blank < 0 ? words : words[..blank];
        bool alone = blank < 0 || words[blank] == '\n';
        return word.Length > 0 && !char.IsUpper(word[0]) && (alone || word.TrimEnd(".,;)").ContainsAny(AddressSigns));
    }

    // "by/economics/709626.html?utm": a word with a slash before any blank.
    private static bool IsPath(ReadOnlySpan<char> words)
    {
        int blank = words.IndexOfAny(' ', '\n', '\t');
        ReadOnlySpan<char> word = blank < 0 ? words : words[..blank];
        int slash = word.IndexOf('/');
        return slash >= 0 && word.Length > 6 && !char.IsUpper(word[0]);
    }
}
