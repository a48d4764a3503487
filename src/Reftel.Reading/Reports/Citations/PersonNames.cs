using System.Buffers;

namespace Reftel.Reading.Reports.Citations;

/// <summary>Names of authors in a citation: <c>Ann Reed and Bo Stone</c>, <c>Орд С., Стах Н. В.</c>.</summary>
internal static class PersonNames
{
    private static readonly string[] Joins = [" and ", " & ", " и ", " і ", " та ", " und ", " et ", " oraz "];
    private static readonly string[] RolesInBrackets = ["ed", "eds", "editor", "editors", "hrsg", "hg", "dir", "red", "ред", "рэд", "trans", "coord", "coords", "comp", "comps", "сост", "отв. ред", "под ред"];
    private static readonly string[] Particles = ["de", "von", "van", "der", "den", "la", "le", "al", "bin", "di", "da", "du", "ter"];

    // Letters with which a joining word or "et al." begins.
    private static readonly SearchValues<char> FirstOfJoins = SearchValues.Create([.. Joins.Select(join => join[1])]);

    /// <summary>Parts between commas and joining words; "et al.", "ed." and degrees are passed over.</summary>
    public static List<string> Split(string words)
    {
        if (MayJoin(words))
        {
            words = words.Replace(" et al.", "", StringComparison.Ordinal).Replace(" и др.", "", StringComparison.Ordinal);
            foreach (string join in Joins)
            {
                words = words.Replace(join, ",", StringComparison.Ordinal);
            }
        }

        var parts = new List<string>();
        foreach (string part in words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string name = WithoutRole(part);
            if (parts.Count > 0 && IsInitials(name) && !parts[^1].Contains(' ', StringComparison.Ordinal))
            {
                // "Vance, H., Stone, B. C.": the family name, then its initials.
                parts[^1] = $"{parts[^1]}, {name}";
            }
            else if (!IsRole(name))
            {
                parts.Add(EndsWithInitial(name) ? name : name.TrimEnd('.'));
            }
        }

        return parts;
    }

    /// <summary>Whether a word joins two names.</summary>
    public static bool IsJoined(string words) => Joins.Any(join => words.Contains(join, StringComparison.Ordinal));

    // Most names are parted by commas or stand alone.
    private static bool MayJoin(string words)
    {
        for (int at = words.IndexOf(' ', StringComparison.Ordinal); at >= 0 && at + 1 < words.Length; at = words.IndexOf(' ', at + 1))
        {
            if (FirstOfJoins.Contains(words[at + 1]))
            {
                return true;
            }
        }

        return false;
    }

    // "Tom Ekholm (eds.)", "Ann Reed (@annreed)"
    private static string WithoutRole(string name)
    {
        int open = name.EndsWith(')') ? name.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        return open > 0 && (name[open + 2] == '@' || RolesInBrackets.Contains(name[(open + 2)..^1].TrimEnd('.').ToLowerInvariant())) ? name[..open] : name;
    }

    /// <summary>"ed.", "eds.", "trans.": what a person did for a work.</summary>
    public static bool IsRole(string part) =>
        part is "ed." or "eds." or "(ed.)" or "(eds.)" or "ed" or "eds" or "trans." or "et al." or "et al" or "Jr." or "hrsg." or "Hrsg." or "(Hrsg.)" or "ред." or "dir." or "red.";

    /// <summary>Two to five words with capitals, no digits, none of them a word of a body or a document.</summary>
    public static bool IsName(string part)
    {
        int count = 0;
        foreach (Range range in part.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> word = part.AsSpan(range);
            if (word.IsEmpty)
            {
                continue;
            }

            bool capital = char.IsUpper(word[0]) && !word.ContainsAnyInRange('0', '9') && !(word.Length > 3 && IsAllCapitals(word));
            if (++count > 5 || (!capital && !IsParticle(word)))
            {
                return false;
            }
        }

        return count > 1 && !DocumentWords.Begins(part);
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsParticle(ReadOnlySpan<char> word)
    {
        foreach (string particle in Particles)
        {
            if (word.SequenceEqual(particle))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Behind the names of a Russian or Ukrainian description at its beginning: family name, then initials
    /// (<c>Орд С., Стах Н. В. </c>); 0 where none stand.
    /// </summary>
    public static int FamilyFirstEnd(string words)
    {
        int end = 0;
        int at = DocumentWords.Begins(words) ? words.Length : 0;
        while (at < words.Length && char.IsUpper(words[at]))
        {
            int family = at;
            while (family < words.Length && (char.IsLetter(words[family]) || words[family] is '-' or '\'' or '\u2019'))
            {
                family++;
            }

            int initials = Initials(words, SkipBlank(words, family < words.Length && words[family] == ',' ? family + 1 : family));
            if (family - at < 2 || initials == 0)
            {
                break;
            }

            end = initials;
            at = initials;
            if (at + 1 < words.Length && words[at] == ',')
            {
                at = SkipBlank(words, at + 1);
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static int Initials(string words, int at)
    {
        int end = 0;
        for (int count = 0; count < 3 && at + 1 < words.Length && char.IsUpper(words[at]) && words[at + 1] == '.'; count++)
        {
            end = at + 2;
            at = SkipBlank(words, end);
        }

        return end;
    }

    private static int SkipBlank(string words, int at)
    {
        while (at < words.Length && words[at] is ' ' or '\u00A0')
        {
            at++;
        }

        return at;
    }

    // "H.", "B. C.", "J.-P."
    private static bool IsInitials(string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            bool letter = char.IsUpper(name[i]) && i + 1 < name.Length && name[i + 1] == '.';
            if (!letter && !(name[i] == '.' && i > 0 && char.IsUpper(name[i - 1])) && name[i] is not (' ' or '-'))
            {
                return false;
            }
        }

        return name.Length is >= 2 and <= 10;
    }

    private static bool EndsWithInitial(string name) => name.Length > 2 && name[^1] == '.' && char.IsUpper(name[^2]) && (name[^3] is ' ' or '.' or '-');
}
