using System.Collections.Immutable;

namespace Reftel.Reading.Language.Parsing;

/// <summary>A sentence as a tree: every word has one head, one word is the root.</summary>
public sealed class ParsedSentence
{
    internal ParsedSentence(ImmutableArray<ParsedWord> words) => Words = words;

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<ParsedWord> Words { get; }

    /// <summary>Index of the root; -1 of an empty sentence.</summary>
    public int Root
    {
        get
        {
            for (int i = 0; i < Words.Length; i++)
            {
                if (Words[i].Head < 0)
                {
                    return i;
                }
            }

            return -1;
        }
    }

    /// <summary>The words whose head is this one, in the order of the text.</summary>
    public IEnumerable<int> Dependents(int head)
    {
        for (int i = 0; i < Words.Length; i++)
        {
            if (Words[i].Head == head)
            {
                yield return i;
            }
        }
    }
}
