using System.Buffers;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Finds numbers that lost their raised form and ran into the word, date or stop before them.</summary>
internal static class FusedAnchors
{
    private const int LongestNumber = 3;

    // What may stand directly before an anchor, but for small letters.
    private static readonly SearchValues<char> Before = SearchValues.Create(" (.,;:!?\"\u201D\u2019')]\u00BB\u2026\u2014");

    public static void Find(ContainerText text, ContainerBlock block, List<FusedCandidate> found)
    {
        ReadOnlySpan<char> words = text.Text.AsSpan(0, block.End);
        int at = block.Start;
        while (at < block.End)
        {
            int digit = words[at..].IndexOfAnyInRange('0', '9');
            if (digit < 0)
            {
                return;
            }

            int start = at + digit;
            int end = start;
            while (end < block.End && char.IsAsciiDigit(words[end]))
            {
                end++;
            }

            at = end;
            if (start == block.Start || end - start > LongestNumber || !MayPrecede(words[start - 1]))
            {
                continue;
            }

            int closed = ParenthesizedAnchors.Read(words, block.Start, start, found);
            if (closed > 0)
            {
                at = closed;
            }
            else if (words[start] != '0')
            {
                at = Math.Max(end, ReadAt(words, block.Start, start, end, found));
            }
        }
    }

    // The digits of addresses, which are the most, stand behind other signs.
    private static bool MayPrecede(char before) => Before.Contains(before) || char.IsLower(before);

    private static int ReadAt(ReadOnlySpan<char> words, int from, int start, int end, List<FusedCandidate> found)
    {
        return StrengthOf(words, from, start) is { } strength ? ReadList(words, from, start, end, strength, found) : end;
    }

    private static int ReadList(ReadOnlySpan<char> words, int from, int start, int end, FusedStrength before, List<FusedCandidate> found)
    {
        FusedStrength? strength = before;

        // "4, 5-7" is one anchor.
        int listEnd = strength == FusedStrength.Apart ? end : ListEnd(words, start, end);
        Span<AnchorNumber> room = stackalloc AnchorNumber[AnchorNumbers.Room];
        ReadOnlySpan<AnchorNumber> numbers = AnchorNumbers.Read(words[start..listEnd], room);
        if (numbers.IsEmpty)
        {
            listEnd = end;
            numbers = AnchorNumbers.Read(words[start..end], room);
        }

        if (!Closes(words, start, listEnd, strength.Value))
        {
            // "в 2012 г.1 завод", "to the U.S.2, which": behind a shortened word the sentence may go on.
            strength = words[start - 1] == '.' && GoesOn(words, listEnd) ? ShortenedEnd.StrengthOf(words[from..(start - 1)]) : null;
            if (strength is null)
            {
                return end;
            }
        }

        bool needsBoth = IsInSentence(words[from..start]);
        int cut = strength == FusedStrength.Apart ? start - 1 : start;
        foreach (AnchorNumber number in numbers)
        {
            var mark = new AnchorMark(number.Number, null, start + number.Start, start + number.End, cut, listEnd, AnchorStyle.Fused);
            found.Add(new FusedCandidate(mark, strength.Value) { NeedsBoth = needsBoth });
        }

        return listEnd;
    }

    // "“Loaves grew,”1 said", "(founded 1802)2 agreed", "was\u20143 did"
    private static bool IsInSentence(ReadOnlySpan<char> before) => before is [.., var second, var last]
        && ((second == ',' && last is '"' or '\u201D' or '\u2019' or '\u00BB') || (char.IsAsciiDigit(second) && last is ')' or '"' or '\u201D' or '\u2019' or '\u00BB') || (char.IsLetter(second) && last == '\u2014'));

    // What stands before the number.
    private static FusedStrength? StrengthOf(ReadOnlySpan<char> words, int from, int start)
    {
        char before = words[start - 1];
        if (char.IsLower(before))
        {
            int letters = start - 1;
            while (letters > from && char.IsLower(words[letters - 1]))
            {
                letters--;
            }

            return start - letters >= 3 ? FusedStrength.OnWord : null;
        }

        if (before == ' ' && start - 2 > from && words[start - 2] is '.' or '!' or '?' or '\u201D' or '"')
        {
            return FusedStrength.Apart;
        }

        if (IsInSentence(words[from..start]))
        {
            return FusedStrength.OnWord;
        }

        if (before is not ('.' or ',' or ';' or ':' or '!' or '?' or '"' or '\u201D' or '\u2019' or '\'' or ')' or ']' or '\u00BB' or '\u2026') || start - 2 < from)
        {
            return null;
        }

        char second = words[start - 2];
        if (char.IsAsciiDigit(second))
        {
            // "November 27.7" and "2012.20": behind a day or year the stop ends a sentence; else it parts decimals or thousands.
            if (before is '.' or ',' or ';' && DateBefore.EndsAt(words[from..(start - 1)]))
            {
                return FusedStrength.OnStop;
            }

            // "$45.20.2 He": the amount has its decimals already; "at 14:30.5 He": a time has none.
            return before == '.' && (StopBefore.IsAmount(words[from..(start - 1)]) || StopBefore.IsTime(words[from..(start - 1)])) ? FusedStrength.OnWord : null;
        }

        if (before == ':' && StopBefore.IsOfCode(words[from..(start - 1)]))
        {
            return null;
        }

        if (before == '.' && char.IsLetter(second) && StopBefore.IsAbbreviation(words[from..(start - 1)]))
        {
            return ShortenedEnd.StrengthOf(words[from..(start - 1)]);
        }

        return char.IsLetter(second) || second is '.' or '"' or '\u201D' or '\u2019' or ')' or ']' or '%' or '\u00BB' or '!' or '?' or '\''
            ? FusedStrength.OnStop
            : null;
    }

    // What stands behind it: the end, a blank, a closing sign, or the first letter of the next sentence.
    private static bool Closes(ReadOnlySpan<char> words, int start, int end, FusedStrength strength)
    {
        if (end == words.Length)
        {
            return true;
        }

        char behind = words[end];
        if (behind is ')' or ']' or '\u201D' or '"' or '\u2019' or '\u00BB' or ';')
        {
            return strength != FusedStrength.Apart;
        }

        if (char.IsUpper(behind))
        {
            return strength != FusedStrength.Apart && end + 1 < words.Length && char.IsLower(words[end + 1]);
        }

        // "“in a week”1. The": Russian and British print sets the number before the stop.
        bool closed = words[start - 1] is '"' or '\u201D' or '\u2019' or '\u00BB' or ')';
        if ((strength == FusedStrength.OnWord || closed) && behind is '.' or ',')
        {
            return end + 1 == words.Length || char.IsWhiteSpace(words[end + 1]);
        }

        if (!char.IsWhiteSpace(behind))
        {
            return false;
        }

        int next = end;
        while (next < words.Length && char.IsWhiteSpace(words[next]))
        {
            next++;
        }

        if (next == words.Length)
        {
            return true;
        }

        // Behind a full stop a new sentence begins; "Art.5 of the treaty" goes on in lower case and "5.7 percent" does.
        bool sentence = words[start - 1] is '.' or '!' or '?' || strength == FusedStrength.Apart;
        bool opens = char.IsUpper(words[next]) || char.IsDigit(words[next]) || words[next] is '"' or '\u201C' or '\u2018' or '(' or '\u00AB' or '\u2014' or '[';
        return strength == FusedStrength.Apart ? char.IsUpper(words[next]) && !DateBefore.IsMonth(words[next..]) : !sentence || opens;
    }

    private static bool GoesOn(ReadOnlySpan<char> words, int end)
    {
        int next = end < words.Length && words[end] is ',' or '.' ? end + 1 : end;
        return next == words.Length || (char.IsWhiteSpace(words[next]) && (next > end || (next + 1 < words.Length && char.IsLower(words[next + 1]))));
    }

    private static int ListEnd(ReadOnlySpan<char> words, int start, int end)
    {
        int at = end;
        while (at < words.Length && at - start < 20)
        {
            int sign = at;
            while (sign < words.Length && words[sign] is ',' or '-' or '\u2013' or ' ' && sign - at < 2)
            {
                sign++;
            }

            int digits = sign;
            while (digits < words.Length && char.IsAsciiDigit(words[digits]))
            {
                digits++;
            }

            bool listed = sign > at && words[at] != ' ' && digits > sign && digits - sign <= LongestNumber;
            if (!listed)
            {
                return at;
            }

            at = digits;
        }

        return at;
    }
}
