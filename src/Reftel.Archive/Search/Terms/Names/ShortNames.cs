using Reftel.Archive.Search.Words;

namespace Reftel.Archive.Search.Terms.Names;

/// <summary>
/// Names of three or four letters (Kim, Duda, Буш). They are looked for in the other script alone, letter by letter: within one script
/// and with the freedoms that longer names have, so short words are alike by chance.
/// </summary>
internal sealed class ShortNames
{
    private const int Fewest = 3;
    private const int MostSpellings = 128;

    private readonly bool _fromCyrillic;
    private readonly HashSet<string> _spellings;

    private ShortNames(bool fromCyrillic, HashSet<string> spellings) => (_fromCyrillic, _spellings) = (fromCyrillic, spellings);

    /// <returns>Null when the word is no such name: without a capital, longer, or with letters that names do not have.</returns>
    public static ShortNames? Of(string typed)
    {
        string letters = typed.ToLowerInvariant();
        if (!char.IsUpper(typed[0]) || letters.Length is < Fewest or >= NameLetters.Fewest || !letters.All(char.IsLetter))
        {
            return null;
        }

        bool cyrillic = NameLetters.IsCyrillic(letters);
        var spellings = new List<string> { "" };
        for (int at = 0; at < letters.Length;)
        {
            if (Graphemes.At(letters, at) is not { } grapheme || NameLetters.IsCyrillic(grapheme.Letters) != cyrillic)
            {
                return null;
            }

            string[] others = [.. Graphemes.WithSound(grapheme.Sounds[0], cyrillic: !cyrillic)];
            spellings = [.. spellings.SelectMany(_ => others, (before, other) => before + other).Take(MostSpellings)];
            at += grapheme.Letters.Length;
        }

        return spellings.Count == 0 ? null : new ShortNames(cyrillic, [.. spellings]);
    }

    /// <summary>What the folded words begin with that may be the name.</summary>
    public IEnumerable<string> Beginnings => _spellings
        .Select(spelling => WordForms.Fold(_fromCyrillic || spelling.Length <= Fewest ? spelling : spelling[..^1])).Distinct(StringComparer.Ordinal);

    /// <summary>Whether a word of a text is the name, in whatever case.</summary>
    public bool IsSame(string surface)
    {
        string small = surface.ToLowerInvariant();
        small = small.EndsWith("'s", StringComparison.Ordinal) ? small[..^2] : small;
        return char.IsUpper(surface[0]) && NameLetters.IsCyrillic(small) != _fromCyrillic
            && CaseEndings.NamedForms(small, Fewest).Any(_spellings.Contains);
    }
}
