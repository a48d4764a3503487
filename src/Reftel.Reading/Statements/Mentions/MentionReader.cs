using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Prose;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>The mentions of a document with the actors that they stand for, and their offices: found sentence by sentence, settled when all are known.</summary>
internal static class MentionReader
{
    public static (ImmutableArray<Mention> Mentions, ImmutableArray<HeldOffice> Offices) Read(Document document, DocumentProse prose, List<ProseSentence> sentences, ReadingOptions options)
    {
        var people = new PersonIndex();
        List<FoundMention> found = Find(document, prose, sentences, options, people);
        Antecedents.Offices(found, prose.Text);
        List<FoundMention> all = InOrder(found, Antecedents.Pronouns(sentences, found, people));
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

    private static List<FoundMention> Find(Document document, DocumentProse prose, List<ProseSentence> sentences, ReadingOptions options, PersonIndex people)
    {
        var found = new List<FoundMention>();
        var lone = new List<FoundMention>();
        var acronyms = new AcronymTable();
        var finder = new MentionFinder(acronyms, new Metonyms(document, options.Metonyms), found, lone);
        for (int i = 0; i < sentences.Count; i++)
        {
            finder.Read(sentences[i], i, prose.Text);
        }

        foreach (FoundMention mention in found)
        {
            if (mention.Person is { } person)
            {
                people.Add(person);
            }
        }

        List<FoundMention> all = InOrder(found, LoneNames.Settle(lone, people, acronyms));
        foreach (FoundMention mention in all)
        {
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
