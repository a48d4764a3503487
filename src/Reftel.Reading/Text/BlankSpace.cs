using System.Buffers;

namespace Reftel.Reading.Text;

/// <summary>White space as reading text has it: one blank between two words, none at the ends.</summary>
internal static class BlankSpace
{
    private const int Window = 1_024;

    // Every white space but the common blank.
    private static readonly SearchValues<char> Others =
        SearchValues.Create("\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    /// <summary>The words without white space at their ends, and any between them as one blank.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="likely">A text that may be just that, and is given back then.</param>
    public static string Fold(ReadOnlySpan<char> text, string likely = "")
    {
        text = text.Trim();
        int length = RunLength(text);
        if (length == text.Length)
        {
            return text.SequenceEqual(likely) ? likely : text.ToString();
        }

        char[] folded = ArrayPool<char>.Shared.Rent(text.Length);
        text[..length].CopyTo(folded);
        bool blank = false;
        for (int at = length; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                blank = true;
                at++;
                continue;
            }

            if (blank)
            {
                folded[length++] = ' ';
                blank = false;
            }

            ReadOnlySpan<char> run = text.Slice(at, RunLength(text[at..]));
            run.CopyTo(folded.AsSpan(length));
            length += run.Length;
            at += run.Length;
        }

        string words = folded.AsSpan(0, length).SequenceEqual(likely) ? likely : new string(folded, 0, length);
        ArrayPool<char>.Shared.Return(folded);
        return words;
    }

    /// <summary>
    /// How much of a text that begins with a word stays as it is when it is folded: up to white space that is not one blank between
    /// two words. Looks a bounded way ahead, so that many short runs cost no more than one long one.
    /// </summary>
    public static int RunLength(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Window)];
        int run = text.IndexOfAny(Others);
        run = run < 0 ? text.Length : run;
        int pair = text[..run].IndexOf("  ", StringComparison.Ordinal);
        run = pair < 0 ? run : pair;
        return run > 0 && text[run - 1] == ' ' ? run - 1 : run;
    }
}
