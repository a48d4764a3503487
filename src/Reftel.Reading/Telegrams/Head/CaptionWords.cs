using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Reftel.Reading.Telegrams.Catalogues;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>Reads handling captions at the beginning of a text, in any case.</summary>
internal static class CaptionWords
{
    /// <summary>EFTO, "encrypted for transmission only", concerns the circuit and not the reader: no caption of the record.</summary>
    public const string CircuitOnly = "EFTO";

    private const int Longest = 40;

    private static readonly SearchValues<char> FirstLetters =
        SearchValues.Create([.. Captions.Rows.SelectMany(c => new[] { c.Name[0], char.ToLowerInvariant(c.Name[0]) }).Distinct()]);

    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out string? caption, out int length)
    {
        caption = null;
        length = 0;
        if (text.IsEmpty || !FirstLetters.Contains(text[0]))
        {
            return false;
        }

        Span<char> upper = stackalloc char[Math.Min(text.Length, Longest)];
        text[..upper.Length].ToUpperInvariant(upper);
        if (!Captions.TryMatch(upper, out Caption found, out length))
        {
            return false;
        }

        caption = found.Name;
        return true;
    }

    /// <summary>
    /// Captions of a line that holds nothing else: <c>SIPDIS</c>, <c>NOFORN SIPDIS</c>, <c>STADIS//////////////</c>,
    /// <c>C O R R E C T E D COPY CAPTION</c>. Null when the line holds other words as well.
    /// </summary>
    public static List<(string Name, int Start, int Length)>? ReadLine(ReadOnlySpan<char> line)
    {
        if (line.Length is < 2 or > 120)
        {
            return null;
        }

        List<(string, int, int)>? found = null;
        int at = 0;
        while ((at = Scan.Skip(line, at, "/,;-.()&*+")) < line.Length)
        {
            if (TryReadCorrectedCopy(line[at..], out int corrected))
            {
                (found ??= []).Add(("CORRECTED COPY", at, corrected));
                at += corrected;
                if (at < line.Length && line[..at].IndexOf('(') < 0 && line[at..].TrimStart() is ['(' or '-', ..])
                {
                    // What was corrected follows.
                    return found;
                }
            }
            else if (TryRead(line[at..], out string? caption, out int length) && caption != "NOTAL")
            {
                (found ??= []).Add((caption, at, length));
                at += length;
                if (caption is "CODEL" or "STAFFDEL")
                {
                    // The name of its leader.
                    at = Scan.SkipToken(line, Scan.SkipBlanks(line, at));
                }
            }
            else if (Scan.IsWord(line, at, "AND"))
            {
                at += 3;
            }
            else
            {
                return null;
            }
        }

        return found;
    }

    // Letter-spaced or not, with what was corrected behind it.
    private static bool TryReadCorrectedCopy(ReadOnlySpan<char> text, out int length)
    {
        const string Word = "CORRECTED";
        length = 0;
        int letters = 0;
        int at = 0;
        while (at < text.Length && letters < Word.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            if ((text[at] & ~0x20) != Word[letters])
            {
                return false;
            }

            at++;
            letters++;
        }

        int copy = Scan.SkipBlanks(text, at);
        int copyEnd = copy;
        foreach (char c in "COPY")
        {
            copyEnd = Scan.SkipBlanks(text, copyEnd);
            if (copyEnd >= text.Length || (text[copyEnd] & ~0x20) != c)
            {
                return false;
            }

            copyEnd++;
        }

        length = letters == Word.Length ? copyEnd : 0;
        int more = Scan.Skip(text, copyEnd, "-:");
        if (Scan.IsWord(text, more, "CAPTION") || Scan.IsWord(text, more, "CAPTIONS") || Scan.IsWord(text, more, "TEXT"))
        {
            length = Scan.SkipToken(text, more);
        }

        return length > 0;
    }
}
