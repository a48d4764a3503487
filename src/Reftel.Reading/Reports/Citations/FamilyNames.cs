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

        int start = BackReferenceReader.SkipSee(before, BackReferenceReader.SkipEdges(before, 0));
        string words = CutDate(BlankSpace.Fold(before[start..]).Trim(' ', '"', '\u201C', '\u00AB', '\u201E'), out date, out bool dated);
        if (!dated && !words.EndsWith('.'))
        {
            return [];
        }

        ImmutableArray<string> names = words.Contains(';', StringComparison.Ordinal) ? Listed(words) : Chained(words);
        date = names.IsEmpty ? null : date;
        return names.Length <= MostAuthors ? names : [];
    }

    // "(8 March 2011).", "(n.d.).", "2019."
    private static string CutDate(string words, out PartialDate? date, out bool dated)
    {
        date = null;
        dated = false;
        int open = words.LastIndexOf('(');
        string ended = words.TrimEnd('.', ',', ':', ' ');
        if (open > 0 && ended is [.., ')'] && ended.Length - open is > 4 and <= LongestDate)
        {
            ReadOnlySpan<char> inside = ended.AsSpan((open + 1)..^1);
            int year = inside.Length == 4 ? CitedYear.At(inside, 0) : 0;
            date = year > 0 ? PartialDate.OfYear(year) : CitationDate.Read(inside);
            dated = date is not null || inside is "n.d." or "б. г." or "o. J.";
            return dated ? words[..open].TrimEnd() : "";
        }

        int alone = words.EndsWith('.') && ended.Length > 6 && ended[^6] == '.' && ended[^5] == ' ' ? CitedYear.At(ended, ended.Length - 4) : 0;
        date = alone > 0 ? PartialDate.OfYear(alone) : null;
        dated = alone > 0;
        return dated ? ended[..^5] : words;
    }

    // "Stone, Bo; Reed, Ann K."
    private static ImmutableArray<string> Listed(string words)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (string part in words.Replace(" & ", "; ", StringComparison.Ordinal).Replace(" and ", "; ", StringComparison.Ordinal).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string name = part.Trim(',', ' ');
            if (!IsName(name))
            {
                return [];
            }

            names.Add(Clean(name));
        }

        return names.DrainToImmutable();
    }

    // "Ekholm, Tom, and Anna Berg.", "Ekholm, T., & Berg, A.": the first has his family name first, the others may.
    private static ImmutableArray<string> Chained(string words)
    {
        words = words.Replace(" & ", ", ", StringComparison.Ordinal).Replace(" and ", ", ", StringComparison.Ordinal).Replace(" и ", ", ", StringComparison.Ordinal);
        string[] parts = words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var names = ImmutableArray.CreateBuilder<string>();
        for (int i = 0; i < parts.Length && names.Count <= MostAuthors; i++)
        {
            bool whole = names.Count > 0 && PersonNames.IsName(parts[i].TrimEnd('.'));
            if (names.Count > 0 && PersonNames.IsRole(parts[i]))
            {
                continue;
            }

            string name = whole || i + 1 == parts.Length ? parts[i] : $"{parts[i]}, {parts[++i]}";
            if (!whole && !IsName(name))
            {
                return [];
            }

            names.Add(Clean(name));
        }

        return names.DrainToImmutable();
    }

    private static string Clean(string name) => EndsWithInitial(name) ? name : name.TrimEnd('.');

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

    // "Holm, Ida", "van der Berg, J. K.", "HOLM, Ida"; not "Reed A, Holm B".
    private static bool IsName(string name)
    {
        int comma = name.IndexOf(", ", StringComparison.Ordinal);
        if (comma < 2 || name.IndexOf(',', comma + 1) >= 0 || name.AsSpan().Count(' ') > 5 || name[comma - 2] == ' ')
        {
            return false;
        }

        string family = name[..comma];
        family = family.Length > 3 && family.All(char.IsUpper) ? family[0] + family[1..].ToLowerInvariant() : family;
        return PersonNames.IsName($"{name[(comma + 2)..].TrimEnd('.')} {family}");
    }

    private static bool EndsWithInitial(string name) => name is [.., var blank, var letter, '.'] && char.IsUpper(letter) && blank is ' ' or '.' or '-';
}
