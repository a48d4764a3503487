using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>A sentence among the quotations of its block, as the rules of attribution look at it.</summary>
internal sealed class SentenceReading(string text, ProseSentence sentence, int index, List<Quotation> quotes)
{
    public string Text => text;

    public int Index => index;

    public SentenceTree Tree => sentence.Tree;

    public ProseSentence Sentence => sentence;

    public List<Quotation> Quotes => quotes;

    public int Count => sentence.Tokens.Length;

    public TextSpan SpanOf(int token) => sentence.Tokens[token].Span;

    public ReadOnlySpan<char> Word(int token) => sentence.Tokens[token].Form;

    /// <summary>The closed or open quotation that a place lies in, marks included.</summary>
    public Quotation? QuoteAt(int offset)
    {
        foreach (Quotation quote in quotes)
        {
            if (quote.Span.Contains(offset))
            {
                return quote;
            }

            if (quote.Span.Start > offset)
            {
                break;
            }
        }

        return null;
    }

    public bool IsQuoted(int token) => QuoteAt(SpanOf(token).Start) is not null;

    public bool IsMark(int token)
    {
        foreach (char c in Word(token))
        {
            if (char.IsLetterOrDigit(c) || c is '$' or '%')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>From one word to another, both included.</summary>
    public TextSpan Between(int first, int last) => TextSpan.Between(SpanOf(first).Start, SpanOf(last).End);
}
