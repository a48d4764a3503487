using System.Buffers;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.ArchiveCopies;

/// <summary>
/// The dash line of the relay centre: <c>--------------------- 042820</c>; from December 1976
/// <c>------------------270429Z 060566 /61</c>, filing time and counter in either order; in the 1990s the counter is hexadecimal
/// (<c>------------------D62914  231037Z /38</c>) and counts nothing.
/// </summary>
internal readonly record struct DashLine(int? Counter, string? Filed, int? Copies)
{
    private const int LeastDashes = 8;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789ABCDEF");

    public static bool TryRead(ReadOnlySpan<char> line, out DashLine dash)
    {
        dash = default;
        int at = 0;
        while (at < line.Length && line[at] == '-')
        {
            at++;
        }

        if (at < LeastDashes || at == line.Length || line.Length - at > 60)
        {
            return false;
        }

        int? counter = null;
        int? copies = null;
        string? filed = null;
        while ((at = Scan.SkipBlanks(line, at)) < line.Length)
        {
            int token = Scan.SkipToken(line, at);
            if (token - at == 6 && line[at..token].ContainsAnyInRange('A', 'F') && !line[at..token].ContainsAnyExcept(Hexadecimal))
            {
                at = token;
                continue;
            }

            bool slash = line[at] == '/';
            int start = slash ? Scan.SkipBlanks(line, at + 1) : at;
            int end = Scan.SkipDigits(line, start);
            if (end == start || !Scan.TryNumber(line[start..end], out int number))
            {
                return false;
            }

            bool zulu = end < line.Length && line[end] is 'Z' or 'z';
            if (slash)
            {
                copies = number;
            }
            else if (zulu)
            {
                filed = line[start..(end + 1)].ToString();
            }
            else
            {
                counter = number;
            }

            at = zulu ? end + 1 : end;
        }

        dash = new DashLine(counter, filed, copies);
        return true;
    }
}
