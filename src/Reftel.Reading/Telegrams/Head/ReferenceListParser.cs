using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Telegrams.Identity;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>
/// The items of a REF line: enumerated or not; telegrams with the year before, behind or left out (then it is the year of
/// the telegram); numbers that leave out their post; remarks such as (NOTAL); and everything that is not a telegram.
/// Lines of the value are joined with line feeds, because a new line can begin a new item.
/// </summary>
internal sealed class ReferenceListParser(TelegramText text, JoinedText value, TelegramDraft draft, DiagnosticBag findings, int most)
{
    private char _label;
    private string? _number;
    private ReferenceDraft? _last;
    private bool _labelHasItem;
    private bool _separated = true;

    public void Parse()
    {
        ReadOnlySpan<char> words = value.AsSpan();
        int at = 0;
        while (at < words.Length && draft.References.Count < most)
        {
            int next = SkipSeparators(words, at);
            if (next >= words.Length)
            {
                return;
            }

            at = ReadEnumerator(words, next, out bool enumerated);
            if (enumerated)
            {
                continue;
            }

            at = words[at] is '(' or '[' && !StartsCitation(words, at + 1) ? ReadRemark(words, at) : ReadItem(words, at);
        }
    }

    private int SkipSeparators(ReadOnlySpan<char> words, int at)
    {
        while (at < words.Length)
        {
            char c = words[at];
            if (char.IsWhiteSpace(c) || c is ',' or ';' or '.' or '&' or ':' or ')' or ']' or '-' or '/')
            {
                _separated |= c is ';' or '\n' or '&';
                at++;
            }
            else if (Scan.IsWord(words, at, "AND") || Scan.IsWord(words, at, "AND/OR"))
            {
                _separated = true;
                at += 3;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    // The first letter may be any; a later one must come after it in the alphabet, or it is an initial.
    private int ReadEnumerator(ReadOnlySpan<char> words, int at, out bool enumerated)
    {
        // "B. (C) 06 MINSK 1020": behind a letter whose item is still to come stands a portion mark.
        bool mark = words[at] == '(' && _label != '\0' && !_labelHasItem;
        char label = '\0';
        int length = 0;
        enumerated = !mark && ReferenceEnumerator.TryRead(words[at..], out label, out length)
            && (_label == '\0' || label > _label)
            && (_label == '\0' ? label <= 'E' || draft.References.Count == 0 : label - _label <= 3);
        if (!enumerated && ReferenceEnumerator.IsNumbered(words[at..]) && ReferenceEnumerator.TryReadNumber(words[at..], out string numbered, out length))
        {
            enumerated = true;
            _number = numbered;
            _labelHasItem = false;
            return at + length;
        }

        if (!enumerated)
        {
            return at;
        }

        (int start, int end) = value.ToReadable(at, at + Math.Max(1, words.Slice(at, length).TrimEnd().Length));
        text.Mark(SyntaxKind.ReferenceLabel, start, end);
        _label = label;
        _labelHasItem = false;
        _separated = true;
        return at + length;
    }

    // In parentheses stand captions; years are read with their number; other remarks are passed over.
    private int ReadRemark(ReadOnlySpan<char> words, int at)
    {
        int close = words[at..].IndexOfAny(')', ']');
        int end = close < 0 ? words.Length : at + close + 1;
        ReadOnlySpan<char> remark = words[(at + 1)..Math.Max(at + 1, end - 1)].Trim();
        if (_last is not null && IsCaption(remark))
        {
            _last.Captions.Add(Scan.FoldUpper(remark));
            (int start, int stop) = value.ToReadable(at, end);
            text.Mark(SyntaxKind.ReferenceCaption, start, stop);
        }

        return end;
    }

    private int ReadItem(ReadOnlySpan<char> words, int at)
    {
        int open = words[at] is '(' or '[' ? at + 1 : at;
        if (TelegramCitation.TryRead(words, open, out TelegramCitation cited))
        {
            AddTelegram(words, cited);
            _separated = false;
            return ReadElided(words, cited, ReadBareCaption(words, cited.End));
        }

        int end = FindItemEnd(words, at);
        ReadOnlySpan<char> raw = words[at..end].TrimEnd(" \n\r\t,;.-");
        bool another = !_labelHasItem || _separated;
        if (another && raw.Length > 1 && raw.ContainsAnyInRange('A', 'z') && !IsFiller(raw))
        {
            AddOther(at, raw);
        }

        _separated = false;
        return Math.Max(end, at + 1);
    }

    private int ReadElided(ReadOnlySpan<char> words, TelegramCitation cited, int at)
    {
        while (draft.References.Count < most)
        {
            int next = at;
            bool separated = false;
            while (next < words.Length)
            {
                if (words[next] is ',' or ';' or '&' or '/')
                {
                    separated = true;
                    next++;
                }
                else if (char.IsWhiteSpace(words[next]))
                {
                    next++;
                }
                else if (Scan.IsWord(words, next, "AND") || Scan.IsWord(words, next, "THROUGH") || Scan.IsWord(words, next, "THRU"))
                {
                    separated = true;
                    next = Scan.SkipLetters(words, next);
                }
                else if (words[next] == '-' && next + 1 < words.Length && char.IsAsciiDigit(words[next + 1]))
                {
                    // A range names its ends.
                    separated = true;
                    next++;
                }
                else
                {
                    break;
                }
            }

            if (!separated || !TelegramCitation.TryReadElided(words, next, cited.Number, out int number, out int end)
                || TelegramCitation.TryRead(words, next, out _))
            {
                return at;
            }

            AddTelegram(words, cited with { Start = next, End = end, Number = number });
            at = ReadBareCaption(words, end);
        }

        return at;
    }

    // "STATE 1234 NOTAL" without parentheses, and with them.
    private int ReadBareCaption(ReadOnlySpan<char> words, int at)
    {
        int start = Scan.SkipBlanks(words, at);
        if (start < words.Length && words[start] is '(' or '[')
        {
            int close = words[start..].IndexOfAny(')', ']');
            return close > 0 && IsCaption(words.Slice(start + 1, close - 1).Trim()) ? ReadRemark(words, start) : at;
        }

        int end = Scan.SkipLetters(words, start);
        if (_last is null || end == start || end - start > 7 || !IsCaption(words[start..end]))
        {
            return at;
        }

        _last.Captions.Add(words[start..end].ToString().ToUpperInvariant());
        return end;
    }

    private void AddTelegram(ReadOnlySpan<char> words, TelegramCitation cited)
    {
        int year = cited.Year > 0 ? cited.Year : draft.Year ?? 0;
        string? post = CitedPost.Resolve(cited.Post, draft);
        string? id = year == 0 || post is null ? null
            : cited.Airgram ? CanonicalId.OfAirgram(year, post, cited.Number) : CanonicalId.Of(year, post, cited.Number);
        Add(cited.Start, cited.End, Scan.Fold(words[cited.Start..cited.End]), id, cited.Airgram ? ReferenceKind.Airgram : ReferenceKind.Telegram, year, post, cited.Number);
    }

    private void AddOther(int at, ReadOnlySpan<char> raw)
    {
        ReferenceKind kind = ReferenceKinds.Of(raw);
        ReferenceDraft added = Add(at, at + raw.Length, Scan.Fold(raw), id: null, kind, year: 0, post: null, number: 0);
        if (kind == ReferenceKind.Other)
        {
            findings.Add(DiagnosticCatalogue.ReferenceNotUnderstood, added.Span, added.Raw);
        }
    }

    private ReferenceDraft Add(int from, int to, string raw, string? id, ReferenceKind kind, int year, string? post, int number)
    {
        (int start, int end) = value.ToReadable(from, to);
        text.Mark(SyntaxKind.Reference, start, end);
        _last = new ReferenceDraft(_label == '\0' ? _number : _label.ToString(), raw, id, kind, text.ToSource(start, end))
        {
            Year = year,
            Post = post,
            Number = number,
        };
        draft.References.Add(_last);
        _labelHasItem = true;
        return _last;
    }

    // An item that is no telegram ends at a semicolon, at the next letter, and at a comma or new line before a telegram.
    private int FindItemEnd(ReadOnlySpan<char> words, int at)
    {
        int end = at;
        while (end < words.Length)
        {
            char c = words[end];
            if (c == ';' || (c == '\n' && BeginsItem(words, end + 1)) || (c == ',' && StartsCitation(words, Scan.SkipBlanks(words, end + 1))))
            {
                break;
            }

            if (char.IsWhiteSpace(c) && end > at && BeginsLetter(words, end + 1))
            {
                break;
            }

            end++;
        }

        return end;
    }

    private bool BeginsItem(ReadOnlySpan<char> words, int at) => BeginsLetter(words, at) || StartsCitation(words, Scan.SkipBlanks(words, at));

    private bool BeginsLetter(ReadOnlySpan<char> words, int at) =>
        at < words.Length && ReferenceEnumerator.TryRead(words[at..], out char label, out _) && label == (_label == '\0' ? 'B' : (char)(_label + 1));

    private static bool StartsCitation(ReadOnlySpan<char> words, int at) =>
        at < words.Length && (char.IsAsciiLetterUpper(words[at]) || char.IsAsciiDigit(words[at])) && TelegramCitation.TryRead(words, at, out _);

    private static bool IsCaption(ReadOnlySpan<char> remark) =>
        remark.Length is >= 5 and <= 30 && (remark.Contains("NOTAL", StringComparison.OrdinalIgnoreCase)
            || (CaptionWords.TryRead(remark, out _, out int length) && length == remark.Length));

    // "AND PREVIOUS", "ET AL": says that there is more, but not what.
    private static bool IsFiller(ReadOnlySpan<char> raw) =>
        raw.StartsWith("PREV", StringComparison.OrdinalIgnoreCase) || raw.Equals("ET AL", StringComparison.OrdinalIgnoreCase)
        || raw.Equals("NOTAL", StringComparison.OrdinalIgnoreCase) || raw.StartsWith("OTHERS", StringComparison.OrdinalIgnoreCase)
        || raw.Equals("N/A", StringComparison.OrdinalIgnoreCase) || raw.Equals("NONE", StringComparison.OrdinalIgnoreCase);
}
