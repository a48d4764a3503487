using Reftel.Reading.Documents;

namespace Reftel.Reading.Statements.Mentions;

/// <content>Names of a user's own list, which go before all others.</content>
internal sealed partial class MentionFinder
{
    // Index behind the name; 0 where none begins here.
    private int ReadOwn(int at)
    {
        if (own.Find(_words, at, _capitals, withMetonyms) is not { } name)
        {
            return 0;
        }

        // "the Board of the Harbour" is no "the Board".
        int last = at + name.Words.Length - 1;
        if (_words[at].Form is "the" or "The" && last > at && own.Find(_words, at + 1, _capitals, withMetonyms) is { } behind && at + behind.Words.Length > last)
        {
            return 0;
        }

        FoundMention mention = Own(name, at, last);
        if (mention.Kind == MentionKind.Person && !name.IsMetonym)
        {
            OfficesBefore(at, mention);
            return AddHolder(mention, last);
        }

        return Add(mention, last);
    }

    // Of a person with several words also the surname alone is told later.
    private FoundMention Own(OwnName name, int first, int last) => new(SpanOf(first, last), _index, name.Kind)
    {
        Actor = name.Actor,
        Rule = name.Rule,
        Person = name is { Kind: MentionKind.Person, IsMetonym: false, Words.Length: > 1 }
            ? new PersonWords(string.Join(' ', _words.Skip(first).Take(last - first).Select(word => word.Form)), _words[last].Form)
            : null,
    };

    /// <summary>The person of the list whose name begins at a word, with its last word; null for none.</summary>
    private (FoundMention Holder, int Last)? OwnHolder(int at) =>
        at < _words.Length && own.Find(_words, at, _capitals, metonyms: false) is { Kind: MentionKind.Person } name
            ? (Own(name, at, at + name.Words.Length - 1), at + name.Words.Length - 1)
            : null;
}
