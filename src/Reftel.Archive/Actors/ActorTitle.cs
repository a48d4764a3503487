using System.Text;

namespace Reftel.Archive.Actors;

/// <summary>How an actor is called in lists where documents have no name of it in usual letters: by its key where they only use words that stand for it ("Washington", "Post"), else without the capitals.</summary>
internal static class ActorTitle
{
    private static readonly string[] StandingFor = ["capital-for-government", "seat-for-government", "government-acronym", "post", "department", "office-of-post"];
    private static readonly string[] Small = ["of", "for", "and", "the", "in", "on"];

    /// <param name="identity">The key over the archive.</param>
    /// <param name="name">The best name that documents have.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="rule">The rule of its mention, or null.</param>
    public static string Of(string identity, string name, string kind, string? rule)
    {
        string key = identity.Split('.')[0];
        return StandingFor.Contains(rule) ? Capitalized(key.Replace('-', ' '))
            : name.Any(char.IsLower) || (kind is not ("person" or "state" or "place") && !name.Contains(' ', StringComparison.Ordinal)) ? name
            : kind == "state" && name.Length < 4 ? name
            : Capitalized(name.ToLowerInvariant());
    }

    private static string Capitalized(string words)
    {
        var text = new StringBuilder(words);
        for (int at = 0; at < text.Length; at++)
        {
            bool begins = at == 0 || !(char.IsLetter(text[at - 1]) || (text[at - 1] is '\'' or '\u2019' && at > 2 && char.IsLetter(text[at - 3])));
            int end = words.AsSpan(at).IndexOf(' ') is >= 0 and var length ? at + length : words.Length;
            if (begins && (at == 0 || !Small.Contains(words[at..end])))
            {
                text[at] = char.ToUpperInvariant(text[at]);
            }
        }

        return text.ToString();
    }
}
