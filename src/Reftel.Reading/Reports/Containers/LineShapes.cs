namespace Reftel.Reading.Reports.Containers;

/// <summary>What a line is by its looks, in Markdown and plain text alike.</summary>
internal static class LineShapes
{
    // Four digits at the start of a line are a year ("1986. A great season"), not the number of an item, unless the item before has the number before.
    private const int MostDigits = 3;
    private const int MostDigitsOfNext = 6;

    /// <summary>Three or more of one sign and nothing else but blanks.</summary>
    public static bool IsRule(ReadOnlySpan<char> line, ReadOnlySpan<char> signs)
    {
        if (line.IsEmpty || !signs.Contains(line[0]))
        {
            return false;
        }

        int count = 0;
        foreach (char c in line)
        {
            if (c == line[0])
            {
                count++;
            }
            else if (c is not (' ' or '\t'))
            {
                return false;
            }
        }

        return count >= 3;
    }

    /// <summary>Nothing but one sign.</summary>
    public static bool IsUnderline(ReadOnlySpan<char> line, char sign) => !line.IsEmpty && line.IndexOfAnyExcept(sign) < 0;

    /// <summary>A bullet or number with blanks behind it: <c>- </c>, <c>2. </c>, <c>2) </c>.</summary>
    /// <param name="line">A line without the blanks around it.</param>
    /// <param name="bullets">The signs that count as bullets.</param>
    /// <param name="length">Characters of the marker with its blanks.</param>
    /// <param name="digits">Digits of its number; nought for a bullet.</param>
    /// <param name="before">The number of the item before it, or nought.</param>
    public static bool TryItem(ReadOnlySpan<char> line, ReadOnlySpan<char> bullets, out int length, out int digits, int before = 0)
    {
        digits = 0;
        length = 0;
        if (line.Length < 2)
        {
            return false;
        }

        if (bullets.Contains(line[0]))
        {
            length = 1;
        }
        else
        {
            while (digits < line.Length && digits <= MostDigitsOfNext && char.IsAsciiDigit(line[digits]))
            {
                digits++;
            }

            if (digits is 0 or > MostDigitsOfNext || (digits > MostDigits && (before == 0 || int.Parse(line[..digits]) != before + 1)) || digits >= line.Length || line[digits] is not ('.' or ')'))
            {
                return false;
            }

            length = digits + 1;
        }

        int blanks = 0;
        while (length + blanks < line.Length && line[length + blanks] is (' ' or '\t' or '\u00A0'))
        {
            blanks++;
        }

        length += blanks;
        return blanks > 0 && length < line.Length;
    }
}
