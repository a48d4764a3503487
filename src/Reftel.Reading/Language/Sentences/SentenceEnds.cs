using System.Buffers;

namespace Reftel.Reading.Language.Sentences;

/// <summary>Where sentences of report prose end: not behind abbreviations, initials, numbers of issues or inside decimals.</summary>
internal static class SentenceEnds
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?\u2026");

    private static readonly WordSet Abbreviations = new[]
    {
        "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "adm", "amb", "sen", "rep", "gov", "st", "no", "nos", "vol", "pp", "p", "ed", "eds", "vs", "cf", "e.g", "i.e",
        "u.s", "u.k", "u.n", "e.u", "u.s.s.r", "d.c", "inc", "ltd", "co", "corp", "approx", "ca", "fig", "art", "sec", "para", "al", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
        "oct", "nov", "dec", "a.m", "p.m", "г", "гг", "т.е", "т.д", "т.п", "т.к", "др", "см", "стр", "ст", "п", "пп", "им", "ул", "млн", "млрд", "тыс", "руб", "н.э", "г.зн", "т.зв", "т.н", "напр", "np", "m.in", "tzw", "z.b", "d.h", "bzw", "usw", "r", "ul",
    }.ToWordSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Offset behind the first sentence of a range, its closing quotes and anchors of notes left outside; the end of the range where it is one sentence.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="start">First character.</param>
    /// <param name="end">Behind the last.</param>
    /// <param name="next">Where the next sentence begins, or <paramref name="end"/>.</param>
    public static int First(ReadOnlySpan<char> text, int start, int end, out int next)
    {
        int at = start;
        while (at < end)
        {
            int found = text[at..end].IndexOfAny(Stops);
            if (found < 0)
            {
                break;
            }

            at += found;
            int stop = at + 1;
            while (stop < end && (Stops.Contains(text[stop]) || IsCloser(text[stop])))
            {
                stop++;
            }

            int behind = SkipAnchor(text, stop, end);
            int word = behind;
            while (word < end && (char.IsWhiteSpace(text[word]) || IsOpener(text[word])))
            {
                word++;
            }

            bool gap = word > behind && char.IsWhiteSpace(text[behind]);
            if (word >= end || (gap && BeginsSentence(text[word]) && !(text[at] == '.' && stop == at + 1 && IsAbbreviation(text, start, at, text[word]))))
            {
                next = word >= end ? end : behind;
                while (next < end && char.IsWhiteSpace(text[next]))
                {
                    next++;
                }

                return stop;
            }

            at = stop;
        }

        next = end;
        return end;
    }

    private static bool BeginsSentence(char c) => char.IsUpper(c) || char.IsAsciiDigit(c);

    private static bool IsCloser(char c) => c is '"' or '\'' or ')' or ']' or '\u201D' or '\u2019' or '\u00BB';

    private static bool IsOpener(char c) => c is '"' or '\'' or '(' or '[' or '\u201C' or '\u2018' or '\u00AB' or '\u201E';

    // ".7 Next", ".[12] Next", ".20,21 Next": the anchor of a note.
    private static int SkipAnchor(ReadOnlySpan<char> text, int at, int end)
    {
        int stop = at;
        while (stop < end && stop - at < 16 && (char.IsAsciiDigit(text[stop]) || text[stop] is '[' or ']' or '^' or ',' or '-' or '\u2013'))
        {
            stop++;
        }

        return stop == at || stop == end || char.IsWhiteSpace(text[stop]) ? stop : at;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> text, int start, int stop, char next)
    {
        int word = stop;
        while (word > start && stop - word < 10 && (char.IsLetterOrDigit(text[word - 1]) || text[word - 1] == '.'))
        {
            word--;
        }

        ReadOnlySpan<char> letters = text[word..stop];
        if (letters.Length == 1 && char.IsUpper(letters[0]))
        {
            return true;
        }

        if (!Abbreviations.Contains(letters))
        {
            return false;
        }

        // "No" and "Art" are words too: their abbreviations have a number behind them. "г." ends what a capital follows.
        return letters switch
        {
            "No" or "no" or "art" or "fig" or "p" or "pp" or "sec" or "Art" or "Fig" or "co" or "al" => char.IsAsciiDigit(next),
            "г" or "гг" or "r" or "a.m" or "p.m" or "т.д" or "т.п" or "др" or "руб" or "usw" => !char.IsUpper(next),
            _ => true,
        };
    }
}
