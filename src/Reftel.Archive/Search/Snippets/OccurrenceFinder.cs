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
        var test = new FormTest(term);
        for (int i = 0; i < words.Length; i++)
        {
            if (test.Kind(words[i]) is { } why)
            {
                found.Add(new Occurrence(part, plan, words[i].Start, words[i].End, why, [i]));
            }
        }
    }

    private static void AddPhrases(List<Occurrence> found, TextWord[] words, int part, WordsPlan plan)
    {
        List<int>[] places = [.. plan.Terms.Select(_ => new List<int>())];
        FormTest[] tests = [.. plan.Terms.Select(term => new FormTest(term))];
        for (int i = 0; i < words.Length; i++)
        {
            for (int term = 0; term < places.Length; term++)
            {
                if (tests[term].Kind(words[i]) is not null)
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
