using System.Collections.Frozen;
using System.Collections.Immutable;
using Reftel.Reading.Language.Sentences;
using Reftel.Reading.Language.Tokens;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Prose;

/// <summary>The sentences of a document's prose with their words.</summary>
internal static class SentenceReader
{
    /// <param name="prose">The prose.</param>
    /// <param name="signals">Words that hint at more than a plain fact in this document alone, or null.</param>
    public static List<ProseSentence> Read(DocumentProse prose, FrozenSet<string>? signals = null)
    {
        var sentences = new List<ProseSentence>();
        for (int block = 0; block < prose.Blocks.Length; block++)
        {
            foreach (TextSpan span in SentenceSplitter.Split(prose.Text, prose.Blocks[block].Span))
            {
                ImmutableArray<Token> tokens = EnglishTokenizer.Tokenize(prose.Text, span);
                if (!tokens.IsEmpty)
                {
                    sentences.Add(new ProseSentence(span, block, TrueCase.Restore(tokens), signals));
                }
            }
        }

        return sentences;
    }
}
