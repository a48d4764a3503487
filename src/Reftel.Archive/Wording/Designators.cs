using System.Buffers;
using System.Collections.Frozen;

namespace Reftel.Archive.Wording;

/// <summary>Plain-language address designators as a person says them: <c>AMEMBASSY MINSK</c> is <c>Embassy Minsk</c>.</summary>
/// <remarks>Words of State's telegraphic address lists (5 FAH-2); a designator with another first word is given as it stands.</remarks>
internal static class Designators
{
    // Whole designators, with or without the place behind them.
    private static readonly FrozenDictionary<string, string> Offices = new Dictionary<string, string>
    {
        ["SECSTATE"] = "State",
        ["SECDEF"] = "Defense",
        ["WHITEHOUSE"] = "White House",
        ["WHITE HOUSE"] = "White House",
        ["DEPT OF STATE"] = "State",
        ["DEPARTMENT OF STATE"] = "State",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Kinds = new Dictionary<string, string>
    {
        ["AMEMBASSY"] = "Embassy",
        ["AMCONSUL"] = "Consulate",
        ["AMCONGEN"] = "Consulate General",
        ["AMLEGATION"] = "Legation",
        ["USINT"] = "Interests Section",
        ["USLO"] = "Liaison Office",
        ["USMISSION"] = "Mission",
        ["USOFFICE"] = "Office",
        ["USDEL"] = "Delegation",
        ["AMEMB"] = "Embassy",
    }.ToFrozenDictionary();

    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUY");

    private static readonly FrozenSet<string> Particles = ["DE", "DU", "LA", "ES", "EL", "AU", "OF", "THE"];

    // Bodies, not places.
    private static readonly FrozenSet<string> Bodies =
        ["USNATO", "USEU", "USUN", "USOSCE", "USOECD", "UNVIE", "USAID", "UNESCO", "NATO", "OECD", "OAS", "USOAS", "FODAG", "IAEA", "UNGA", "SALT", "MBFR", "CSCE", "EC", "USIA", "ICAO", "UN"];

    /// <summary>A name as it stands in an envelope, in words.</summary>
    public static string InWords(string name)
    {
        ReadOnlySpan<char> words = name.AsSpan().Trim();
        foreach ((string office, string word) in Offices)
        {
            if (Begins(words, office) && words[office.Length..].Trim() is "" or "WASHDC" or "WASHINGTON DC" or "WASHDC WASHINGTON DC" or "WASHINGTON")
            {
                return word;
            }
        }

        int blank = words.IndexOf(' ');
        return blank > 0 && Kinds.TryGetValue(words[..blank].ToString(), out string? kind) ? $"{kind} {PlaceInWords(words[(blank + 1)..].Trim())}" : name;
    }

    private static bool Begins(ReadOnlySpan<char> words, string office) =>
        words.StartsWith(office, StringComparison.Ordinal) && (words.Length == office.Length || words[office.Length] == ' ');

    // Places are written in capitals; what has a digit or no vowel, or stands for a body (USEU, NATO), keeps them.
    private static string PlaceInWords(ReadOnlySpan<char> place)
    {
        string[] words = place.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = i > 0 && Particles.Contains(words[i]) ? words[i].ToLowerInvariant()
                : IsPlaceWord(words[i]) ? string.Join('-', words[i].Split('-').Select(part => part.Length > 0 ? part[0] + part[1..].ToLowerInvariant() : part))
                : words[i];
        }

        return string.Join(' ', words);
    }

    private static bool IsPlaceWord(string word) =>
        word.All(c => char.IsLetter(c) || c is '-' or '\'') && (word == "ST" || word.AsSpan().ContainsAny(Vowels)) && !Bodies.Contains(word);
}
