using System.Text;
using Reftel.Analysis.Questions.Sources;
using Reftel.Reading.Text;

namespace Reftel.Analysis.Drafting.Assembly;

/// <summary>The words of a statement for a quotation: its sentence without the anchors of notes, and with [...] where it names a reference of its own telegram.</summary>
internal static class QuotedWords
{
    private static readonly System.Buffers.SearchValues<char> Markup = System.Buffers.SearchValues.Create("*_<>`\\\u00B6");

    public static string Of(SourceStatement statement)
    {
        // Its prose has no anchors that were read as such: a digit that stands in it is a word of the author, "the G7" in a sentence with note 7 too.
        string words = WithoutAnchors(statement.Quotation);

        // Signs of Markdown: then what is said, which may have none.
        return Ended(words.AsSpan().ContainsAny(Markup) ? WithoutAnchors(statement.Content) : words);
    }

    // A statement may end before the stop of its sentence; without one what stands behind the quotation would be of it.
    private static string Ended(string words)
    {
        string whole = words.TrimEnd(',', ';', ':', ' ');
        string inner = whole.TrimEnd('"', '\u201D', '\u2019', ')');
        return inner.Length > 0 && inner[^1] is '.' or '!' or '?' ? whole : $"{whole}.";
    }

    private static string WithoutAnchors(string text)
    {
        var words = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            int end = text[at] is '[' or '(' ? text.IndexOf(text[at] == '[' ? ']' : ')', at) : -1;
            ReadOnlySpan<char> inside = end > at + 1 && end - at < 40 ? text.AsSpan(at + 1, end - at - 1) : [];
            if (text[at] == '[' && inside.Length > 0 && (inside[0] == '^' || !inside.ContainsAnyExceptInRange('0', '9')))
            {
                words.Length -= words.Length > 0 && words[^1] == ' ' ? 1 : 0;
                at = end;
            }
            else if (text[at] == '(' && inside.StartsWith("ref", StringComparison.OrdinalIgnoreCase))
            {
                words.Append("[...]");
                at = end;
            }
            else
            {
                words.Append(text[at]);
            }
        }

        return BlankSpace.Fold(words.ToString()).Trim();
    }
}
