using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>The mentions of a document with the actors that they stand for, and their offices: found sentence by sentence, settled when all are known.</summary>
internal static class MentionReader
{
    public static (ImmutableArray<Mention> Mentions, ImmutableArray<HeldOffice> Offices) Read(Document document, DocumentProse prose, List<ProseSentence> sentences, ReadingOptions options)
    {
        var people = new PersonIndex();
        List<FoundMention> found = Find(document, prose, sentences, options, people);
        Antecedents.Offices(found, prose.Text);
        List<FoundMention> all = InOrder(found, Antecedents.Pronouns(prose, sentences, found, people));
        var mentions = ImmutableArray.CreateBuilder<Mention>(all.Count);
        foreach (FoundMention mention in all)
        {
            // An office that nobody holds in the text says nothing that is not there already.
            if (mention.Kind != MentionKind.Office || mention.Actor is not null || mention.Rule != "office")
            {
                mentions.Add(new Mention(Joined(prose.Text.Substring(mention.Span.Start, mention.Span.Length)), prose.ToSource(mention.Span), mention.Kind, mention.Actor) { Rule = mention.Rule });
            }
        }

        return (mentions.DrainToImmutable(), new OfficeReader(prose, all, document.Times, document.Date).Read());
    }

    /// <summary>Names of a user's list alone, in prose of any language.</summary>
    public static ImmutableArray<Mention> ReadOwn(DocumentProse prose, List<ProseSentence> sentences, ReadingOptions options)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        foreach (ImmutableArray<Language.Tokens.Token> words in sentences.Select(sentence => sentence.Tokens))
        {
            for (int at = 0; at < words.Length; at++)
            {
                if (options.Gazetteer.Names.Find(words, at, capitals: false, options.Metonyms) is { } name)
                {
                    var span = TextSpan.Between(words[at].Span.Start, words[at + name.Words.Length - 1].Span.End);
                    mentions.Add(new Mention(Joined(prose.Text.Substring(span.Start, span.Length)), prose.ToSource(span), name.Kind, name.Actor) { Rule = name.Rule });
                    at += name.Words.Length - 1;
                }
            }
        }

        return mentions.DrainToImmutable();
    }

    private static List<FoundMention> Find(Document document, DocumentProse prose, List<ProseSentence> sentences, ReadingOptions options, PersonIndex people)
    {
        var found = new List<FoundMention>();
        var lone = new List<FoundMention>();
        var acronyms = new AcronymTable();
        var finder = new MentionFinder(acronyms, new Metonyms(document, options.Metonyms), options.Gazetteer.Names, options.Metonyms, found, lone);
        for (int i = 0; i < sentences.Count; i++)
        {
            finder.Read(sentences[i], i, prose.Text);
        }

        // Who is in the user's list gives the key to other spellings, too.
        foreach (FoundMention mention in found.Where(mention => mention is { Person: not null, Rule: Mention.OwnList }).Concat(found.Where(mention => mention.Rule != Mention.OwnList)))
        {
            if (mention.Person is { } person)
            {
                people.Add(person, mention.Rule == Mention.OwnList ? mention.Actor : null);
            }
        }

        NameByOffices(found, people, prose.Text, document.Date, options.Gazetteer.Offices);
        List<FoundMention> all = InOrder(found, LoneNames.Settle(lone, people, acronyms));
        foreach (FoundMention mention in all)
        {
            if (mention.Rule == Mention.OwnList)
            {
                continue;
            }

            if (mention.Person is { } person)
            {
                mention.Actor = people.Find(person);
            }
            else if (mention is { Actor: null, Rule: "acronym" })
            {
                mention.Actor = acronyms.Later(prose.Text.Substring(mention.Span.Start, mention.Span.Length));
            }
        }

        return all;
    }

    // "President Lukashenko", where the user's list has one who was it then.
    private static void NameByOffices(List<FoundMention> found, PersonIndex people, string text, PartialDate? day, OwnOffices offices)
    {
        foreach (FoundMention office in offices.IsEmpty ? [] : found)
        {
            if (office is { Kind: MentionKind.Office, Holder.Person: { Given.Length: 0 } person }
                && offices.Holder(Joined(text.Substring(office.Span.Start, office.Span.Length)).ToLowerInvariant(), ActorKey.Of(person.Surname), day) is { } key)
            {
                people.Name(person, key);
            }
        }
    }

    // Both in order; the same place comes once.
    private static List<FoundMention> InOrder(List<FoundMention> one, List<FoundMention> other)
    {
        var all = new List<FoundMention>(one.Count + other.Count);
        int next = 0;
        foreach (FoundMention mention in one)
        {
            while (next < other.Count && other[next].Span.Start < mention.Span.Start)
            {
                all.Add(other[next++]);
            }

            all.Add(mention);
        }

        all.AddRange(other.Skip(next));
        all.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start - b.Span.Start : a.Span.End != b.Span.End ? b.Span.End - a.Span.End : a.Kind - b.Kind);
        return all;
    }

    /// <summary>Words of the prose with one blank between each two.</summary>
    internal static string Joined(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
