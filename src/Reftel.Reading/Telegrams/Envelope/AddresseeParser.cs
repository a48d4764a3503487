using System.Buffers;
using Reftel.Reading.Documents;
using Reftel.Reading.Telegrams.Catalogues;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Envelope;

/// <summary>
/// Parts of one address, <c>[RI/]NAME [precedence] [number]</c>. All offsets count from the beginning of the text given.
/// </summary>
internal readonly ref struct AddresseeParser
{
    private static readonly string[] NumberedForces =
        ["TF", "CTF", "JTF", "CJTF", "CTG", "CTU", "CJSOTF", "DESRON", "COMDESRON", "PHIBRON", "CARGRU", "COMCARGRU", "MAG", "ARG", "ESG", "MEU", "MEB"];

    private static readonly SearchValues<char> FirstLetters = SearchValues.Create("NIPRFniprf");

    private AddresseeParser(int indicatorEnd, int nameStart, int nameEnd, int precedenceStart, int precedenceEnd, Precedence? precedence, int numbersStart, int end, bool zen)
    {
        IndicatorEnd = indicatorEnd;
        NameStart = nameStart;
        NameEnd = nameEnd;
        PrecedenceStart = precedenceStart;
        PrecedenceEnd = precedenceEnd;
        Precedence = precedence;
        NumbersStart = numbersStart;
        End = end;
        IsZen = zen;
    }

    public int IndicatorEnd { get; }

    public int NameStart { get; }

    public int NameEnd { get; }

    public int PrecedenceStart { get; }

    public int PrecedenceEnd { get; }

    public Precedence? Precedence { get; }

    public int NumbersStart { get; }

    public int End { get; }

    /// <summary>True when ZEN stands in place of the routing indicator.</summary>
    public bool IsZen { get; }

    public bool HasIndicator => IndicatorEnd > 0 && !IsZen;

    public static AddresseeParser Parse(ReadOnlySpan<char> address)
    {
        int nameStart = ReadIndicator(address, out int indicatorEnd, out bool zen);
        int end = address.Length;
        int numbers = FindNumbers(address, nameStart);
        ReadOnlySpan<char> beforeNumbers = address[..numbers].TrimEnd();
        int precedenceStart = FindPrecedence(beforeNumbers, nameStart, out Precedence? precedence);
        if (precedence is null && numbers < end && !IsContinuityNumber(address[nameStart..numbers], address[numbers..]))
        {
            return new AddresseeParser(indicatorEnd, nameStart, end, end, end, null, end, end, zen);
        }

        int nameEnd = address[..precedenceStart].TrimEnd(" \t,;").Length;
        return new AddresseeParser(indicatorEnd, nameStart, Math.Max(nameStart, nameEnd), precedenceStart, beforeNumbers.Length, precedence, numbers, end, zen);
    }

    /// <summary>True when a routing indicator, or ZEN in its place, stands before the name.</summary>
    public static bool BeginsWithIndicator(ReadOnlySpan<char> address)
    {
        ReadIndicator(address, out int indicatorEnd, out _);
        return indicatorEnd > 0;
    }

    private static int ReadIndicator(ReadOnlySpan<char> address, out int indicatorEnd, out bool zen)
    {
        zen = false;
        indicatorEnd = 0;
        int word = 0;
        while (word < address.Length && char.IsAsciiLetterOrDigit(address[word]))
        {
            word++;
        }

        int slash = Scan.SkipBlanks(address, word);
        if (slash >= address.Length || address[slash] != '/')
        {
            return 0;
        }

        zen = address[..word].Equals("ZEN", StringComparison.OrdinalIgnoreCase);
        if (!zen && !RoutingIndicators.Is(address[..word]))
        {
            return 0;
        }

        indicatorEnd = word;
        return Scan.Skip(address, slash, "/");
    }

    // "6710", "2276-2279", "2276 - 2279" at the end.
    private static int FindNumbers(ReadOnlySpan<char> address, int nameStart)
    {
        int at = address.Length;
        int start = at;
        while (at > nameStart && (char.IsAsciiDigit(address[at - 1]) || address[at - 1] is '-' or ' ' or '\t' or '/'))
        {
            at--;
            if (char.IsAsciiDigit(address[at]))
            {
                start = at;
            }
        }

        // A number glued to letters or behind a hyphen belongs to the name (J3, CJTF-7).
        bool glued = start > 0 && start < address.Length && !char.IsWhiteSpace(address[start - 1]);
        if (glued)
        {
            int blank = address[start..].IndexOfAny(' ', '\t');
            int next = blank < 0 ? address.Length : Scan.SkipBlanks(address, start + blank);
            return next < address.Length && char.IsAsciiDigit(address[next]) ? next : address.Length;
        }

        return start;
    }

    // NIACT stands before IMMEDIATE, and outranks it.
    private static int FindPrecedence(ReadOnlySpan<char> text, int nameStart, out Precedence? precedence)
    {
        precedence = null;
        int start = LastWord(text, nameStart);
        if (!IsPrecedence(text[start..], out Precedence found))
        {
            return text.Length;
        }

        precedence = found;
        ReadOnlySpan<char> before = text[..start].TrimEnd();
        int previous = LastWord(before, nameStart);
        if (found == Documents.Precedence.Immediate && before[previous..].Equals("NIACT", StringComparison.OrdinalIgnoreCase))
        {
            precedence = Documents.Precedence.NiactImmediate;
            return previous;
        }

        return start;
    }

    private static bool IsPrecedence(ReadOnlySpan<char> word, out Precedence precedence)
    {
        precedence = default;
        if (word.Length is < 4 or > 9 || !FirstLetters.Contains(word[0]))
        {
            return false;
        }

        Span<char> upper = stackalloc char[word.Length];
        word.ToUpperInvariant(upper);
        return Precedences.TryMatch(upper, out precedence, out int length) && length == word.Length;
    }

    private static int LastWord(ReadOnlySpan<char> text, int nameStart)
    {
        int start = text.Length;
        while (start > nameStart && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('/' or ','))
        {
            start--;
        }

        return Math.Min(start, text.Length);
    }

    // Without a precedence word a number of four digits is a continuity number; three may be a unit's (CTF 150).
    private static bool IsContinuityNumber(ReadOnlySpan<char> name, ReadOnlySpan<char> numbers)
    {
        int digits = Scan.SkipDigits(numbers, 0);
        if (digits >= 4)
        {
            return true;
        }

        name = name.TrimEnd();
        int lastWord = name.LastIndexOfAny(' ', '/') + 1;
        foreach (string force in NumberedForces)
        {
            if (name[lastWord..].Equals(force, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return digits == 3 || name.EndsWith("WASHDC", StringComparison.OrdinalIgnoreCase);
    }
}
