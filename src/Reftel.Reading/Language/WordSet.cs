using System.Collections.Frozen;

namespace Reftel.Reading.Language;

/// <summary>
/// A set of words that is asked with words as they stand in a text. To look a span up in a frozen set the runtime first finds out
/// whether its comparer can, by a slow way that costs more than the look-up; here that is done once.
/// </summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    public WordSet(IEnumerable<string> words, StringComparer comparer) => _words = words.ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}

internal static class WordSets
{
    public static WordSet ToWordSet(this IEnumerable<string> words, StringComparer comparer) => new(words, comparer);
}
