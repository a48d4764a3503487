using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Telegrams.Catalogues;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>
/// The TAGS line: codes parted by blanks, commas or both; in parentheses names of persons only
/// (State TAGS handbook, 28 June 1974). Tolerated: glued codes, a closing period, names without parentheses behind OVIP.
/// </summary>
internal static class TagsParser
{
    // A TAGS line holds some ten codes and a name or two; more is not one.
    private const int MostTags = 300;
    private const int MostPersons = 100;

    private const string Separators = " \t,;/.:\u00B6";

    /// <summary>True when a line goes on with TAGS: every word has the shape of a code and, unless the list is open, most are known.</summary>
    /// <param name="line">The line below.</param>
    /// <param name="lenient">True when the list was left open, by a comma or by a page mark.</param>
    public static bool Continues(ReadOnlySpan<char> line, bool lenient)
    {
        if (line.Length > 100)
        {
            return false;
        }

        int known = 0;
        int words = 0;
        int depth = 0;
        int at = 0;
        while ((at = Scan.Skip(line, at, ",;/.")) < line.Length)
        {
            if (line[at] is '(' or ')')
            {
                depth += line[at] == '(' ? 1 : -1;
                at++;
                continue;
            }

            int end = EndOfWord(line, at);
            if (end == at)
            {
                return false;
            }

            if (depth <= 0)
            {
                ReadOnlySpan<char> word = line[at..end];
                if (word.ContainsAnyInRange('a', 'z') || word.Length > 8 || word.ContainsAnyInRange('0', '9') && word.Length > 3)
                {
                    return false;
                }

                words++;
                known += TagCatalogue.TryFind(word, null, out _, out _) ? 1 : 0;
            }

            at = end;
        }

        return words > 0 && (known == words || (lenient && (known > 0 || IsListOfCodes(line))) || (known > 1 && known * 2 > words));
    }

    // "QK, XV, XE": words of two or four capitals, as codes are.
    private static bool IsListOfCodes(ReadOnlySpan<char> line)
    {
        int at = 0;
        while ((at = Scan.Skip(line, at, ",;/")) < line.Length)
        {
            int end = Scan.SkipLetters(line, at);
            if (end - at is not (2 or 4))
            {
                return false;
            }

            at = end;
        }

        return true;
    }

    public static void Parse(TelegramText text, JoinedText value, TelegramDraft draft, DiagnosticBag findings)
    {
        ReadOnlySpan<char> words = value.AsSpan();
        bool personsFollow = false;
        int at = 0;
        while ((at = Scan.Skip(words, at, Separators)) < words.Length)
        {
            if (draft.Tags.Count >= MostTags)
            {
                findings.Add(DiagnosticCatalogue.LimitReached, text.ToSource(value.Start, value.End), $"{MostTags}", "TAGS");
                return;
            }

            if (words[at] is '(' or '[')
            {
                at = ReadPersonsInParentheses(text, value, words, at, draft);
                continue;
            }

            int end = EndOfWord(words, at);
            if (end == at)
            {
                at++;
                continue;
            }

            if (words[at..end] is "-" or "&" || words[at..end].Equals("AND", StringComparison.OrdinalIgnoreCase))
            {
                at = end;
                continue;
            }

            string code = words[at..end].ToString().ToUpperInvariant();
            bool known = TagCatalogue.TryFind(code, draft.Year, out TagKind kind, out string? title);
            if (!known && personsFollow)
            {
                at = ReadBarePerson(text, value, words, at, draft);
                continue;
            }

            (int start, int stop) = value.ToReadable(at, end);
            text.Mark(SyntaxKind.TagCode, start, stop);
            if (known)
            {
                Add(draft, new Tag(code, kind, title, [], text.ToSource(start, stop)));
            }
            else
            {
                AddUnknown(text, draft, findings, code, start, stop);
            }

            // Visits of persons: OVIP leaders, OREP congress; older lists OTRA travel.
            personsFollow = draft.Tags.Count > 0 && draft.Tags[^1].Code is "OVIP" or "OREP" || (personsFollow && !known);
            at = end;
        }
    }

    private static void AddUnknown(TelegramText text, TelegramDraft draft, DiagnosticBag findings, string code, int start, int stop)
    {
        Reading.Text.TextSpan span = text.ToSource(start, stop);
        if (TagCatalogue.TrySplitGlued(code, out string[] parts))
        {
            findings.Add(
                DiagnosticCatalogue.GluedTags, span, new DiagnosticFix("Separate the codes", span, string.Join(' ', parts)),
                code, string.Join(' ', parts));
            int offset = start;
            foreach (string part in parts)
            {
                TagCatalogue.TryFind(part, draft.Year, out TagKind kind, out string? title);
                Add(draft, new Tag(part, kind, title, [], text.ToSource(offset, Math.Min(stop, offset + part.Length))));
                offset += part.Length;
            }

            return;
        }

        findings.Add(DiagnosticCatalogue.UnknownTag, span, code);
        Add(draft, new Tag(code, TagCatalogue.GuessKind(code), null, [], span));
    }

    private static void Add(TelegramDraft draft, Tag tag)
    {
        foreach (Tag before in draft.Tags)
        {
            if (before.Code == tag.Code)
            {
                return;
            }
        }

        draft.Tags.Add(tag);
    }

    private static int ReadPersonsInParentheses(TelegramText text, JoinedText value, ReadOnlySpan<char> words, int open, TelegramDraft draft)
    {
        int close = words[open..].IndexOfAny(')', ']');
        int end = close < 0 ? words.Length : open + close;
        foreach (Range range in words[(open + 1)..end].SplitAny(';', '/'))
        {
            AddPerson(draft, Scan.Fold(words[(open + 1)..end][range]));
        }

        if (end > open + 1)
        {
            (int start, int stop) = value.ToReadable(open + 1, end);
            text.Mark(SyntaxKind.TagPersons, start, stop);
        }

        return Math.Min(words.Length, end + 1);
    }

    // A name runs to the next comma or known code: OVIP CLINTON HILLARY, PREL.
    private static int ReadBarePerson(TelegramText text, JoinedText value, ReadOnlySpan<char> words, int at, TelegramDraft draft)
    {
        int start = at;
        int end = at;
        while (at < words.Length)
        {
            int wordEnd = EndOfWord(words, at);
            if (wordEnd == at || (at > start && TagCatalogue.TryFind(words[at..wordEnd], null, out _, out _)))
            {
                break;
            }

            end = wordEnd;
            at = Scan.SkipBlanks(words, wordEnd);
            if (at == wordEnd)
            {
                break;
            }
        }

        AddPerson(draft, Scan.Fold(words[start..end]));
        (int first, int stop) = value.ToReadable(start, end);
        text.Mark(SyntaxKind.TagPersons, first, stop);
        return end;
    }

    private static void AddPerson(TelegramDraft draft, string person)
    {
        if (person.Length > 0 && draft.Tags.Count > 0 && draft.Tags[^1].Persons.Length < MostPersons)
        {
            draft.Tags[^1] = draft.Tags[^1] with { Persons = draft.Tags[^1].Persons.Add(person) };
        }
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '\'' or '&'))
        {
            at++;
        }

        return at;
    }
}
