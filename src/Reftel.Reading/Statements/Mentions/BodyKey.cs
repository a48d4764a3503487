using System.Collections.Immutable;
using Reftel.Reading.Language.Tokens;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>One key for the ways in which a body of a state is named: "Belarusian Foreign Ministry", "Ministry of Foreign Affairs of Belarus".</summary>
internal static class BodyKey
{
    /// <param name="words">The words of the sentence.</param>
    /// <param name="first">First word of the name.</param>
    /// <param name="last">Last word of the name.</param>
    /// <param name="state">Key of the state that an adjective before it names, or null.</param>
    /// <param name="capitals">True for a sentence in capitals.</param>
    public static string Of(ImmutableArray<Token> words, int first, int last, string? state, bool capitals)
    {
        // "U.S. Navy", "Russia's" aside.
        if (state is null && Gazetteer.Find(words, first, capitals) is { Use: GazetteerUse.Name, Kind: Documents.MentionKind.State } leading && first + leading.Words.Length <= last)
        {
            (state, first) = (leading.Actor, first + leading.Words.Length);
        }

        // "... of Belarus", "... of the Republic of Belarus".
        for (int at = first + 1; state is null && at < last; at++)
        {
            int name = words[at + 1].Form is "the" ? at + 2 : at + 1;
            if (words[at].Form is "of" && name <= last && Gazetteer.Find(words, name, capitals) is { Use: GazetteerUse.Name, Kind: Documents.MentionKind.State } of && name + of.Words.Length - 1 == last)
            {
                (state, last) = (of.Actor, at - 1);
            }
        }

        string body = Plain(ActorKey.Of(string.Join(' ', Enumerable.Range(first, last - first + 1).Select(i => words[i].Form))));
        return state is null ? body : $"{body}-{state}";
    }

    // "Ministry of Defense" is the "Defense Ministry".
    private static string Plain(string key)
    {
        const string Ministry = "ministry-of-";
        if (key.StartsWith(Ministry, StringComparison.Ordinal))
        {
            key = $"{key[Ministry.Length..]}-ministry";
        }

        return key.Replace("foreign-affairs-ministry", "foreign-ministry", StringComparison.Ordinal).Replace("defence", "defense", StringComparison.Ordinal).Replace("the-", "", StringComparison.Ordinal);
    }
}
