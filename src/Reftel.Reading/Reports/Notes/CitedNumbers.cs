using System.Buffers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Reads what stands between the brackets of an anchor: numbers, with "see" before them and pages behind them
/// (<c>2, с. 45</c>, <c>см. 4</c>, <c>3; 5, p. 12-14</c>, <c>2: 45</c>). The pages belong to the note's source, not to the anchor.
/// </summary>
internal static class CitedNumbers
{
    private static readonly string[] Openings = ["see", "see also", "cf.", "cf", "e.g.", "e.g.,", "см.", "см", "см. также", "напр.", "например,", "гл.", "див.", "zob.", "por.", "vgl.", "siehe", "voir", "note", "n.", "прим."];

    private static readonly string[] Pages = ["pp.", "p.", "pp", "p", "pg.", "с.", "сс.", "стр.", "c.", "s.", "str.", "ст.", "гл.", "т.", "ch.", "chap.", "para.", "paras.", "§", "§§", "л.", "n.", "№", "табл.", "рис."];

    private static readonly SearchValues<char> PageSigns = SearchValues.Create("0123456789,-\u2013\u2014 f.");

    public static AnchorNumber[] Read(ReadOnlySpan<char> text, int largest = NumberWord.Largest)
    {
        ReadOnlySpan<AnchorNumber> plain = AnchorNumbers.Read(text, stackalloc AnchorNumber[AnchorNumbers.Room], largest);
        if (plain.Length > 0 || text.IndexOfAnyInRange('0', '9') < 0)
        {
            return plain.ToArray();
        }

        var numbers = new List<AnchorNumber>();
        int start = 0;
        while (start < text.Length)
        {
            int semicolon = text[start..].IndexOf(';');
            int end = semicolon < 0 ? text.Length : start + semicolon;
            if (!AddPart(text[start..end], start, numbers, largest))
            {
                return [];
            }

            start = end + 1;
        }

        return [.. numbers];
    }

    // One source: an opening, its number or numbers, pages.
    private static bool AddPart(ReadOnlySpan<char> part, int offset, List<AnchorNumber> numbers, int largest)
    {
        if (IsTime(part.Trim()))
        {
            return false;
        }

        int from = SkipOpening(part);
        int to = PagesStart(part, from);
        if (to < 0)
        {
            return false;
        }

        ReadOnlySpan<AnchorNumber> read = AnchorNumbers.Read(part[from..to], stackalloc AnchorNumber[AnchorNumbers.Room], largest);
        foreach (AnchorNumber number in read)
        {
            numbers.Add(new AnchorNumber(number.Number, offset + from + number.Start, offset + from + number.End));
        }

        return read.Length > 0;
    }

    // "[02:30]", "[01:02:30]" of a recording.
    private static bool IsTime(ReadOnlySpan<char> part)
    {
        if (part.Length is not (5 or 8))
        {
            return false;
        }

        for (int i = 0; i < part.Length; i++)
        {
            if (i % 3 == 2 ? part[i] != ':' : !char.IsAsciiDigit(part[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int SkipOpening(ReadOnlySpan<char> part)
    {
        int from = part.Length - part.TrimStart().Length;
        int longest = from;
        foreach (string opening in Openings)
        {
            int end = from + opening.Length;
            if (end > longest && part[from..].StartsWith(opening, StringComparison.OrdinalIgnoreCase) && end < part.Length && (part[end] is ' ' or ':' || char.IsAsciiDigit(part[end])))
            {
                longest = end;
            }
        }

        longest += longest > from && longest < part.Length && part[longest] == ':' ? 1 : 0;
        return longest + (part[longest..].Length - part[longest..].TrimStart().Length);
    }

    /// <returns>Where the pages begin; the end when there are none; -1 when something else stands behind the numbers.</returns>
    private static int PagesStart(ReadOnlySpan<char> part, int from)
    {
        int colon = part[from..].IndexOf(':');
        if (colon > 0)
        {
            return IsPageNumbers(part[(from + colon + 1)..]) ? from + colon : -1;
        }

        int letter = from;
        while (letter < part.Length && !char.IsLetter(part[letter]) && part[letter] is not ('\u00A7' or '\u2116'))
        {
            letter++;
        }

        if (letter == part.Length)
        {
            return letter;
        }

        // "2, p. 45" and "2 p. 45": the word shortens "page" and a number follows.
        foreach (string page in Pages)
        {
            if (part[letter..].StartsWith(page, StringComparison.OrdinalIgnoreCase) && IsPageNumbers(part[(letter + page.Length)..]))
            {
                return letter > from && part[letter - 1] is ' ' or ',' ? part[..letter].TrimEnd(" ,").Length : -1;
            }
        }

        return -1;
    }

    private static bool IsPageNumbers(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length > 0 && char.IsAsciiDigit(text[0]) && text.IndexOfAnyExcept(PageSigns) < 0;
    }
}
