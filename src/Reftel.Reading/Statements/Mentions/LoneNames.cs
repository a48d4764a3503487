using Reftel.Reading.Documents;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>Names that say nothing by themselves: surnames of those whom the document names in full, full names whose surname stands alone elsewhere, acronyms in a text in capitals, places behind "in".</summary>
internal static class LoneNames
{
    /// <param name="lone">In order.</param>
    /// <param name="people">Those who were found; full names are added.</param>
    /// <param name="acronyms">Those that were introduced.</param>
    /// <returns>Those that name somebody, in order.</returns>
    public static List<FoundMention> Settle(List<FoundMention> lone, PersonIndex people, AcronymTable acronyms)
    {
        var alone = new HashSet<string>(StringComparer.Ordinal);
        foreach (FoundMention mention in lone)
        {
            if (mention.Person is { Given.Length: 0 } person)
            {
                alone.Add(person.Surname);
            }
        }

        foreach (FoundMention mention in lone)
        {
            if (mention.Person is { Given.Length: > 0 } person && alone.Contains(person.Surname))
            {
                people.Add(person);
            }
        }

        var settled = new List<FoundMention>();
        foreach (FoundMention mention in lone)
        {
            string surname = mention.Person!.Surname;
            if (mention.Person.Given.Length == 0 && acronyms.Later(surname) is { } actor)
            {
                settled.Add(new FoundMention(mention.Span, mention.Sentence, MentionKind.Body) { Actor = actor, Rule = "acronym" });
            }
            else if (people.IsSurname(surname))
            {
                settled.Add(mention);
            }
            else if (mention.MayBePlace)
            {
                settled.Add(new FoundMention(mention.Span, mention.Sentence, MentionKind.Place) { Actor = ActorKey.Of(mention.Person.Full) });
            }
        }

        return settled;
    }
}
