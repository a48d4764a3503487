namespace Reftel.Reading.Language.Sentences;

/// <summary>The mark of an item of a list: "1.", "2)", "(b)", "iii)", "1.)", "¶1.", a bullet.</summary>
/// <param name="Shape">What stands around the number; two markers of one list have the same.</param>
/// <param name="Number">Its place in the list; zero for a bullet.</param>
/// <param name="Length">Characters, without the blank behind it.</param>
internal readonly record struct ListMarker(int Shape, int Number, int Length)
{
    private const int LongestNumber = 5;
    private const int Bullet = -1;
    private const int Letters = 64;
    private const int Roman = 128;

    public bool IsBullet => Shape == Bullet;

    /// <summary>True for a number in digits.</summary>
    public bool IsNumber => Shape >= 0 && (Shape & (Letters | Roman)) == 0;

    /// <summary>True when this comes next after <paramref name="before"/> in one list.</summary>
    public bool Follows(ListMarker before) => Shape == before.Shape && Number == before.Number + 1;

    /// <summary>The marker at a place, if a blank and more text stand behind it; of a bullet the text may follow at once.</summary>
    /// <param name="text">A range of text.</param>
    /// <param name="at">Where it may begin.</param>
    /// <param name="roman">Read "i" as one, not as the ninth letter.</param>
    public static ListMarker? At(ReadOnlySpan<char> text, int at, bool roman)
    {
        if (at < text.Length && text[at] is '\u2022' or '\u2043' or '\u25AA' or '\u25CF' or '\u00B7')
        {
            return at + 1 < text.Length ? new ListMarker(Bullet, 0, 1) : null;
        }

        int start = at;
        at += at < text.Length && text[at] is '\u00B6' or '\u00A7' ? 1 : 0;
        bool open = at < text.Length && text[at] == '(';
        at += open ? 1 : 0;
        int first = at;
        while (at < text.Length && at - first < LongestNumber && char.IsAsciiLetterOrDigit(text[at]))
        {
            at++;
        }

        int end = at;
        bool stop = !open && at < text.Length && text[at] == '.';
        at += stop ? 1 : 0;
        bool close = at < text.Length && text[at] == ')';
        at += close ? 1 : 0;
        if ((!stop && !close) || end == first || at >= text.Length || !char.IsWhiteSpace(text[at]))
        {
            return null;
        }

        int shape = (open ? 1 : 0) | (stop ? 2 : 0) | (close ? 4 : 0);
        ReadOnlySpan<char> label = text[first..end];
        int number = Value(label, roman, ref shape);
        return number > 0 ? new ListMarker(shape, number, at - start) : null;
    }

    private static int Value(ReadOnlySpan<char> label, bool roman, ref int shape)
    {
        int number = 0;
        if (char.IsAsciiDigit(label[0]))
        {
            foreach (char c in label)
            {
                if (!char.IsAsciiDigit(c))
                {
                    return 0;
                }

                number = (number * 10) + c - '0';
            }

            return number < 1000 ? number : 0;
        }

        shape |= char.IsUpper(label[0]) ? 8 : 0;
        if (roman)
        {
            shape |= Roman;
            return RomanValue(label);
        }

        shape |= Letters;
        return label.Length == 1 ? char.ToLowerInvariant(label[0]) - 'a' + 1 : 0;
    }

    private static int RomanValue(ReadOnlySpan<char> label)
    {
        int sum = 0;
        int last = 0;
        for (int i = label.Length - 1; i >= 0; i--)
        {
            int value = char.ToLowerInvariant(label[i]) switch
            {
                'i' => 1,
                'v' => 5,
                'x' => 10,
                _ => 0,
            };
            if (value == 0)
            {
                return 0;
            }

            sum += value < last ? -value : value;
            last = Math.Max(last, value);
        }

        return sum;
    }
}
