namespace Reftel.Reading.Telegrams.Lines;

/// <summary>
/// A page mark: <c>MINSK 00001009  002 OF 003</c> or <c>001.2 OF 004</c> (2000s), <c>PAGE 02 HARARE 06677 02 OF 03 291400Z</c>
/// (1980s-90s), <c>PAGE 02 STATE 187673</c> or <c>PAGE 02</c> alone (1973-79).
/// </summary>
/// <param name="Page">Page or section number printed first.</param>
/// <param name="Post">Post as printed, or empty.</param>
/// <param name="Serial">Serial number, or -1.</param>
/// <param name="Of">Number of sections, or -1.</param>
/// <param name="Time">Six digits and Z, or empty.</param>
/// <param name="HasPageWord">True when it begins with PAGE.</param>
internal readonly record struct PageMark(int Page, string Post, int Serial, int Of, string Time, bool HasPageWord)
{
    private const int LongestLine = 120;

    public static bool TryRead(ReadOnlySpan<char> line, out PageMark mark)
    {
        mark = default;
        if (line.Length is < 6 or > LongestLine)
        {
            return false;
        }

        return Scan.IsWord(line, 0, "PAGE") ? TryReadPageLine(line, out mark) : TryReadCounter(line, out mark);
    }

    // MINSK 00001009  002 OF 003
    private static bool TryReadCounter(ReadOnlySpan<char> line, out PageMark mark)
    {
        mark = default;
        if (!char.IsAsciiDigit(line[^1]) || !char.IsAsciiLetter(line[0]))
        {
            return false;
        }

        int post = SkipPost(line, 0);
        int at = Scan.SkipBlanks(line, post);
        int serialEnd = Scan.SkipDigits(line, at);
        if (post == 0 || serialEnd - at is < 4 or > 9 || !Scan.TryNumber(line[at..serialEnd], out int serial))
        {
            return false;
        }

        int afterSerial = Scan.SkipBlanks(line, serialEnd);
        if (!TryReadCount(line, afterSerial, 3, out int page, out int of, out int end) || end != line.Length)
        {
            return false;
        }

        mark = new PageMark(page, line[..post].Trim().ToString(), serial, of, "", HasPageWord: false);
        return true;
    }

    private static bool TryReadPageLine(ReadOnlySpan<char> line, out PageMark mark)
    {
        mark = default;
        int at = Scan.SkipBlanks(line, 4);
        int pageEnd = Scan.SkipDigits(line, at);
        if (pageEnd - at is < 1 or > 3 || !Scan.TryNumber(line[at..pageEnd], out int page))
        {
            return false;
        }

        at = Scan.SkipBlanks(line, pageEnd);
        if (at == line.Length)
        {
            mark = new PageMark(page, "", -1, -1, "", HasPageWord: true);
            return true;
        }

        int postStart = at;
        int post = SkipPost(line, at);
        at = Scan.Skip(line, post, "#");
        int serialEnd = Scan.SkipDigits(line, at);
        if (post == postStart || serialEnd - at is < 1 or > 9 || !Scan.TryNumber(line[at..serialEnd], out int serial))
        {
            return false;
        }

        at = Scan.SkipBlanks(line, serialEnd);
        int of = -1;
        if (TryReadCount(line, at, 1, out _, out int total, out int countEnd))
        {
            of = total;
            at = Scan.SkipBlanks(line, countEnd);
        }

        int timeEnd = Scan.SkipDigits(line, at);
        string time = "";
        if (timeEnd - at == 6 && timeEnd < line.Length && line[timeEnd] is 'Z' or 'z')
        {
            time = line[at..(timeEnd + 1)].ToString();
            at = Scan.SkipBlanks(line, timeEnd + 1);
        }

        // A second series (TOSEC 190010) or the class word may follow; prose does not.
        if (line.Length - at > 30)
        {
            return false;
        }

        mark = new PageMark(page, line[postStart..post].Trim().ToString(), serial, of, time, HasPageWord: true);
        return true;
    }

    // "002 OF 003", "001.2 OF 004", "02 OF 03"
    private static bool TryReadCount(ReadOnlySpan<char> line, int at, int leastDigits, out int page, out int of, out int end)
    {
        page = of = end = 0;
        int pageEnd = Scan.SkipDigits(line, at);
        if (pageEnd - at < leastDigits || pageEnd - at > 3 || !Scan.TryNumber(line[at..pageEnd], out page))
        {
            return false;
        }

        if (pageEnd < line.Length && line[pageEnd] == '.')
        {
            pageEnd = Scan.SkipDigits(line, pageEnd + 1);
        }

        int word = Scan.SkipBlanks(line, pageEnd);
        if (!Scan.IsWord(line, word, "OF"))
        {
            return false;
        }

        int ofStart = Scan.SkipBlanks(line, word + 2);
        end = Scan.SkipDigits(line, ofStart);
        return end - ofStart is >= 1 and <= 3 && Scan.TryNumber(line[ofStart..end], out of);
    }

    // Words of letters, with periods, hyphens and slashes as in "USUN NEW Y", up to the first digit.
    private static int SkipPost(ReadOnlySpan<char> line, int at)
    {
        int end = at;
        int i = at;
        while (i < line.Length && (char.IsAsciiLetter(line[i]) || line[i] is ' ' or '\t' or '.' or '-' or '\'' or '/'))
        {
            i++;
            if (char.IsAsciiLetter(line[i - 1]) || line[i - 1] == '.')
            {
                end = i;
            }
        }

        return i - at > 40 ? at : end;
    }
}
