using System.Buffers;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Telegrams.Head;
using Reftel.Reading.Telegrams.Lines;
using Reftel.Reading.Text;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>
/// Finds "reftel", "ref A", "refs A and B", "refs A-C", "septel" in the prose and ties each to its item of the REF line.
/// </summary>
internal sealed class MentionReader(TelegramText text, TelegramDraft draft, DiagnosticBag findings, int most)
{
    private static readonly SearchValues<string> Words = SearchValues.Create(["ref", "retel", "septel"], StringComparison.OrdinalIgnoreCase);

    private ReferenceDraft? _septel;
    private int _count;

    public void Read(ParagraphDraft paragraph)
    {
        ReadOnlySpan<char> prose = paragraph.Text.AsSpan();
        int at = 0;
        while (at < prose.Length && _count < most)
        {
            int hit = prose[at..].IndexOfAny(Words);
            if (hit < 0)
            {
                return;
            }

            at += hit;
            int end = Scan.SkipLetters(prose, at);
            if (at == 0 || !char.IsLetterOrDigit(prose[at - 1]))
            {
                end = ReadWord(paragraph, prose, at, end);
            }

            at = Math.Max(end, at + 1);
        }
    }

    private int ReadWord(ParagraphDraft paragraph, ReadOnlySpan<char> prose, int at, int end)
    {
        ReadOnlySpan<char> word = prose[at..end];
        if (word.Equals("SEPTEL", StringComparison.OrdinalIgnoreCase) || word.Equals("SEPTELS", StringComparison.OrdinalIgnoreCase))
        {
            AddSeptel(paragraph, at, end);
            return end;
        }

        bool plural = word[^1] is 's' or 'S';
        ReadOnlySpan<char> single = plural ? word[..^1] : word;
        bool tel = single.Equals("REFTEL", StringComparison.OrdinalIgnoreCase) || single.Equals("RETEL", StringComparison.OrdinalIgnoreCase);
        if (!tel && !single.Equals("REF", StringComparison.OrdinalIgnoreCase))
        {
            return end;
        }

        // "Ref. A"
        int behind = !tel && end + 2 < prose.Length && prose[end] == '.' && prose[end + 1] == ' ' && char.IsAsciiLetterUpper(prose[end + 2]) ? end + 1 : end;
        List<char>? labels = ReadLabels(prose, behind, out int labelsEnd);
        if (labels is null)
        {
            if (tel || plural || IsAlone(prose, at, end))
            {
                MentionAll(paragraph, at, end, plural, tel);
            }

            return end;
        }

        if (!draft.HasReferenceLine)
        {
            findings.Add(DiagnosticCatalogue.ReftelWithoutReference, Span(paragraph, at, labelsEnd), Phrase(paragraph, at, labelsEnd));
            _count++;
            return labelsEnd;
        }

        Span(paragraph, at, labelsEnd);
        foreach (char label in labels)
        {
            MentionOne(paragraph, at, labelsEnd, label);
        }

        return labelsEnd;
    }

    // "A", "(A)", "A and B", "A, B and C", "A-C"
    private List<char>? ReadLabels(ReadOnlySpan<char> prose, int at, out int end)
    {
        List<char>? labels = null;
        end = at;
        while (true)
        {
            int start = Scan.SkipBlanks(prose, at);
            bool open = start < prose.Length && prose[start] == '(';
            int letter = open ? start + 1 : start;
            if (!IsLabel(prose, letter, labels is not null || open))
            {
                return labels;
            }

            char label = char.ToUpperInvariant(prose[letter]);
            AddLabel(labels ??= [], label);
            end = open && letter + 1 < prose.Length && prose[letter + 1] == ')' ? letter + 2 : letter + 1;
            at = SkipListSign(prose, end, label, labels);
            if (at == end)
            {
                return labels;
            }
        }
    }

    private static void AddLabel(List<char> labels, char label)
    {
        if (!labels.Contains(label))
        {
            labels.Add(label);
        }
    }

    private bool IsLabel(ReadOnlySpan<char> prose, int at, bool inList)
    {
        if (at >= prose.Length || !char.IsAsciiLetter(prose[at]) || (at + 1 < prose.Length && (char.IsLetterOrDigit(prose[at + 1]) || prose[at + 1] is '\'' or '\u2019')))
        {
            return false;
        }

        // Behind a comma "A" is the article unless the list goes on or ends there: "REF B, A SENIOR ADVISER".
        if (inList && prose[at] is 'A' && at + 1 < prose.Length && prose[at + 1] == ' ' && !Scan.IsWord(prose, at + 2, "AND"))
        {
            return false;
        }

        // "U.S." and the article "a" are no labels; in a list only a letter that the REF line has.
        bool initial = at + 2 < prose.Length && prose[at + 1] == '.' && char.IsLetter(prose[at + 2]);
        bool known = HasLabel(char.ToUpperInvariant(prose[at]));
        bool capital = char.IsAsciiLetterUpper(prose[at]);
        return !initial && (capital ? !inList || known || !draft.HasReferenceLine || at + 1 == prose.Length || prose[at + 1] is ')' or ',' or '.' or ';'
            : known && (prose[at] != 'a' || at + 1 == prose.Length || prose[at + 1] is ')' or ',' or '.' or ';'));
    }

    private static int SkipListSign(ReadOnlySpan<char> prose, int at, char label, List<char> labels)
    {
        int sign = Scan.SkipBlanks(prose, at);
        if (sign < prose.Length && prose[sign] is ',' or '/' or '&')
        {
            int and = Scan.SkipBlanks(prose, sign + 1);
            return Scan.IsWord(prose, and, "AND") ? and + 3 : sign + 1;
        }

        if (Scan.IsWord(prose, sign, "AND") || Scan.IsWord(prose, sign, "OR"))
        {
            return Scan.SkipLetters(prose, sign);
        }

        if (sign < prose.Length && prose[sign] is '-' or '\u2013' && sign + 1 < prose.Length)
        {
            int last = Scan.SkipBlanks(prose, sign + 1);
            bool range = last < prose.Length && char.IsAsciiLetterUpper(prose[last]) && prose[last] > label + 1 && prose[last] - label < 20
                && (last + 1 == prose.Length || !char.IsLetterOrDigit(prose[last + 1]));
            for (char between = (char)(label + 1); range && between < prose[last]; between++)
            {
                AddLabel(labels, between);
            }

            return range ? sign + 1 : at;
        }

        return at;
    }

    private void MentionOne(ParagraphDraft paragraph, int at, int end, char label)
    {
        (int start, int stop) = paragraph.Text.ToReadable(at, end);
        TextSpan span = text.ToSource(start, stop);
        bool found = false;
        foreach (ReferenceDraft reference in draft.References)
        {
            if (reference.Label is [char own] && own == label)
            {
                AddMention(reference, span);
                found = true;
            }
        }

        bool labelled = draft.References.Exists(r => r.Label is not null);
        if (!found && !labelled && label == 'A' && draft.References.Count(r => r.Kind != ReferenceKind.Septel) == 1)
        {
            AddMention(draft.References[0], span);
        }
        else if (!found && labelled)
        {
            findings.Add(DiagnosticCatalogue.MissingReferenceItem, span, Phrase(paragraph, at, end), label.ToString());
        }
    }

    // One item, or the plural: every item. "Reftel" among several says not which.
    private void MentionAll(ParagraphDraft paragraph, int at, int end, bool plural, bool tel)
    {
        TextSpan span = Span(paragraph, at, end);
        List<ReferenceDraft> items = draft.References.FindAll(r => r.Kind != ReferenceKind.Septel);
        List<ReferenceDraft> telegrams = items.FindAll(r => r.Kind is ReferenceKind.Telegram or ReferenceKind.Airgram);
        List<ReferenceDraft> meant = tel && telegrams.Count > 0 ? telegrams : items;
        if (!draft.HasReferenceLine)
        {
            findings.Add(DiagnosticCatalogue.ReftelWithoutReference, span, Phrase(paragraph, at, end));
        }
        else if (plural || meant.Count == 1)
        {
            foreach (ReferenceDraft reference in meant)
            {
                AddMention(reference, span);
            }
        }

        text.Mark(SyntaxKind.ReferenceMention, paragraph.Text.ToReadable(at), paragraph.Text.ToReadable(end - 1) + 1);
        _count++;
    }

    private void AddSeptel(ParagraphDraft paragraph, int at, int end)
    {
        TextSpan span = Span(paragraph, at, end);
        if (_septel is null)
        {
            _septel = draft.References.Find(r => r.Kind == ReferenceKind.Septel);
            if (_septel is null)
            {
                _septel = new ReferenceDraft(null, Phrase(paragraph, at, end), null, ReferenceKind.Septel, span);
                draft.References.Add(_septel);
            }
        }

        AddMention(_septel, span);
        (int start, int stop) = paragraph.Text.ToReadable(at, end);
        text.Mark(SyntaxKind.ReferenceMention, start, stop);
    }

    private void AddMention(ReferenceDraft reference, TextSpan span)
    {
        reference.Mentions.Add(span);
        _count++;
    }

    private TextSpan Span(ParagraphDraft paragraph, int at, int end)
    {
        (int start, int stop) = paragraph.Text.ToReadable(at, end);
        text.Mark(SyntaxKind.ReferenceMention, start, stop);
        return text.ToSource(start, stop);
    }

    private bool HasLabel(char label)
    {
        foreach (ReferenceDraft reference in draft.References)
        {
            if (reference.Label is [char own] && own == label)
            {
                return true;
            }
        }

        return false;
    }

    private static string Phrase(ParagraphDraft paragraph, int at, int end) => paragraph.Text.AsSpan()[at..end].ToString();

    // "(ref)" and "per ref." stand alone; "ref" before other words does not.
    private static bool IsAlone(ReadOnlySpan<char> prose, int at, int end) =>
        (end == prose.Length || prose[end] is ')' or ',' or ';' or '.') && at > 0 && prose[at - 1] is '(' or ' ';
}
