using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Language.Tokens;
using Reftel.Reading.Statements.Prose;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>Whom "he", "she", "the minister" stand for: only where nobody else can be meant.</summary>
internal static class Antecedents
{
    /// <summary>Mentions that are looked at for one word: among more nothing is clear.</summary>
    private const int MostMentions = 64;

    /// <summary>Pronouns whose one possible person stands in their sentence or the one before; others are left out. Within a quotation only who is named there can be meant: its speaker is not "he".</summary>
    public static List<FoundMention> Pronouns(DocumentProse prose, List<ProseSentence> sentences, List<FoundMention> mentions, PersonIndex people)
    {
        var pronouns = new List<FoundMention>();
        int start = 0;
        int block = -1;
        List<Quotation> quotes = [];
        for (int i = 0; i < sentences.Count; i++)
        {
            while (start < mentions.Count && (mentions[start].Sentence < i - 1 || (mentions[start].Sentence < i && sentences[mentions[start].Sentence].Block != sentences[i].Block)))
            {
                start++;
            }

            if (sentences[i].Block != block)
            {
                block = sentences[i].Block;
                quotes = Quotations.Of(prose.Text, prose.Blocks[block].Span);
            }

            ImmutableArray<Token> words = sentences[i].Tokens;
            for (int at = 0; at < words.Length; at++)
            {
                Token word = words[at];
                string? actor = word.Form switch
                {
                    "he" or "He" or "she" or "She" when Only(mentions, start, QuotedFrom(quotes, word.Span.Start), word.Span.Start) is { } only && people.MayBe(only, word.Form is "she" or "She") => only,
                    "who" when at > 0 => JustBefore(mentions, start, words[words[at - 1].Form is "," && at > 1 ? at - 2 : at - 1].Span.End),
                    _ => null,
                };
                if (actor is not null)
                {
                    pronouns.Add(new FoundMention(word.Span, i, MentionKind.Person) { Actor = actor, Rule = "pronoun" });
                }
            }
        }

        return pronouns;
    }

    // "Anna Lis, who said": the person whose name ends before the word.
    private static string? JustBefore(List<FoundMention> mentions, int start, int end)
    {
        for (int i = start; i < Math.Min(mentions.Count, start + MostMentions) && mentions[i].Span.Start < end; i++)
        {
            if (mentions[i] is { Kind: MentionKind.Person } person && person.Span.End == end)
            {
                return person.Actor;
            }
        }

        return null;
    }

    // Where the quotation around a place begins; 0 outside of all.
    private static int QuotedFrom(List<Quotation> quotes, int offset) =>
        Quotations.LastBefore(quotes, offset) is >= 0 and var last && quotes[last].Span.End > offset ? quotes[last].Span.Start : 0;

    private static string? Only(List<FoundMention> mentions, int start, int from, int before)
    {
        string? only = null;
        for (int i = start; i < mentions.Count && mentions[i].Span.Start < before; i++)
        {
            if (i - start >= MostMentions)
            {
                return null;
            }

            FoundMention mention = mentions[i];
            if (mention.Span.Start < from || mention.Kind is not (MentionKind.Person or MentionKind.Office))
            {
                continue;
            }

            if (mention.Actor is null || (only is not null && mention.Actor != only))
            {
                return null;
            }

            only = mention.Actor;
        }

        return only;
    }

    /// <summary>Gives "the foreign minister" the one person whom the text before calls so.</summary>
    public static void Offices(List<FoundMention> mentions, string text)
    {
        var holders = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (FoundMention mention in mentions)
        {
            if (mention.Kind != MentionKind.Office || mention.Rule != "office")
            {
                continue;
            }

            string words = text.Substring(mention.Span.Start, mention.Span.Length).ToLowerInvariant();
            if (mention.Holder is { } holder)
            {
                mention.Actor = holder.Actor;
                Learn(holders, words, holder.Actor);
                Learn(holders, words[(words.LastIndexOf(' ') + 1)..], holder.Actor);
            }
            else
            {
                mention.Actor = holders.GetValueOrDefault(words);
            }
        }
    }

    private static void Learn(Dictionary<string, string?> holders, string words, string? actor) =>
        holders[words] = holders.TryGetValue(words, out string? known) && known != actor ? null : actor;
}
