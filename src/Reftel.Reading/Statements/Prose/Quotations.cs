using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Prose;

/// <summary>
/// Finds the outermost quotations of a block in every habit: curved, straight, two apostrophes, guillemets and low marks, and single marks where an opening one stands before a word and a closing one behind.
/// </summary>
internal static class Quotations
{
    /// <summary>In the order of the text; one pass.</summary>
    public static List<Quotation> Of(string text, TextSpan block)
    {
        var found = new List<Quotation>();
        int open = -1;
        string closing = "";
        for (int at = block.Start; at < block.End; at++)
        {
            if (open < 0)
            {
                if (Opening(text, block, at) is { } mark)
                {
                    open = at;
                    closing = mark;
                    at += mark == "''" ? 1 : 0;
                }
            }
            else if (Closes(text, block, at, closing, out int length))
            {
                found.Add(new Quotation(TextSpan.Between(open, at + length), true));
                open = -1;
                at += length - 1;
            }
        }

        if (open >= 0 && closing is not ("\u2019" or "'"))
        {
            found.Add(new Quotation(TextSpan.Between(open, block.End), false));
        }

        return found;
    }

    /// <summary>Index of the last quotation that begins at or before a place; -1 where none does. They are in order and do not overlap.</summary>
    public static int LastBefore(List<Quotation> quotes, int offset) => InOrder.FirstFrom(quotes.Count, offset + 1, i => quotes[i].Span.Start) - 1;

    private static string? Opening(string text, TextSpan block, int at)
    {
        char c = text[at];
        bool wordBefore = at > block.Start && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ',');
        bool wordBehind = at + 1 < block.End && !char.IsWhiteSpace(text[at + 1]);
        return c switch
        {
            '\u201C' => "\u201D",
            '\u201E' => "\u201C",
            '\u00AB' => "\u00BB",
            '"' when !wordBefore && wordBehind => "\"",
            '\'' when at + 2 < block.End && text[at + 1] == '\'' && !wordBefore && !char.IsWhiteSpace(text[at + 2]) => "''",
            '\u2018' when wordBehind && !wordBefore => "\u2019",
            _ => null,
        };
    }

    private static bool Closes(string text, TextSpan block, int at, string closing, out int length)
    {
        length = closing.Length;
        char c = text[at];
        switch (closing)
        {
            case "\u201D":
                // A straight mark where a curved one was meant, and a quote that opens anew because its end was lost.
                return c == '\u201D' || (c == '"' && IsBehindWord(text, block, at));
            case "\u201C":
                return c is '\u201C' or '\u201D';
            case "\"":
                return c is '"' or '\u201D' && IsBehindWord(text, block, at);
            case "''":
                return c == '\'' && at + 1 < block.End && text[at + 1] == '\'';
            case "\u2019":
                return c == '\u2019' && (at + 1 >= block.End || !char.IsLetterOrDigit(text[at + 1])) && !IsPossessive(text, at);
            default:
                return c == closing[0];
        }
    }

    private static bool IsBehindWord(string text, TextSpan block, int at) =>
        at > block.Start && !char.IsWhiteSpace(text[at - 1]) && (at + 1 >= block.End || !char.IsLetterOrDigit(text[at + 1]));

    // "the ministers' view": the mark behind an s that a small word follows may be either; the quotation goes on only in doubt of its end.
    private static bool IsPossessive(string text, int at) => at > 0 && text[at - 1] == 's' && at + 2 < text.Length && text[at + 1] == ' ' && char.IsLower(text[at + 2]);
}
