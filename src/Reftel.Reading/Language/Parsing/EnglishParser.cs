using System.Collections.Immutable;
using Reftel.Reading.Language.Models;
using Reftel.Reading.Language.Tokens;

namespace Reftel.Reading.Language.Parsing;

/// <summary>
/// Tags English sentences and parses them, with what was learnt from the English Web Treebank. The same words give the same tree on every machine: only whole numbers are added and compared.
/// May be called from any thread.
/// </summary>
public static class EnglishParser
{
    private static readonly Lazy<SentenceAnalyzer> Shipped = new(() => new SentenceAnalyzer(EnglishModel.Default));

    /// <summary>The tree of one sentence. Time grows with the number of words, whatever they are.</summary>
    /// <param name="sentence">Its tokens, as <see cref="EnglishTokenizer"/> gives them; sentences in capitals best through <see cref="TrueCase.Restore(ImmutableArray{Token})"/>.</param>
    public static ParsedSentence Parse(IReadOnlyList<Token> sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Shipped.Value.Parse(sentence);
    }
}
