using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Labels that are no digits: letters (<c>a</c>) and small Roman numerals (<c>iv</c>). They are matched as they stand, and count nothing.</summary>
internal static class NoteMarks
{
    private const int Longest = 6;

    /// <summary>Behind the mark at a place, or the place itself. A letter or a Roman numeral in lower case, nothing else around it.</summary>
    public static int Read(ReadOnlySpan<char> text, int at, out string mark)
    {
        int end = at;
        while (end < text.Length && end - at <= Longest && char.IsAsciiLetterLower(text[end]))
        {
            end++;
        }

        bool sound = end > at && end - at <= Longest && (end - at == 1 || IsRoman(text[at..end])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
        mark = sound ? text[at..end].ToString() : "";
        return sound ? end : at;
    }

    /// <summary>True for i to xxxix.</summary>
    public static bool IsRoman(ReadOnlySpan<char> text) => RomanValue(text) > 0;

    /// <summary>Value of a small Roman numeral up to 39, or 0.</summary>
    public static int RomanValue(ReadOnlySpan<char> text)
    {
        int tens = 0;
        while (tens < text.Length && tens < 3 && text[tens] == 'x')
        {
            tens++;
        }

        int ones = text[tens..] switch
        {
            "" => 0,
            "i" => 1,
            "ii" => 2,
            "iii" => 3,
            "iv" => 4,
            "v" => 5,
            "vi" => 6,
            "vii" => 7,
            "viii" => 8,
            "ix" => 9,
            _ => -1,
        };
        return ones < 0 ? 0 : (tens * 10) + ones;
    }

    /// <summary>
    /// Numbers of notes that only Roman numerals count: <c>ii</c> is 2 when every note is counted so and none is a letter.
    /// </summary>
    /// <param name="entries">The notes.</param>
    /// <param name="anchors">Set-off anchors; a mark that none of them has was never one.</param>
    public static void CountRoman(List<NoteEntry> entries, List<AnchorMark> anchors)
    {
        if (!entries.Exists(e => e.Mark is not null))
        {
            return;
        }

        List<NoteEntry> marked = entries.FindAll(e => e.Mark is not null);
        bool roman = marked.TrueForAll(e => IsRoman(e.Mark)) && !entries.Exists(e => e.Mark is null && e.Label is { Number: not null });
        if (!roman)
        {
            var known = anchors.Where(a => a.Mark is not null).Select(a => a.Mark).ToHashSet();
            marked.FindAll(e => !known.Contains(e.Mark)).ForEach(ReadAsDigits);
            return;
        }

        foreach (NoteEntry entry in marked)
        {
            entry.Number ??= RomanValue(entry.Mark);
        }
    }

    // Among numbers "i" is a 1 that a scanner misread; only the sequence can prove it.
    private static void ReadAsDigits(NoteEntry entry)
    {
        if (entry.Label is { } label && NumberWord.ReadMisread(entry.Mark, 0, out int number) == entry.Mark!.Length)
        {
            entry.Label = label with { Mark = null, Number = number, IsMisread = true };
            entry.Mark = null;
        }
    }
}
