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
        int last = Quotations.LastBefore(quotes, offset);
        return last >= 0 && quotes[last].Span.Contains(offset) ? quotes[last] : null;
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

    /// <summary>First and last word that lie in a place of the prose; the last before the first where none does.</summary>
    public (int First, int Last) WordsIn(TextSpan place)
    {
        int first = -1;
        int last = -2;
        for (int i = 0; i < Count; i++)
        {
            if (place.Contains(SpanOf(i)))
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        return (Math.Max(first, 0), last);
    }

    /// <summary>True for the verb of a condition: what is said only "if he refuses" has not been said.</summary>
    public bool IsUnderIf(int verb)
    {
        foreach (int child in Tree.Children(verb))
        {
            if (child < verb && Tree.Words[child].Relation == "mark" && Word(child) is "if" or "If" or "unless" or "Unless")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a modal verb stands before a verb and belongs to it: "will say", "may seek".</summary>
    public bool HasModal(int verb)
    {
        foreach (int child in Tree.Children(verb))
        {
            if (child < verb && Tree.Words[child].Tag == "MD" && (IsQuoted(verb) || !IsQuoted(child)))
            {
                return true;
            }
        }

        return false;
    }
}
