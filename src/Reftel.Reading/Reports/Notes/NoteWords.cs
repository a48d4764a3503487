using Reftel.Reading.Language;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Words that stand before the number of a note, in the languages of the reports.</summary>
internal static class NoteWords
{
    private static readonly string[] Words = ["note", "endnote", "footnote", "fn.", "fn", "n.", "примечание", "прим.", "сноска", "заўвага", "зноска", "примітка", "przypis", "anmerkung", "anm.", "fußnote", "nota"];

    private static readonly LeadingWords ByLetter = new(Words);

    /// <summary>Behind the word and its blank at a place, or the place itself.</summary>
    public static int Skip(ReadOnlySpan<char> text, int at)
    {
        foreach (string word in at >= text.Length ? [] : char.IsAscii(text[at]) ? ByLetter.BeginningWith(text[at]) : Words)
        {
            int end = at + word.Length;
            // What stands behind the word settles nearly all.
            if (end + 1 < text.Length && text[end] is ' ' or '\u00A0' && char.IsAsciiDigit(text[end + 1]) && text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return end + 1;
            }
        }

        return at;
    }
}
