using System.Collections.Frozen;
using Reftel.Archive.Search.Words;

namespace Reftel.Archive.Search.Terms.Names;

/// <summary>Names of one place that are translated or handed down, and not transcribed: Moscow, Москва, Moskau.</summary>
internal static class PlaceNames
{
    private const int ShortestRest = 3;

    // Where these are meant as names they have a capital.
    private static readonly FrozenSet<string> CommonWords = new[] { "china", "turkey" }.ToFrozenSet(StringComparer.Ordinal);

    // Of names with ь or й at their end: Беларуси, Кремлём, Китаю.
    private static readonly string[] SoftEndings = ["ью", "ем", "ём", "и", "і", "я", "ю", "е"];

    private static readonly string[][] Rows = [.. PlaceNameTable.Rows.Select(row => row.Split(' '))];

    private static readonly FrozenDictionary<string, int> RowOfName = Rows
        .SelectMany((row, i) => row.Select(name => (Name: WordForms.Fold(name.ToLowerInvariant()), Row: i)))
        .DistinctBy(pair => pair.Name)
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Row, StringComparer.Ordinal);

    /// <summary>The row that a word of a query names; -1 for none.</summary>
    public static int Asked(string typed) =>
        char.IsUpper(typed[0]) || !CommonWords.Contains(typed) ? RowOf(typed) : -1;

    /// <summary>The row that a word of a text names, in whatever case; -1 when it names none or is not written as a name.</summary>
    public static int Named(string surface) => char.IsUpper(surface[0]) ? RowOf(surface) : -1;

    /// <summary>What the folded words begin with that may name a row.</summary>
    public static IEnumerable<string> Beginnings(int row) => Rows[row].Select(name => Beginning(WordForms.Fold(name))).Distinct(StringComparer.Ordinal);

    private static string Beginning(string folded)
    {
        // Endings replace one letter at most; ў becomes в before them.
        bool changes = NameLetters.IsCyrillic(folded) && folded.Length > ShortestRest && folded[^1] is 'а' or 'я' or 'о' or 'е' or 'э' or 'ь' or 'й' or 'ў' or 'в' or 'ы' or 'і' or 'и';
        return changes ? folded[..^1] : folded;
    }

    private static int RowOf(string word)
    {
        string small = word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) ? word[..^2].ToLowerInvariant() : word.ToLowerInvariant();
        if (small.Length < ShortestRest)
        {
            return -1;
        }

        foreach (string form in CaseEndings.NamedForms(small, ShortestRest))
        {
            if (RowOfName.TryGetValue(WordForms.Fold(form), out int row) || (form[^1] == 'в' && RowOfName.TryGetValue($"{form[..^1]}ў", out row)))
            {
                return row;
            }
        }

        return RowOfSoft(small);
    }

    private static int RowOfSoft(string small)
    {
        foreach (string ending in NameLetters.IsCyrillic(small) ? SoftEndings : [])
        {
            if (small.EndsWith(ending, StringComparison.Ordinal)
                && (RowOfName.TryGetValue($"{small[..^ending.Length]}ь", out int row) || RowOfName.TryGetValue($"{small[..^ending.Length]}й", out row)))
            {
                return row;
            }
        }

        return -1;
    }
}
