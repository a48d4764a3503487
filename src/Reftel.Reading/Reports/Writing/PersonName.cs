namespace Reftel.Reading.Reports.Writing;

/// <summary>A printed name in parts, where they are plain; else only as printed.</summary>
/// <param name="Literal">As printed.</param>
/// <param name="Family">Family name, or null.</param>
/// <param name="Given">Given names, or null.</param>
internal sealed record PersonName(string Literal, string? Family, string? Given)
{
    // Two capitalised words may be an office or a newspaper as well as a person.
    private static readonly HashSet<string> OfBodies = new(StringComparer.OrdinalIgnoreCase)
    {
        "Agency", "Army", "Associated", "Association", "Authors", "Bank", "Board", "Broadcasting", "Bureau", "Center", "Centre", "City",
        "Commission", "Committee", "Corporation", "Correspondent", "Council", "Daily", "Defence", "Defense", "Department", "Desk",
        "Editorial", "Editors", "Embassy", "Europe", "Federation", "Foreign", "Foundation", "Fund", "Gazette", "Government", "Group",
        "Guardian", "Herald", "House", "Institute", "International", "Journal", "Law", "League", "Library", "Magazine", "Media",
        "Ministry", "Mission", "Monitor", "Nations", "National", "Network", "News", "Newspaper", "Office", "Organisation",
        "Organization", "Parliament", "Party", "Policy", "Post", "Press", "Project", "Radio", "Report", "Reporter", "Reporters",
        "Research", "Review", "Rights", "School", "Secretariat", "Security", "Senate", "Service", "Society", "Staff", "State", "States",
        "Strategic", "Studies", "Team", "Telegraph", "Television", "Times", "Today", "Tribune", "Trust", "Union", "United",
        "University", "War", "Watch", "Weekly", "Wire", "World", "Writer",
    };

    public static PersonName Of(string printed)
    {
        string literal = printed.Trim();
        string[] halves = literal.Split(", ");
        if (halves.Length == 2 && IsWords(halves[0], 1) && IsWords(halves[1], 2))
        {
            return new PersonName(literal, halves[0], halves[1]);
        }

        int last = literal.LastIndexOf(' ');
        return last > 0 && IsWords(literal, 3) && IsWord(literal[(last + 1)..])
            && (literal.Count(c => c == ' ') == 1 || literal[..last].EndsWith('.'))
            ? new PersonName(literal, literal[(last + 1)..], literal[..last])
            : new PersonName(literal, null, null);
    }

    private static bool IsWords(string text, int most)
    {
        string[] words = text.Split(' ');
        return words.Length <= most && words.All(word => IsWord(word) || IsInitial(word));
    }

    // Latin letters only: elsewhere the family name often comes first.
    private static bool IsWord(string word) =>
        word.Length > 1 && char.IsUpper(word[0]) && word.Any(char.IsLower) && !OfBodies.Contains(word)
        && word.All(c => (char.IsLetter(c) && c < '\u0250') || c is '-' or '\'' or '\u2019');

    private static bool IsInitial(string word) => word.Length == 2 && char.IsAsciiLetterUpper(word[0]) && word[1] == '.';
}
