using Reftel.Archive.Search.Terms.Names;
using Reftel.Reading.Language.Names;
using Reftel.Reading.Language.Names.Spellings;

namespace Reftel.Cli.Names;

/// <summary>The spellings that a search for a word of a name finds: what the rules write, as far as the search takes it for the same name.</summary>
/// <param name="Word">As typed.</param>
/// <param name="Spellings">Each once, with all rules that give it.</param>
internal sealed record FoundSpellings(string Word, IReadOnlyList<(string Spelling, IReadOnlyList<string> Rules)> Spellings)
{
    public static IReadOnlyList<FoundSpellings> Of(NameText name) => [.. name.Parts.Where(part => part.Number is null && char.IsLetter(part.Written[0])).Select(part => OfWord(part.Written))];

    private static FoundSpellings OfWord(string word)
    {
        string capital = $"{char.ToUpperInvariant(word[0])}{word[1..]}";
        int place = PlaceNames.Asked(capital);
        IEnumerable<(string Spelling, string Rule)> all = place >= 0
            ? PlaceNameTable.Rows[place].Split(' ').Select(name => (name, "name of the place"))
            : NameSpellings.Of(capital).Where(found => IsFound(capital, found.Spelling));
        return new FoundSpellings(word, [.. all
            .Where(found => found.Spelling != capital)
            .GroupBy(found => found.Spelling, StringComparer.Ordinal)
            .Select(group => (group.Key, (IReadOnlyList<string>)[.. group.Select(found => found.Rule).Distinct(StringComparer.Ordinal)]))]);
    }

    private static bool IsFound(string word, string spelling)
    {
        var matcher = new NameMatcher(word);
        return matcher.IsName ? matcher.IsSame(spelling) : ShortNames.Of(word)?.IsSame(spelling) == true;
    }
}
