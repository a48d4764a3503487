using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Telegrams.Body;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>Reads one labelled line of the head with the lines it goes on over, and every label that stands inside it.</summary>
internal sealed class LabelledLineReader(TelegramText text, TelegramDraft draft, DiagnosticBag findings, ReadingOptions options)
{
    private const int MostSubjectLines = 10;

    // "A. BONN 12"
    private const int ShortestItem = 10;

    /// <summary>True inside a quoted telegram, whose fields only fill what is missing.</summary>
    public bool InQuote { get; set; }

    /// <param name="line">The line.</param>
    /// <param name="start">Where the label begins, in the readable text.</param>
    /// <param name="match">The label.</param>
    /// <returns>The line after the value.</returns>
    public int Read(int line, int start, LabelMatch match)
    {
        while (true)
        {
            TextLine at = text[line];
            ReadOnlySpan<char> words = text.Text.AsSpan(start, at.End - start);
            int inline = match.Label is HeadLabel.ClassifiedBy or HeadLabel.Reason ? words.Length : HeadLabels.FindInline(words, match.Length, match.Label == HeadLabel.ExecutiveOrder);
            int valueEnd = start + words[..inline].TrimEnd().Length;
            var value = new JoinedText(text.Text);
            value.Add(Math.Min(start + match.Length, valueEnd), valueEnd);
            bool last = inline >= words.Length;
            Pending? pending = null;
            int next = last ? Continue(match.Label, line, value, out pending) : line + 1;
            text.Mark(KindOf(match.Label), start, Math.Max(value.End, start + Math.Min(match.Length, words.Length)));
            text.Mark(SyntaxKind.Label, start, start + words[..Math.Min(match.Length, words.Length)].TrimEnd().Length);
            Take(match, start, value);
            if (pending is Pending found)
            {
                (line, start, match) = (found.Line, found.Start, found.Match);
                continue;
            }

            if (last || !HeadLabels.TryRead(words[inline..], out match))
            {
                return next;
            }

            start += inline;
        }
    }

    private void Take(LabelMatch match, int start, JoinedText value)
    {
        if (match.Label == HeadLabel.Reference)
        {
            TakeReferences(value);
        }

        if (value.IsEmpty)
        {
            return;
        }

        switch (match.Label)
        {
            case HeadLabel.ExecutiveOrder:
                ExecutiveOrderParser.Parse(text, value, draft, findings);
                break;
            case HeadLabel.Tags when !draft.HasTags:
                draft.HasTags = true;
                NoteDamagedLabel(match, start);
                TagsParser.Parse(text, value, draft, findings);
                break;
            case HeadLabel.Subject when draft.Subject is null:
                SubjectParser.Parse(text, value, draft);
                break;
            case HeadLabel.ClassifiedBy or HeadLabel.Reason:
                TakeClassifiedBy(value, match.Label);
                break;
        }
    }

    private void TakeReferences(JoinedText value)
    {
        if (InQuote && draft.References.Count > 0)
        {
            return;
        }

        draft.HasReferenceLine = true;
        new ReferenceListParser(text, value, draft, findings, options.MaxReferences).Parse();
        if (draft.References.Count >= options.MaxReferences)
        {
            findings.Add(DiagnosticCatalogue.LimitReached, text.ToSource(value.Start, value.End), $"{options.MaxReferences}", "references");
        }
    }

    private void TakeClassifiedBy(JoinedText value, HeadLabel label)
    {
        List<string> reasons = ReasonParser.Find(value.AsSpan(), out int start, out int end);
        if (reasons.Count > 0)
        {
            (int first, int last) = value.ToReadable(start, end);
            text.Mark(SyntaxKind.Reason, first, last);
            draft.ReasonSpan = text.ToSource(first, last);
        }

        if (label == HeadLabel.Reason && draft.ClassifiedBy is Documents.ClassifiedBy before)
        {
            draft.ClassifiedBy = before with { Reasons = before.Reasons.IsEmpty ? [.. reasons] : before.Reasons };
        }
        else
        {
            draft.ClassifiedBy ??= ClassifiedByParser.Parse(value.AsSpan(), reasons, start);
        }
    }

    private void NoteDamagedLabel(LabelMatch match, int start)
    {
        if (match.Damaged)
        {
            string printed = text.Text.Substring(start, match.Length).Trim().TrimEnd(':');
            Reading.Text.TextSpan span = text.ToSource(start, start + printed.Length);
            findings.Add(DiagnosticCatalogue.TagsLabelDamaged, span, new DiagnosticFix("Write TAGS", span, "TAGS"), printed);
        }
    }

    // Adds the lines a value goes on over; the rule depends on the label. A label inside one of them is still to be read.
    private int Continue(HeadLabel label, int line, JoinedText value, out Pending? pending)
    {
        pending = null;
        int next = line + 1;
        for (int count = 1; next < text.Count; count++)
        {
            int words = text.NextWords(next);
            if (words >= text.Count || Ends(words) || !GoesOn(label, next, words, value, count))
            {
                return next;
            }

            TextLine at = text[words];
            ReadOnlySpan<char> content = text.Words(words);
            int inline = label == HeadLabel.ClassifiedBy ? content.Length : HeadLabels.FindInline(content, 0);
            int from = SkipFill(content);
            value.Add(at.First + from, at.First + content[..inline].TrimEnd().Length, label == HeadLabel.Reference ? "\n" : null);
            next = words + 1;
            if (inline < content.Length && HeadLabels.TryRead(content[inline..], out LabelMatch match))
            {
                pending = new Pending(words, at.First + inline, match);
                return next;
            }
        }

        return next;
    }

    // "-        CONSULTATIONS": a dash that keeps the place of the label.
    private static int SkipFill(ReadOnlySpan<char> content)
    {
        int words = content[0] == '-' ? Scan.SkipBlanks(content, 1) : 0;
        return words >= 4 ? words : 0;
    }

    private bool Ends(int line)
    {
        ReadOnlySpan<char> words = text.Words(line);
        return HeadLabels.TryRead(words, out LabelMatch label) && label.Label != HeadLabel.Reason
            || (BodyStart.Is(text, line) && !ReferenceEnumerator.IsNumbered(words))
            || CaptionWords.ReadLine(words) is { Count: > 0 }
            || ClassLine.ReadNumbered(words) is not null;
    }

    // "words" is the next line with words; "next" the line directly below: they differ when blanks or furniture lie between.
    private bool GoesOn(HeadLabel label, int next, int words, JoinedText value, int count)
    {
        ReadOnlySpan<char> content = text.Words(words);
        bool direct = words == next || (text.IsDoubleSpaced && words == next + 1 && text.IsBlank(next));
        bool cut = !direct && HasFurniture(next, words);
        bool open = value.LastPiece is [.., ',' or ';' or '&'];
        return label switch
        {
            HeadLabel.ExecutiveOrder => direct && count < 5 && !ExecutiveOrderParser.IsComplete(value.AsSpan()),
            HeadLabel.Tags => (direct || cut || open) && TagsParser.Continues(content, open || cut),
            HeadLabel.Subject => (direct || cut || open || (count == 1 && value.IsEmpty)) && count < MostSubjectLines && !IsProseBelow(words, content),
            HeadLabel.Reference => ReferenceGoesOn(content, direct, cut, value) && !(direct && IsProseBelow(words, content) && !BeginsReference(content)),
            HeadLabel.ClassifiedBy => count < 12 && ClassifiedByGoesOn(content, direct, cut, value.AsSpan()),
            HeadLabel.Reason => direct && content.Length < 60 && count < 4,
            _ => false,
        };
    }

    private static bool BeginsReference(ReadOnlySpan<char> content) =>
        ReferenceEnumerator.TryRead(content, out _, out _) || TelegramCitation.TryRead(content, 0, out _);

    // Copies that lost their blank lines run the text on under the subject. A line that had room for the next word was the
    // last of the subject, when what follows is a block of full lines.
    private bool IsProseBelow(int line, ReadOnlySpan<char> content)
    {
        const int RoomyLine = 45;
        int above = text.PreviousFilled(line);
        int firstWord = Scan.SkipToken(content, 0);
        bool hadRoom = text.Words(above).Length + 1 + firstWord <= RoomyLine && !text[above].IsBlank && !Scan.StartsWith(text.Words(above), 0, "SUB");
        return hadRoom && content.Length >= RoomyLine && line + 1 < text.Count && text.IsWords(line + 1) && !Ends(line + 1);
    }

    private static bool ReferenceGoesOn(ReadOnlySpan<char> content, bool direct, bool cut, JoinedText before)
    {
        if (direct)
        {
            return true;
        }

        bool open = before.IsEmpty || before.LastPiece is [.., ',' or ';' or '&'] || before.LastPiece.EndsWith(" AND", StringComparison.OrdinalIgnoreCase);
        return NextItem(content, before)
            || ((open || cut) && TelegramCitation.TryRead(content, 0, out _))
            || (before.IsEmpty && content.Length < 80)
            || EndsInEnumerator(before.LastPiece)
            || (cut && content.Length < 100 && EndsInPost(before.LastPiece) && char.IsAsciiDigit(content[0]));
    }

    // "A. 06 MINSK" with its number behind a page mark.
    private static bool EndsInPost(ReadOnlySpan<char> line) => line.Length > 0 && char.IsAsciiLetter(line[^1]);

    // "...; D." with its item behind a page mark.
    private static bool EndsInEnumerator(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> token = line[(line.LastIndexOf(' ') + 1)..];
        return token.Length is 2 or 3 && ReferenceEnumerator.TryRead(token, out _, out int length) && length == token.Length;
    }

    // The letter must come soon after those before it; "(C)" may also be the mark of an unnumbered paragraph.
    private static bool NextItem(ReadOnlySpan<char> content, JoinedText before)
    {
        if (!ReferenceEnumerator.TryRead(content, out char label, out int length))
        {
            return false;
        }

        int items = (before.Length / ShortestItem) + 2;
        bool labelled = ReferenceEnumerator.TryRead(before.FirstPiece, out _, out _);
        bool inTurn = before.IsEmpty || (labelled ? label != 'A' && label - 'A' <= items : label == 'B');
        bool mark = PortionMark.TryRead(content, out _);
        return inTurn && (!mark || content.Length < 60 || TelegramCitation.TryRead(content, length, out _));
    }

    private static bool ClassifiedByGoesOn(ReadOnlySpan<char> content, bool direct, bool cut, ReadOnlySpan<char> before)
    {
        if (direct)
        {
            return true;
        }

        bool reasoned = ReasonParser.Find(before, out _, out int end).Count > 0;
        bool reasonFollows = Scan.StartsWith(content, 0, "REASON") || Scan.StartsWith(content, 0, "1.4") || Scan.StartsWith(content, 0, "1.5") || content[0] == '(';
        bool open = before.IsEmpty || before[^1] is ',' or ';' or '(' || before.EndsWith(" and", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith(" for", StringComparison.OrdinalIgnoreCase) || (before.Contains("REASON", StringComparison.OrdinalIgnoreCase) && !reasoned);
        return (open && content.Length < 80) || (!reasoned && reasonFollows) || (cut && !reasoned && content.Length < 80);
    }

    private bool HasFurniture(int from, int to)
    {
        for (int line = from; line < to; line++)
        {
            if (text.Furniture[line] != Furniture.None)
            {
                return true;
            }
        }

        return false;
    }

    private readonly record struct Pending(int Line, int Start, LabelMatch Match);

    private static SyntaxKind KindOf(HeadLabel label) => label switch
    {
        HeadLabel.ExecutiveOrder => SyntaxKind.ExecutiveOrderLine,
        HeadLabel.Tags => SyntaxKind.TagsLine,
        HeadLabel.Subject => SyntaxKind.SubjectLine,
        HeadLabel.Reference => SyntaxKind.ReferenceLine,
        _ => SyntaxKind.ClassifiedByLine,
    };
}
