using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Head;

/// <summary>
/// Place and year alone at the foot of a title page (<c>Київ – 2020</c>, <c>Орвик, 2020</c>), as Cyrillic print sets them: the year dates a report
/// that no line dates better.
/// </summary>
internal static class PlaceAndYear
{
    private const int Longest = 40;
    private const int MostLines = 40;
    private const int LongestLine = 160;
    private const int MostBlanks = 2;
    private const int EarliestYear = 1800;
    private const int LatestYear = 2100;

    private static readonly string[] YearWords = ["г.", "год", "г", "р.", "рік", "р"];

    /// <param name="head">What the lines of the head say.</param>
    /// <param name="text">The report.</param>
    /// <param name="lines">Its first lines.</param>
    /// <param name="below">Index of the first line below the title.</param>
    public static ReportHead Fill(ReportHead head, ContainerText text, List<HeadLine> lines, int below)
    {
        if (head.Dateline is not null || head.Title is null)
        {
            return head;
        }

        for (int i = below; i < lines.Count && i < below + MostLines && lines[i].Length <= LongestLine; i++)
        {
            HeadLine line = lines[i];
            if (line is { StartsBlock: true, EndsBlock: true, Length: <= Longest }
                && TryRead(text.Text.AsSpan(line.Start, line.Length), EndsPage(text, line), out int year, out int start))
            {
                string raw = text.Text.Substring(line.Start + start, 4);
                return head with
                {
                    Dateline = new Dateline(raw, text.Readable.ToSource(line.Start + start, line.Start + start + 4), PartialDate.OfYear(year), raw, null),
                    Blocks = head.Blocks.Contains(line.Block) ? head.Blocks : head.Blocks.Add(line.Block),
                };
            }
        }

        return head;
    }

    // A place that no list has may be a word: it takes a comma, or the foot of the page.
    private static bool TryRead(ReadOnlySpan<char> line, bool endsPage, out int year, out int start)
    {
        year = 0;
        ReadOnlySpan<char> words = WithoutYearWord(line);
        start = words.Length - 4;
        if (start < 4 || !int.TryParse(words[start..], System.Globalization.NumberStyles.None, System.Globalization.NumberFormatInfo.InvariantInfo, out year) || year is < EarliestYear or > LatestYear)
        {
            return false;
        }

        ReadOnlySpan<char> before = words[..start].TrimEnd();
        bool comma = before[^1] == ',';
        bool dash = before[^1] is '-' or '\u2013' or '\u2014' && before.Length > 1 && before[^2] == ' ';
        ReadOnlySpan<char> place = (comma || dash ? before[..^1] : before).TrimEnd();
        place = place is ['г' or 'м', '.', ..] ? place[2..].TrimStart() : place;
        return IsPlace(place) && (Places.ZoneOf(place) is not null || comma || (dash && endsPage));
    }

    private static ReadOnlySpan<char> WithoutYearWord(ReadOnlySpan<char> line)
    {
        foreach (string word in YearWords)
        {
            if (line.EndsWith(word, StringComparison.Ordinal) && line[..^word.Length].TrimEnd() is [.., >= '0' and <= '9'] year)
            {
                return year;
            }
        }

        return line;
    }

    private static bool IsPlace(ReadOnlySpan<char> place)
    {
        if (place.Length < 3 || !char.IsUpper(place[0]) || place.Count(' ') > MostBlanks)
        {
            return false;
        }

        foreach (char c in place)
        {
            if (c is not (>= '\u0400' and <= '\u04FF' or ' ' or '-' or '\'' or '\u2019'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsPage(ContainerText text, HeadLine line)
    {
        string source = text.Readable.Source;
        int at = text.Readable.ToSource(line.Start, line.End).End;
        while (at < source.Length && source[at] is ' ' or '\n' or '\r')
        {
            at++;
        }

        return at == source.Length || source[at] == '\f';
    }
}
