using System.Buffers;
using Reftel.Reading.Telegrams.Catalogues;
using Reftel.Reading.Telegrams.Head;

namespace Reftel.Reading.Telegrams.Lines;

/// <summary>
/// Parts lines that lost the line end before the class line, as copies do that join the envelope and the text of a telegram:
/// <c>SECDEF WASHINGTON DCUNCLAS SECTION 01 OF 07 MINSK 002271</c>.
/// </summary>
internal static class RunTogetherLines
{
    private const int LongestLine = 400;

    private static readonly SearchValues<string> ClassWords = SearchValues.Create(
        ["UNCLAS", "CONFIDENTIAL", "C O N F I D E N T I A L", "SECRET", "S E C R E T", "TOP SECRET", "T O P S E C R E T", "LIMITED OFFICIAL USE"], StringComparison.Ordinal);

    /// <summary>The lines with each such line made two; the same array when there is none.</summary>
    public static TextLine[] Part(string text, TextLine[] lines)
    {
        List<TextLine>? parted = null;
        for (int i = 0; i < lines.Length; i++)
        {
            TextLine line = lines[i];
            int at = SeamIn(text.AsSpan(line.First, line.End - line.First));
            if (at > 0)
            {
                parted ??= [.. lines.AsSpan(0, i)];
                parted.Add(new TextLine(line.Start, line.First, line.First + at, line.First + at));
                parted.Add(new TextLine(line.First + at, line.First + at, line.End, line.Next));
            }
            else
            {
                parted?.Add(line);
            }
        }

        return parted?.ToArray() ?? lines;
    }

    // Where the class line begins behind a letter, a digit or a stop; zero when it stands alone or is none. Only a number ends a class line.
    private static int SeamIn(ReadOnlySpan<char> words)
    {
        if (words.Length is < 16 or > LongestLine || !char.IsAsciiDigit(words[^1]))
        {
            return 0;
        }

        int at = words[1..].IndexOfAny(ClassWords) + 1;
        return at > 0 && (char.IsAsciiLetterOrDigit(words[at - 1]) || words[at - 1] is '.' or ')')
            && ClassLine.ReadNumbered(words) is null
            && ClassLine.ReadNumbered(words[at..]) is { RestLength: 0, Post: string post } && Posts.IsKnown(post)
            ? at
            : 0;
    }
}
