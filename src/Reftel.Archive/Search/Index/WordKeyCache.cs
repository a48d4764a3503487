using System.Collections.Concurrent;
using Reftel.Archive.Search.Terms.Names;
using Reftel.Archive.Search.Words;

namespace Reftel.Archive.Search.Index;

/// <summary>
/// The keys under which words are found. Every segment has most words of the one before, and to fold, stem and spell them anew would be a large
/// part of adding.
/// </summary>
/// <threadsafety>May be used from several threads.</threadsafety>
internal static class WordKeyCache
{
    // Some twenty megabytes. Beyond it rare words (numbers, misprints) fill the memory rather than save time.
    private const int MostKnown = 100_000;

    private static readonly ConcurrentDictionary<string, WordKeys> Known = new(StringComparer.Ordinal);
    private static int _count;

    /// <param name="surface">A word as it is written.</param>
    public static WordKeys Of(string surface)
    {
        if (Known.TryGetValue(surface, out WordKeys? keys))
        {
            return keys;
        }

        keys = Make(surface);
        if (Interlocked.Increment(ref _count) > MostKnown)
        {
            Known.Clear();
            Interlocked.Exchange(ref _count, 0);
        }

        Known.TryAdd(surface, keys);
        return keys;
    }

    private static WordKeys Make(string surface)
    {
        string folded = WordForms.Fold(surface);
        var stems = new List<string>(2);
        if (WordForms.Stem(folded) is var stem && stem != folded)
        {
            stems.Add(WordKey.OfStem(stem, folded));
        }

        foreach (string nameKey in NameWords.KeysOf(surface))
        {
            stems.Add(WordKey.OfName(nameKey, surface.ToLowerInvariant()));
        }

        return new WordKeys(WordKey.OfWord(folded, surface), [.. stems]);
    }
}

/// <summary>The keys of a word.</summary>
/// <param name="Word">In the table of words.</param>
/// <param name="Stems">In the table of stems: those that lead to it.</param>
internal sealed record WordKeys(string Word, string[] Stems);
