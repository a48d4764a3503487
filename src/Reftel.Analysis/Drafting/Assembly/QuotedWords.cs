using System.Collections.Immutable;
using System.Globalization;
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
        string words = WithoutRaised(WithoutAnchors(statement.Quotation), statement.Notes);

        // Digits that may be anchors still, or signs of Markdown: then what is said, which reading gives without them.
        return Ended((statement.Notes.Length > 0 && HasDigitBehindWord(words)) || words.AsSpan().ContainsAny(Markup) ? WithoutAnchors(statement.Content) : words);
    }

    // A statement may end before the stop of its sentence; without one what stands behind the quotation would be of it.
    private static string Ended(string words)
    {
        string whole = words.TrimEnd(',', ';', ':', ' ');
        string inner = whole.TrimEnd('"', '\u201D', '\u2019', ')');
        return inner.Length > 0 && inner[^1] is '.' or '!' or '?' ? whole : $"{whole}.";
    }

    // "signed,3 has promised an answer by December 15.9": what stands fused behind a word or its mark, is the number of a note of the sentence, and no word goes on behind it.
    private static string WithoutRaised(string text, ImmutableArray<int> notes)
    {
        var words = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            int end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]) && end - at < 5)
            {
                end++;
            }

            bool last = end == text.Length;
            if (end > at && at > 0 && (last || text[end] == ' ') && IsBehind(text, at, last) && notes.Contains(int.Parse(text.AsSpan(at, end - at), NumberStyles.None, NumberFormatInfo.InvariantInfo)))
            {
                at = end - 1;
            }
            else
            {
                words.Append(text[at]);
            }
        }

        return words.ToString();
    }

    // A stop between digits may be a decimal point, but not at the end of a sentence.
    private static bool IsBehind(string text, int at, bool last) => char.IsLetter(text[at - 1]) || text[at - 1] is '"' or '\u201D' or ')'
        || (text[at - 1] is '.' or ',' or ';' && at > 1 && (last ? char.IsLetterOrDigit(text[at - 2]) : char.IsLetter(text[at - 2])));

    // "office.3", "office³"
    private static bool HasDigitBehindWord(string words)
    {
        for (int i = 1; i < words.Length; i++)
        {
            if (char.GetUnicodeCategory(words[i]) == UnicodeCategory.OtherNumber
                || (char.IsAsciiDigit(words[i]) && (char.IsLetter(words[i - 1]) || words[i - 1] is '\u201D' or '"' || (i > 1 && words[i - 1] is '.' or ',' or ';' && char.IsLetter(words[i - 2])))))
            {
                return true;
            }
        }

        return false;
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
