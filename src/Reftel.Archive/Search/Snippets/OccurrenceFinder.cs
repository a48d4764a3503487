using Reftel.Archive.Search.Execution.Plans;
using Reftel.Archive.Search.Terms;

namespace Reftel.Archive.Search.Snippets;

/// <summary>Finds in the text of a piece what the index found: by the words themselves, so that both stores mark the same.</summary>
internal static class OccurrenceFinder
{
    /// <returns>All places, rising.</returns>
    public static List<Occurrence> Find(TextWord[] words, IReadOnlyList<WordsPlan> asked, byte mark)
    {
        var found = new List<Occurrence>();
        for (int part = 0; part < asked.Count; part++)
        {
            if (!asked[part].Counts(mark))
            {
                continue;
            }

            if (asked[part].Terms is [var term])
            {
                AddWords(found, words, part, asked[part], term);
            }
            else
            {
                AddPhrases(found, words, part, asked[part]);
            }
        }

        found.Sort((x, y) => x.Start != y.Start ? x.Start.CompareTo(y.Start) : x.End != y.End ? x.End.CompareTo(y.End) : x.Part.CompareTo(y.Part));
        return found;
    }

    private static void AddWords(List<Occurrence> found, TextWord[] words, int part, WordsPlan plan, Term term)
    {
        // A word that comes again is not asked again: stems and names cost.
        var known = new Dictionary<string, MatchKind?>(StringComparer.Ordinal);
        for (int i = 0; i < words.Length; i++)
        {
            TextWord word = words[i];
            if (!known.TryGetValue(word.Surface, out MatchKind? kind))
            {
                known.Add(word.Surface, kind = term.Test(word.Surface, word.Folded));
            }

            if (kind is { } why)
            {
                found.Add(new Occurrence(part, plan, word.Start, word.End, why, [i]));
            }
        }
    }

    private static void AddPhrases(List<Occurrence> found, TextWord[] words, int part, WordsPlan plan)
    {
        List<int>[] places = [.. plan.Terms.Select(_ => new List<int>())];
        for (int i = 0; i < words.Length; i++)
        {
            for (int term = 0; term < places.Length; term++)
            {
                if (plan.Terms[term].Test(words[i].Surface, words[i].Folded) is not null)
                {
                    places[term].Add(i);
                }
            }
        }

        plan.Window().Count(places, at =>
        {
            Array.Sort(at);
            found.Add(new Occurrence(part, plan, words[at[0]].Start, words[at[^1]].End, MatchKind.Exact, at));
        });
    }
}
