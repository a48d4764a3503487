using Reftel.Reading.Language.Dates;
using Reftel.Reading.Reports.Catalogues;

namespace Reftel.Reading.Reports.Containers.Plain;

/// <summary>Tells a heading of plain text by its looks: short, alone, without a stop, in capitals or with each word in a capital.</summary>
internal static class HeadingLine
{
    private const int Longest = 110;
    private const int ShortWord = 4;

    /// <summary>2 for capitals, 3 for words in capitals, 0 for no heading.</summary>
    public static int LevelOf(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> bare = EditLinks.Without(line);
        if (bare.Length < line.Length)
        {
            // A wiki prints it behind headings alone.
            return MayBe(bare) ? 2 : 0;
        }

        if (!MayBe(line) || line[^1] is '.' or ';' or ',' or ':' or '?' or '!' or ']' or ')' || IsDateOrByline(line) || WikiFooter.Begins(line) || !char.IsUpper(line[0]))
        {
            return 0;
        }

        int capitals = 0;
        int small = 0;
        foreach (char c in line)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            small += char.IsLower(c) ? 1 : 0;
        }

        return small == 0 ? (capitals > ShortWord ? 2 : 0) : IsTitleCase(line) ? 3 : 0;
    }

    public static bool MayBe(ReadOnlySpan<char> line) => line.Length is > 2 and <= Longest && !line.Contains("://", StringComparison.Ordinal);

    private static bool IsTitleCase(ReadOnlySpan<char> line)
    {
        int words = 0;
        int capital = 0;
        foreach (Range range in line.Split(' '))
        {
            ReadOnlySpan<char> word = line[range].Trim("\"'\u2018\u2019\u201C\u201D(),:");
            if (word.Length >= ShortWord && char.IsLetter(word[0]))
            {
                words++;
                capital += char.IsUpper(word[0]) ? 1 : 0;
            }
        }

        return (words >= 2 && capital == words) || ChapterWords.IsCounted(line);
    }

    private static bool IsDateOrByline(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("By ", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (!line.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        foreach (Range range in line.Split(' '))
        {
            if (MonthNames.TryRead(line[range].TrimStart("("), 0, out _, out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
