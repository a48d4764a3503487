using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Telegrams.Catalogues;
using Reftel.Reading.Telegrams.Head;
using Reftel.Reading.Telegrams.Identity;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>
/// Telegrams that the prose names by post and number: <c>06 MINSK 1019</c>, <c>STATE 085417 (15 APRIL 1975)</c>,
/// <c>DEPARTMENT A-4945</c>. Only known posts in capitals; in text all of capitals the number must also stand as a
/// reference does, not as a count of something.
/// </summary>
internal sealed class TextReferenceReader(TelegramText text, TelegramDraft draft, int most)
{
    private const int MostPostWords = 4;

    public void Read(ParagraphDraft paragraph)
    {
        ReadOnlySpan<char> prose = paragraph.Text.AsSpan();
        bool? capitals = null;
        int at = 0;
        while (at < prose.Length && draft.TextReferences.Count < most)
        {
            int hit = prose[at..].IndexOfAnyInRange('0', '9');
            if (hit < 0)
            {
                return;
            }

            int start = at + hit;
            int end = Scan.SkipDigits(prose, start);
            at = end;
            if (end - start is >= 3 and <= 7 && start > 3 && prose[start - 1] is ' ' or '\n' or '-')
            {
                capitals ??= IsCapitals(prose);
                TryAdd(paragraph, prose, start, end, capitals.Value);
            }
        }
    }

    private void TryAdd(ParagraphDraft paragraph, ReadOnlySpan<char> prose, int start, int end, bool capitals)
    {
        bool airgram = prose[start - 1] == '-' && prose[start - 2] == 'A' && prose[start - 3] == ' ';
        if (prose[start - 1] == '-' && !airgram)
        {
            return;
        }

        int postEnd = prose[..(airgram ? start - 2 : start)].TrimEnd().Length;
        int postStart = FindPost(prose, postEnd);
        if (postStart < 0 || !Scan.TryNumber(prose[start..end], out int number))
        {
            return;
        }

        int from = YearStart(prose, postStart, out int year);
        bool dated = TryReadDateBehind(prose, end, out int dateYear);
        capitals |= char.IsAsciiLetterLower(prose[postStart + 1]);
        bool stands = year > 0 || dated || airgram || (prose[start] == '0' && end - start >= 4) || !capitals || EndsAsReference(prose, end, end - start);
        if (!stands || (end - start == 4 && year == 0 && !dated && number is >= 1900 and <= 2030))
        {
            return;
        }

        year = year > 0 ? year : dated ? dateYear : draft.Year ?? 0;
        Add(paragraph, prose, from, end, year, PostWords.Clean(prose[postStart..postEnd]), number, airgram);
    }

    private void Add(ParagraphDraft paragraph, ReadOnlySpan<char> prose, int from, int end, int year, string printedPost, int number, bool airgram)
    {
        string? post = CitedPost.Resolve(printedPost, draft);
        string? id = year == 0 || post is null ? null : airgram ? CanonicalId.OfAirgram(year, post, number) : CanonicalId.Of(year, post, number);
        if (id is not null && id == draft.Id)
        {
            return;
        }

        (int start, int stop) = paragraph.Text.ToReadable(from, end);
        text.Mark(SyntaxKind.Reference, start, stop);
        Reading.Text.TextSpan span = text.ToSource(start, stop);
        ReferenceDraft? known = id is null ? null : draft.References.Find(r => r.Id == id);
        if (known is not null)
        {
            known.Mentions.Add(span);
            return;
        }

        draft.TextReferences.Add(new ReferenceDraft(
            null, Scan.Fold(prose[from..end]), id, airgram ? ReferenceKind.Airgram : ReferenceKind.Telegram, span));
    }

    // The longest run of capital words before the number that is a known post.
    private static int FindPost(ReadOnlySpan<char> prose, int end)
    {
        int found = -1;
        int at = end;
        for (int words = 0; words < MostPostWords && at > 0; words++)
        {
            int start = at;
            while (start > 0 && (char.IsAsciiLetter(prose[start - 1]) || prose[start - 1] == '-'))
            {
                start--;
            }

            // Capitals, or a name as prose writes it: "Amman 8001".
            if (start == at || !char.IsAsciiLetterUpper(prose[start]))
            {
                break;
            }

            if (IsPost(prose[start..end]) || prose[start..end] is "EMBTEL" or "DEPTEL" or "DEPARTMENT")
            {
                found = start;
            }

            if (start == 0 || prose[start - 1] != ' ')
            {
                break;
            }

            at = start - 1;
        }

        return found;
    }

    private static bool IsPost(ReadOnlySpan<char> name)
    {
        if (name.Length > 40)
        {
            return false;
        }

        Span<char> upper = stackalloc char[name.Length];
        name.ToUpperInvariant(upper);
        return Posts.IsKnown(upper);
    }

    private static int YearStart(ReadOnlySpan<char> prose, int postStart, out int year)
    {
        year = 0;
        int digitsEnd = postStart > 0 && prose[postStart - 1] == ' ' ? postStart - 1 : postStart;
        int start = digitsEnd;
        while (start > 0 && char.IsAsciiDigit(prose[start - 1]) && digitsEnd - start < 5)
        {
            start--;
        }

        int width = digitsEnd - start;
        bool alone = start == 0 || !(char.IsLetterOrDigit(prose[start - 1]) || prose[start - 1] is '.' or ',' or '/' && start > 1 && char.IsAsciiDigit(prose[start - 2]));
        if (width is not (2 or 4) || !alone || !Scan.TryNumber(prose[start..digitsEnd], out year) || (width == 4 && year is < 1950 or > 2030))
        {
            year = 0;
            return postStart;
        }

        year = width == 2 ? Envelope.DateTimeGroup.FullYear(year) : year;
        return start;
    }

    // " (15 APRIL 1975)"
    private static bool TryReadDateBehind(ReadOnlySpan<char> prose, int end, out int year)
    {
        year = 0;
        int open = Scan.SkipBlanks(prose, end);
        if (open >= prose.Length || prose[open] != '(')
        {
            return false;
        }

        ReadOnlySpan<char> window = prose[open..Math.Min(prose.Length, open + 30)];
        int close = window.IndexOf(')');
        if (close < 0 || !DeclassificationDate.TryFind(window[..close], null, out DeclassificationDate date) || date.Value is not PartialDate value)
        {
            return false;
        }

        year = value.Year;
        return true;
    }

    private static bool EndsAsReference(ReadOnlySpan<char> prose, int end, int digits) =>
        digits >= 4 && (end == prose.Length || prose[end] is ')' or '.' or ',' or ';' or ':' || Scan.IsWord(prose, Scan.SkipBlanks(prose, end), "NOTAL")
            || (prose[end] == ' ' && end + 1 < prose.Length && prose[end + 1] == '('));

    private static bool IsCapitals(ReadOnlySpan<char> prose)
    {
        int lower = 0;
        foreach (char c in prose)
        {
            lower += char.IsAsciiLetterLower(c) ? 1 : 0;
        }

        return lower * 4 < prose.Length;
    }
}
