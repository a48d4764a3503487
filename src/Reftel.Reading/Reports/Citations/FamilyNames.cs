using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Citations;

/// <summary>
/// Authors as encyclopedias and bibliographies print them before a title, family name first: <c>Holm, Ida (2014).</c>,
/// <c>Stone, Bo; Reed, Ann (May 2016).</c>, <c>Lee, Ann.</c>
/// </summary>
internal static class FamilyNames
{
    private const int Longest = 300;
    private const int LeastName = 4;
    private const int LongestName = 60;
    private const int MostAuthors = 8;
    private const int LongestDate = 24;

    /// <summary>The authors, where all words before the title are names and perhaps a date; else none.</summary>
    public static ImmutableArray<string> Read(ReadOnlySpan<char> before, out PartialDate? date)
    {
        date = null;
        if (before.Length > Longest)
        {
            return [];
        }

        string words = BlankSpace.Fold(before).Trim(' ', '"', '\u201C', '\u00AB', '\u201E');
        int open = words.LastIndexOf('(');
        if (open > 0 && words.TrimEnd('.', ',', ':', ' ') is [.., ')'] dated && dated.Length - open is > 4 and <= LongestDate)
        {
            ReadOnlySpan<char> inside = dated.AsSpan((open + 1)..^1);
            int year = inside.Length == 4 ? CitedYear.At(inside, 0) : 0;
            date = year > 0 ? PartialDate.OfYear(year) : CitationDate.Read(inside);
            words = date is null ? "" : words[..open].TrimEnd();
        }
        else if (!words.EndsWith('.'))
        {
            return [];
        }

        var names = ImmutableArray.CreateBuilder<string>();
        foreach (string part in words.Replace(" & ", "; ", StringComparison.Ordinal).Replace(" and ", "; ", StringComparison.Ordinal).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string name = part.Trim(',', ' ');
            if (!IsName(name))
            {
                date = null;
                return [];
            }

            names.Add(EndsWithInitial(name) ? name : name.TrimEnd('.'));
        }

        return names.Count <= MostAuthors ? names.DrainToImmutable() : [];
    }

    /// <summary>Whether a semicolon parts two such names and not two citations.</summary>
    public static bool PartsNames(string words, int start, int semicolon)
    {
        if (semicolon - start is < LeastName or > Longest)
        {
            return false;
        }

        ReadOnlySpan<char> before = words.AsSpan(start, semicolon - start);
        ReadOnlySpan<char> behind = words.AsSpan(semicolon + 1, Math.Min(LongestName, words.Length - semicolon - 1));
        int end = behind.IndexOfAny(";(\"\u201C");
        return end > 0 && IsName(before[(before.LastIndexOf(';') + 1)..].Trim().ToString()) && IsName(behind[..end].Trim(" .").ToString());
    }

    // "Holm, Ida", "van der Berg, J. K."
    private static bool IsName(string name)
    {
        int comma = name.IndexOf(", ", StringComparison.Ordinal);
        return comma > 1 && name.IndexOf(',', comma + 1) < 0 && name.AsSpan().Count(' ') <= 5 && PersonNames.IsName($"{name[(comma + 2)..].TrimEnd('.')} {name[..comma]}");
    }

    private static bool EndsWithInitial(string name) => name is [.., var blank, var letter, '.'] && char.IsUpper(letter) && blank is ' ' or '.' or '-';
}
