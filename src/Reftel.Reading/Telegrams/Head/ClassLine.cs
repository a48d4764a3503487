using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>
/// The class line: classification, captions, SECTION nn OF nn, post and serial, second series
/// (<c>S E C R E T SECTION 01 OF 02 STATE 181062 TOSEC 190010</c>).
/// All ranges count from the beginning of the line's words.
/// </summary>
internal sealed class ClassLine
{
    private const int LongestLine = 200;

    public ClassificationMatch? Classification { get; private set; }

    public List<string> Captions { get; } = [];

    public int Section { get; private set; } = -1;

    public int SectionOf { get; private set; } = -1;

    public Range SectionRange { get; private set; }

    /// <summary>Post, upper case, or null when the line has no number.</summary>
    public string? Post { get; private set; }

    public Range PostRange { get; private set; }

    public int Number { get; private set; } = -1;

    public Range NumberRange { get; private set; }

    public string? SeriesName { get; private set; }

    public int SeriesNumber { get; private set; } = -1;

    public Range SeriesRange { get; private set; }

    /// <summary>Characters behind everything that was recognised.</summary>
    public int RestLength { get; private set; }

    public bool HasNumber => Number >= 0;

    /// <summary>Reads a line that begins with a classification; the rest may be missing.</summary>
    public static ClassLine? Read(ReadOnlySpan<char> line)
    {
        if (!ClassificationWords.TryRead(line, out ClassificationMatch match))
        {
            return null;
        }

        var read = new ClassLine { Classification = match };
        read.Captions.AddRange(match.Captions);
        bool whole = read.ReadRest(line, match.Length);

        // A damaged word alone proves nothing; prose begins with a classification too ("Secret talks ...").
        return whole && (read.HasNumber || !match.Damaged) ? read : null;
    }

    /// <summary>Reads a line with a classification and a number, or null. Lines without a digit, which are nearly all, cost nothing.</summary>
    public static ClassLine? ReadNumbered(ReadOnlySpan<char> line) =>
        line.Length is >= 6 and <= LongestLine && line.ContainsAnyInRange('0', '9') && Read(line) is { HasNumber: true } read ? read : null;

    /// <summary>Reads the second line of a broken class line, or one without a classification: <c>[SECTION ..] POST nnnn</c>.</summary>
    public static ClassLine? ReadNumberOnly(ReadOnlySpan<char> line)
    {
        var read = new ClassLine();
        return read.ReadRest(line, 0) && read.HasNumber ? read : null;
    }

    /// <summary>Joins a classification that stood on the line above.</summary>
    public void TakeClassification(ClassLine above)
    {
        Classification = above.Classification;
        Captions.InsertRange(0, above.Captions);
        if (Section < 0)
        {
            Section = above.Section;
            SectionOf = above.SectionOf;
        }
    }

    // False when something stands there that no class line has.
    private bool ReadRest(ReadOnlySpan<char> line, int at)
    {
        at = ReadCaptions(line, at);
        at = ReadSection(line, at);
        at = ReadCaptions(line, at);
        at = ReadPostAndNumber(line, at);
        if (!HasNumber)
        {
            return Scan.Skip(line, at, "/.,-") == line.Length;
        }

        at = ReadSeries(line, at);
        at = ReadSection(line, at);
        at = ReadCaptions(line, at);
        RestLength = line.Length - Scan.Skip(line, at, "/.,-");
        return true;
    }

    private int ReadCaptions(ReadOnlySpan<char> line, int at)
    {
        while (true)
        {
            int start = Scan.Skip(line, at, "/,-()");
            ReadOnlySpan<char> rest = line[start..];
            if (Scan.IsWord(rest, 0, "E F T O"))
            {
                at = start + "E F T O".Length;
            }
            else if (Scan.StartsWith(rest, 0, "FOR OFFICIAL USE ONLY"))
            {
                Captions.Add("FOUO");
                at = start + "FOR OFFICIAL USE ONLY".Length;
            }
            else if (CaptionWords.TryRead(rest, out string? caption, out int length))
            {
                if (caption != CaptionWords.CircuitOnly)
                {
                    Captions.Add(caption);
                }

                at = start + length;
            }
            else
            {
                return at;
            }
        }
    }

    private int ReadSection(ReadOnlySpan<char> line, int at)
    {
        int start = Scan.SkipBlanks(line, at);
        if (Section >= 0 || !SectionWords.TryRead(line[start..], out int number, out int of, out int length))
        {
            return at;
        }

        Section = number;
        SectionOf = of;
        SectionRange = start..(start + length);
        return start + length;
    }

    private int ReadPostAndNumber(ReadOnlySpan<char> line, int at)
    {
        int start = Scan.SkipBlanks(line, at);
        int words = start;
        int digits = start;
        while (digits < line.Length && !char.IsAsciiDigit(line[digits]))
        {
            if (!char.IsAsciiLetter(line[digits]) && line[digits] is not (' ' or '\t' or '.' or '-' or '\'' or '#' or '/' or ','))
            {
                return at;
            }

            words = char.IsAsciiLetter(line[digits]) ? digits + 1 : words;
            digits++;
        }

        int end = Scan.SkipDigits(line, digits);
        if (words == start || words - start > 40 || end - digits is < 1 or > 7 || !Scan.TryNumber(line[digits..end], out int number)
            || (end < line.Length && char.IsLetter(line[end])))
        {
            return at;
        }

        Post = PostWords.Clean(line[start..words]);
        PostRange = start..words;
        Number = number;
        NumberRange = digits..end;
        return end;
    }

    // TOSEC 190010, SECTO 04015, CEDTO, TOTAS, TASTO: letters and a number directly behind the first number.
    private int ReadSeries(ReadOnlySpan<char> line, int at)
    {
        int start = Scan.Skip(line, at, "/,");
        int word = Scan.SkipLetters(line, start);
        int digits = Scan.SkipBlanks(line, word);
        int end = Scan.SkipDigits(line, digits);
        if (word - start is < 4 or > 6 || end - digits is < 1 or > 7 || Scan.IsWord(line, start, "SECTION")
            || !Scan.TryNumber(line[digits..end], out int number))
        {
            return at;
        }

        SeriesName = line[start..word].ToString().ToUpperInvariant();
        SeriesNumber = number;
        SeriesRange = start..end;
        return end;
    }
}
