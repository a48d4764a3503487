using System.Collections.Frozen;
using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Language.Tokens;
using Reftel.Reading.Statements.Catalogues;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>Finds names of the catalogues in sentences, the longest at each word.</summary>
internal static class Gazetteer
{
    private static readonly FrozenDictionary<string, GazetteerEntry[]> ByFirst = Entries()
        .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, GazetteerEntry[]>.AlternateLookup<ReadOnlySpan<char>> Lookup = ByFirst.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The longest name that begins at a word, or null.</summary>
    public static GazetteerEntry? Find(ImmutableArray<Token> words, int at, bool capitals)
    {
        string form = words[at].Form;
        if (form.Length is 0 or > 32 || !char.IsUpper(form[0]))
        {
            return null;
        }

        Span<char> small = stackalloc char[form.Length];
        form.AsSpan().ToLowerInvariant(small);
        if (!Lookup.TryGetValue(small, out GazetteerEntry[]? entries))
        {
            return null;
        }

        foreach (GazetteerEntry entry in entries)
        {
            if (Fits(entry, words, at, capitals))
            {
                return entry;
            }
        }

        return null;
    }

    private static bool Fits(GazetteerEntry entry, ImmutableArray<Token> words, int at, bool capitals)
    {
        if (at + entry.Words.Length > words.Length || (entry.Acronym && !capitals && words[at].Form.AsSpan().ContainsAnyInRange('a', 'z')))
        {
            return false;
        }

        for (int i = 1; i < entry.Words.Length; i++)
        {
            string form = words[at + i].Form;
            if (!form.Equals(entry.Words[i], StringComparison.OrdinalIgnoreCase) || (char.IsLower(form[0]) && !CapitalRun.IsJoint(form) && form[0] != '\''))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<GazetteerEntry> Entries()
    {
        foreach (State state in States.All)
        {
            string key = ActorKey.Of(state.Name);
            foreach (string name in state.Names)
            {
                yield return Entry(name, MentionKind.State, key, GazetteerUse.Name, null);
            }

            foreach (string capital in state.Capitals)
            {
                yield return Entry(capital, MentionKind.Place, ActorKey.Of(capital), GazetteerUse.Capital, key);
            }

            foreach (string adjective in state.Adjectives)
            {
                yield return Entry(adjective, MentionKind.State, key, GazetteerUse.Adjective, null);
            }
        }

        foreach (string row in InternationalBodies.Rows)
        {
            string[] names = row.Split(';');
            foreach (string name in names)
            {
                yield return Entry(name, MentionKind.Body, ActorKey.Of(names[0]), GazetteerUse.Name, null);
            }
        }

        foreach (string[] fields in SeatsOfGovernment.Rows.Select(row => row.Split(';')))
        {
            string state = ActorKey.Of(fields[1]);
            yield return Entry(fields[0], MentionKind.Place, ActorKey.Of(fields[0]), GazetteerUse.Seat, fields[2].Length == 0 ? state : ActorKey.Of($"{fields[2]} {fields[1]}"));
        }
    }

    private static GazetteerEntry Entry(string name, MentionKind kind, string actor, GazetteerUse use, string? standsFor) => new(
        [.. EnglishTokenizer.Tokenize(name, new TextSpan(0, name.Length)).Select(token => token.Form.ToLowerInvariant())],
        kind,
        actor,
        use,
        standsFor,
        !name.Contains(' ') && name.AsSpan().ContainsAnyInRange('A', 'Z') && !name.AsSpan().ContainsAnyInRange('a', 'z'));
}
