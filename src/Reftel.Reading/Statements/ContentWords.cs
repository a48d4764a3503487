using System.Collections.Immutable;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements;

/// <summary>The words that tell of what kind it is what somebody says: of its pieces in a sentence the first with a finite verb, "The Soviets, he said, will", else the first.</summary>
internal static class ContentWords
{
    /// <summary>First and last; the last before the first where no piece stands in the sentence.</summary>
    public static (int First, int Last) Of(SentenceReading reading, ImmutableArray<TextSpan> content)
    {
        (int First, int Last) found = (0, -2);
        foreach (TextSpan piece in content)
        {
            if (reading.WordsIn(piece) is { Last: >= 0 } words)
            {
                bool verb = HasFiniteVerb(reading, words);
                found = verb || found.Last < 0 ? words : found;
                if (verb)
                {
                    break;
                }
            }
        }

        return found;
    }

    private static bool HasFiniteVerb(SentenceReading reading, (int First, int Last) words)
    {
        for (int i = words.First; i <= words.Last; i++)
        {
            if (reading.Tree.Words[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return true;
            }
        }

        return false;
    }
}
