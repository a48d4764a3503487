using Reftel.Reading.Language;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Notes;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Head;

/// <summary>The line of a journal that gives volume, number and date of the issue, below the journal's name: <c>Volume 4, Number 2, Spring 1998</c>.</summary>
internal static class VolumeLine
{
    private const int Longest = 80;
    private const int MostLinesAbove = 2;

    private static readonly WordSet Volumes = HeadWords.Set("volume|vol|issue|number|no|том|т|выпуск|вып|номер|нумар|випуск|число|№|tom|band|bd|jahrgang|jg|heft|nr|rocznik|numer|zeszyt|tome|numéro|n°");

    private static readonly WordSet Seasons = HeadWords.Set("spring|summer|autumn|fall|winter|весна|лето|осень|зима|вясна|лета|восень|літо|осінь|wiosna|lato|jesień|zima|frühjahr|sommer|herbst|printemps|été|automne|hiver");

    /// <summary>Words and numbers of an issue and nothing else, two numbers at least.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || !line.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        int numbers = 0;
        bool first = true;
        foreach (Range range in line.SplitAny(" \u00A0,.;:()|/-\u2013\u2014\u00B7"))
        {
            ReadOnlySpan<char> word = line[range];
            if (word.IsEmpty)
            {
                continue;
            }

            bool number = NumberWord.Read(word, 0, out _, NumberWord.Greatest) == word.Length;
            if (first ? !Volumes.Contains(word) : !number && !Volumes.Contains(word) && !Seasons.Contains(word) && !DateBefore.IsMonth(word) && word is not ("and" or "и" or "г"))
            {
                return false;
            }

            numbers += number ? 1 : 0;
            first = false;
        }

        return numbers > 1;
    }

    /// <summary>Index of the line behind it where it stands at the top, below a line or two; 0 where there is none.</summary>
    public static int Behind(string text, List<HeadLine> lines)
    {
        for (int at = 0; at <= MostLinesAbove && at + 1 < lines.Count; at++)
        {
            if (Is(text.AsSpan(lines[at].Start, lines[at].Length)))
            {
                return at + 1;
            }
        }

        return 0;
    }

    /// <summary>Whether the line above it, at a place, names the journal.</summary>
    public static bool IsBelow(string text, List<HeadLine> lines, int name) =>
        name == 0 && lines.Count > 1 && Is(text.AsSpan(lines[1].Start, lines[1].Length));
}
