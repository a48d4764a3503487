using System.Collections.Frozen;
using System.Collections.Immutable;
using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Language.Tokens;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Prose;

/// <summary>A sentence of the prose with its words; the tree is made when it is first asked for.</summary>
internal sealed class ProseSentence(TextSpan span, int block, ImmutableArray<Token> tokens, FrozenSet<string>? signals)
{
    /// <summary>A longer sentence is a list or a table; the rules look over the whole sentence for each cue, so time stays linear only with a bound.</summary>
    private const int LongestRead = 500;

    private SentenceTree? _tree;

    /// <summary>UTF-16 offsets in the text of the prose.</summary>
    public TextSpan Span => span;

    /// <summary>Index of its block.</summary>
    public int Block => block;

    /// <summary>Words and marks; in the letters of a sentence in capitals as they would be elsewhere.</summary>
    public ImmutableArray<Token> Tokens => tokens;

    /// <summary>False where no word of it hints at more than a plain fact; then its tree is not worth its time.</summary>
    public bool HasSignal { get; } = tokens.Length <= LongestRead && SentenceSignals.Any(tokens, signals);

    public SentenceTree Tree => _tree ??= new SentenceTree(EnglishParser.Parse(tokens));
}
