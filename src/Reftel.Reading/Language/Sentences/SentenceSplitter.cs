using System.Collections.Immutable;
using Reftel.Reading.Text;

namespace Reftel.Reading.Language.Sentences;

/// <summary>
/// Parts prose into sentences, in English and in the languages written with Cyrillic letters. Abbreviations, initials, numbers, addresses, ellipses, brackets and quotations do not end a sentence;
/// items of lists and empty lines part sentences, single line ends do not: lines may be wrapped. Quotations of several sentences are parted too.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>The sentences of a range of text, in order, without the blanks between them; every other character lies in one of them.</summary>
    public static ImmutableArray<TextSpan> Split(string text, TextSpan range)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = ImmutableArray.CreateBuilder<TextSpan>();
        int end = Math.Min(range.End, text.Length);
        ReadOnlySpan<char> all = text.AsSpan(0, end);
        int at = range.Start;
        while (at < end)
        {
            // Empty lines part paragraphs: nothing goes on across one.
            int stop = EndOfParagraph(all, at);
            Paragraph(all[..stop], at, sentences);
            at = stop;
        }

        return sentences.DrainToImmutable();
    }

    private static int EndOfParagraph(ReadOnlySpan<char> text, int at)
    {
        int lines = 0;
        for (bool begun = false; at < text.Length; at++)
        {
            char c = text[at];
            if (!char.IsWhiteSpace(c))
            {
                begun = true;
                lines = 0;
            }
            else if (c == '\n' && begun && ++lines == 2)
            {
                return at;
            }
        }

        return at;
    }

    private static void Paragraph(ReadOnlySpan<char> text, int start, ImmutableArray<TextSpan>.Builder sentences)
    {
        var ends = new SentenceBoundary(text);
        int at = SkipBlanks(text, start);
        var list = new ListItems(at);
        int begin = at;
        list.Begins(text, at);
        at += ListItems.MarkerLength(text, at);
        while (at < text.Length)
        {
            char c = text[at];
            if (c is '.' or '!' or '?' or '\u2026' or '\uFF0E' or '\u3002')
            {
                int stop = ends.At(begin, at, out int behind);
                if (stop > 0)
                {
                    Add(text, begin, stop, sentences);
                    begin = SkipBlanks(text, stop);
                    list.Begins(text, begin);
                    at = begin + ListItems.MarkerLength(text, begin);
                    ends.Begin();
                    continue;
                }

                at = behind;
                continue;
            }

            if (char.IsWhiteSpace(c) && at > begin)
            {
                int next = SkipBlanks(text, at);
                if (next < text.Length && (list.ItemBegins(text, at, next) || list.ProseBegins(text, at, next)))
                {
                    Add(text, begin, at, sentences);
                    begin = next;
                    at = next + ListItems.MarkerLength(text, next);
                    ends.Begin();
                    continue;
                }

                at = next;
                continue;
            }

            ends.See(c, at);
            at++;
        }

        Add(text, begin, text.Length, sentences);
    }

    private static void Add(ReadOnlySpan<char> text, int start, int end, ImmutableArray<TextSpan>.Builder sentences)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(TextSpan.Between(start, end));
        }
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
