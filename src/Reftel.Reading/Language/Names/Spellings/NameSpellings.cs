namespace Reftel.Reading.Language.Names.Spellings;

/// <summary>The spellings of a word of a name, each with the rule that gives it.</summary>
internal static class NameSpellings
{
    /// <param name="word">Latin or Cyrillic letters.</param>
    /// <returns>Candidates in the order of the rules, without the word itself; which of them a search finds, the search knows.</returns>
    public static IEnumerable<(string Spelling, string Rule)> Of(string word)
    {
        string small = word.ToLowerInvariant();
        CyrillicSpelling[] cyrillic = [.. CyrillicSpelling.AllOf(small)];
        return cyrillic.Select(name => (Spelling: name.Letters, Rule: $"{name.Language} letters"))
            .Concat(Conventions.All.SelectMany(convention => cyrillic.Where(name => name.Language == convention.Language).Select(name => (Spelling: convention.Write(name.Letters) ?? "", Rule: convention.Name))))
            .Where(found => found.Spelling.Length > 0 && found.Spelling != small)
            .Select(found => ($"{char.ToUpperInvariant(found.Spelling[0])}{found.Spelling[1..]}", found.Rule));
    }
}
