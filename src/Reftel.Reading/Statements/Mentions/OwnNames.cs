using System.Collections.Frozen;
using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Language.Tokens;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>A name or metonym of a user's own list.</summary>
/// <param name="Words">Its words as the list writes them.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Actor">Key of the actor.</param>
/// <param name="IsMetonym">Whether it is no name.</param>
internal sealed record OwnName(ImmutableArray<string> Words, MentionKind Kind, string Actor, bool IsMetonym)
{
    public string Rule => IsMetonym ? Mention.OwnMetonym : Mention.OwnList;
}

/// <summary>Finds names of a user's own list in sentences, the longest at each word.</summary>
internal sealed class OwnNames
{
    private readonly FrozenDictionary<string, OwnName[]> _byFirst;
    private readonly FrozenDictionary<string, OwnName[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public OwnNames(ImmutableArray<GazetteerActor> actors, ImmutableArray<GazetteerMetonym> metonyms)
    {
        IEnumerable<OwnName> names = actors.SelectMany(actor => actor.Aliases.Prepend(actor.Name).Select(name => new OwnName(WordsOf(name), actor.Kind, actor.Key, IsMetonym: false)))
            .Concat(metonyms.Select(metonym => new OwnName(WordsOf(metonym.Words), metonym.Kind, metonym.StandsFor, IsMetonym: true)));
        _byFirst = names.Where(name => name.Words.Length > 0).GroupBy(name => name.Words[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(name => name.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase);
        _lookup = _byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool IsEmpty => _byFirst.Count == 0;

    /// <summary>The longest name that begins at a word, or null.</summary>
    /// <param name="words">Of a sentence.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="capitals">Whether the sentence is in capitals, so that letters say nothing of names.</param>
    /// <param name="metonyms">Whether words that are no names count.</param>
    public OwnName? Find(ImmutableArray<Token> words, int at, bool capitals, bool metonyms)
    {
        if (IsEmpty || !_lookup.TryGetValue(words[at].Form, out OwnName[]? names))
        {
            return null;
        }

        foreach (OwnName name in names)
        {
            if ((metonyms || !name.IsMetonym) && Fits(name, words, at, capitals))
            {
                return name;
            }
        }

        return null;
    }

    // What the list writes with a capital has one in the text; "Turkey" is not "turkey".
    private static bool Fits(OwnName name, ImmutableArray<Token> words, int at, bool capitals)
    {
        if (at + name.Words.Length > words.Length)
        {
            return false;
        }

        for (int i = 0; i < name.Words.Length; i++)
        {
            string form = words[at + i].Form;
            if (!form.Equals(name.Words[i], StringComparison.OrdinalIgnoreCase) || (!capitals && char.IsUpper(name.Words[i][0]) && !char.IsUpper(form[0])))
            {
                return false;
            }
        }

        return true;
    }

    private static ImmutableArray<string> WordsOf(string name) => [.. EnglishTokenizer.Tokenize(name, new TextSpan(0, name.Length)).Select(token => token.Form)];
}
