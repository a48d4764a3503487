using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Anchors that plain text writes with a caret for the raised number: <c>was closed.^4</c>, <c>"no rain"^12</c>.</summary>
internal static class CaretAnchors
{
    private const int ShortestWord = 3;

    public static void Find(ReadOnlySpan<char> words, int start, int end, List<AnchorMark> found)
    {
        int at = start;
        while (at < end)
        {
            int caret = words[at..end].IndexOf('^');
            if (caret < 0)
            {
                return;
            }

            caret += at;
            at = caret + 1;
            int stop = NumberWord.Read(words[..end], caret + 1, out int number);
            if (stop > caret + 1 && Opens(words, start, caret) && Closes(words[..end], stop))
            {
                int cutEnd = stop < end && words[stop] == '^' ? stop + 1 : stop;
                found.Add(new AnchorMark(number, null, caret + 1, stop, caret, cutEnd, AnchorStyle.Superscript));
                at = cutEnd;
            }
        }
    }

    // x^2, 10^6 and km^2 are powers: a word or a stop stands before an anchor.
    private static bool Opens(ReadOnlySpan<char> words, int start, int caret)
    {
        int letter = caret;
        while (letter > start && char.IsLetter(words[letter - 1]))
        {
            letter--;
        }

        return caret > start && (caret - letter >= ShortestWord || words[caret - 1] is '.' or ',' or '!' or '?' or ';' or ':' or '"' or '\u201D' or '\u2019' or '\u00BB');
    }

    private static bool Closes(ReadOnlySpan<char> words, int stop) =>
        stop == words.Length || !(char.IsLetterOrDigit(words[stop]) || words[stop] is '*' or '/' or '+' or '=');
}
