using System.Buffers;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Telegrams.Head;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>The surnames under a telegram: one or two lines of one to three words, in capitals or title case (5 FAH-1 H-246).</summary>
internal static class SignOffReader
{
    private const int LongestName = 32;

    private static readonly SearchValues<char> NotInNames = SearchValues.Create(":;()\"?!");

    /// <returns>The line behind the last line of the body without its sign-off.</returns>
    public static int Read(TelegramText text, int bodyStart, int end, TelegramDraft draft)
    {
        int line = LastWords(text, end, bodyStart);
        int names = 0;
        int first = end;
        while (line >= bodyStart && names < 2 && IsName(text, line, bodyStart, names))
        {
            first = line;
            names++;
            line = LastWords(text, line, bodyStart);
        }

        if (names == 0 || line < bodyStart)
        {
            return end;
        }

        // A site line or a group between text and sign-off goes with the trailer.
        int bodyEnd = first;
        for (int name = first; name < end; name++)
        {
            if (text.IsWords(name) && !TrailerReader.IsBeforeSignOff(text.Words(name)))
            {
                AddNames(text, name, draft);
            }
        }

        while (line >= bodyStart && TrailerReader.IsBeforeSignOff(text.Words(line)) && !GoesOn(text, line, bodyStart))
        {
            text.MarkLine(SyntaxKind.Trailer, line);
            bodyEnd = line;
            line = LastWords(text, line, bodyStart);
        }

        return bodyEnd;
    }

    // "(Gulf Post, 3 March 2021," and on the next line the address: a sentence that goes on, and no site.
    private static bool GoesOn(TelegramText text, int line, int bodyStart)
    {
        int above = LastWords(text, line, bodyStart);
        return above >= bodyStart && !HasBlankBetween(text, above, line) && !Closes(text.Words(above));
    }

    // "SMITH/JONES" and "SMITH AND JONES" are two names.
    private static void AddNames(TelegramText text, int line, TelegramDraft draft)
    {
        ReadOnlySpan<char> words = text.Words(line).TrimEnd("#* ");
        int start = text[line].First;
        text.MarkLine(SyntaxKind.Signature, line);
        int at = 0;
        while (at < words.Length)
        {
            int slash = words[at..].IndexOf('/');
            int and = words[at..].IndexOf(" AND ", StringComparison.OrdinalIgnoreCase);
            int stop = slash >= 0 ? at + slash : and >= 0 ? at + and : words.Length;
            ReadOnlySpan<char> name = words[at..stop].Trim(" .,/");
            if (!name.IsEmpty)
            {
                int from = at + words[at..stop].IndexOf(name);
                text.Mark(SyntaxKind.SignatureName, start + from, start + from + name.Length);
                draft.Signature.Add(Scan.Fold(name));
            }

            at = slash >= 0 ? stop + 1 : and >= 0 ? stop + 5 : stop;
        }
    }

    private static bool IsName(TelegramText text, int line, int bodyStart, int namesBelow)
    {
        ReadOnlySpan<char> words = text.Words(line).TrimEnd("#* ");
        if (words.Length is < 2 or > LongestName || !char.IsAsciiLetterUpper(words[0]) || ClassificationWords.IsBanner(words)
            || CaptionWords.ReadLine(words) is not null || IsWordOfForm(words) || !HasNameShape(words))
        {
            return false;
        }

        bool capitals = words.IndexOfAnyInRange('a', 'z') < 0;
        int before = LastWords(text, line, bodyStart);
        if (before < bodyStart)
        {
            return false;
        }

        ReadOnlySpan<char> above = text.Words(before);
        bool apart = HasBlankBetween(text, before, line);
        bool ended = Closes(above);

        // A second name stands over the first, each a line of its own in the same letters.
        bool secondName = namesBelow == 0 && capitals && apart && above.Length <= LongestName && HasNameShape(above)
            && LastWords(text, before, bodyStart) is int third and >= 0 && third >= bodyStart && Closes(text.Words(third));
        bool pair = capitals && above.Length <= LongestName && HasNameShape(above) && above.IndexOfAnyInRange('a', 'z') < 0;
        if (namesBelow > 0)
        {
            return ended && capitals && !text.Words(line).EndsWith(".");
        }

        return ended || secondName || (apart && capitals && !RuleLine.Is(above)) || (pair && !apart && IsAfterSentence(text, before, bodyStart));
    }

    private static bool IsAfterSentence(TelegramText text, int line, int bodyStart)
    {
        int before = LastWords(text, line, bodyStart);
        return before >= bodyStart && Closes(text.Words(before));
    }

    private static bool Closes(ReadOnlySpan<char> words) =>
        EndsSentence(words) || TrailerReader.IsBeforeSignOff(words) || BlockWords.IsMarker(words);

    private static bool EndsSentence(ReadOnlySpan<char> words) =>
        words[^1] is '.' or '\u2026' or '?' or '!' or ')' or '"' or '\u201D' or '\'' or ']' or '*';

    // One to three words of letters; suffixes JR., III and initials may end in a period.
    private static bool HasNameShape(ReadOnlySpan<char> words)
    {
        int count = 0;
        int at = 0;
        while (at < words.Length)
        {
            int end = Scan.SkipToken(words, at);
            ReadOnlySpan<char> word = words[at..end];
            if (!char.IsAsciiLetter(word[0]) || word.ContainsAnyInRange('0', '9') || word.ContainsAny(NotInNames))
            {
                return false;
            }

            bool suffix = word.Equals("JR.", StringComparison.OrdinalIgnoreCase) || word.Equals("SR.", StringComparison.OrdinalIgnoreCase) || word.Length == 2;
            if (word[^1] == '.' && !suffix)
            {
                return false;
            }

            if (count > 0 && !char.IsAsciiLetterUpper(word[0]) && word is not ("de" or "van" or "der" or "la"))
            {
                return false;
            }

            count++;
            at = Scan.SkipBlanks(words, end);
        }

        return count is >= 1 and <= 3;
    }

    private static bool IsWordOfForm(ReadOnlySpan<char> words) =>
        Scan.IsWord(words, 0, "END") || Scan.IsWord(words, 0, "BEGIN") || Scan.IsWord(words, 0, "UNQUOTE") || Scan.IsWord(words, 0, "QUOTE")
        || Scan.IsWord(words, 0, "UNQTE") || Scan.IsWord(words, 0, "COMMENT") || Scan.IsWord(words, 0, "SUMMARY") || Scan.IsWord(words, 0, "TEXT")
        || Scan.IsWord(words, 0, "NOTE") || Scan.IsWord(words, 0, "REGARDS");

    private static bool HasBlankBetween(TelegramText text, int above, int below)
    {
        for (int line = above + 1; line < below; line++)
        {
            if (text.IsBlank(line))
            {
                return true;
            }
        }

        return false;
    }

    private static int LastWords(TelegramText text, int before, int bodyStart)
    {
        int line = before - 1;
        while (line >= bodyStart && !text.IsWords(line))
        {
            line--;
        }

        return line;
    }
}
