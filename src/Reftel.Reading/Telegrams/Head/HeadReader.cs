using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Telegrams.Body;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>
/// Reads the head from the class line to the first line of the body. A telegram quoted whole has a head of its own;
/// it is read the same way and fills what the outer head lacks.
/// </summary>
internal sealed class HeadReader(TelegramText text, TelegramDraft draft, DiagnosticBag findings, ReadingOptions options)
{
    private const int LookAhead = 25;

    // A further section goes on with the text soon; its labels stand close to its class line.
    private const int NearAhead = 6;

    private const int LongestInstruction = 600;

    private readonly LabelledLineReader _labelled = new(text, draft, findings, options);
    private bool _labelSeen;
    private bool _inner;

    /// <summary>Where a telegram quoted inside the head begins, in the readable text; -1 without one.</summary>
    public int QuoteStart { get; private set; } = -1;

    /// <returns>First line of the body; the number of lines when there is none.</returns>
    public int Read(HeadStart start)
    {
        int line = start.Line;
        if (start.ClassLine is ClassLine classLine)
        {
            ClassLineReader.Read(text, draft, findings, start, classLine);
            line = Math.Max(start.Line, start.NumberLine) + 1;
        }

        int end = ReadLines(line);
        MarkHead(start.Line, end);
        return end;
    }

    /// <summary>Reads the head of a quoted telegram or a further section, whose class line stands at <paramref name="line"/>.</summary>
    /// <returns>The first line behind it.</returns>
    public int ReadInner(int line)
    {
        _labelled.InQuote = true;
        _labelSeen = false;
        _inner = true;
        return ReadLines(line + 1);
    }

    private int ReadLines(int line)
    {
        for (line = text.NextWords(line); line < text.Count; line = text.NextWords(line))
        {
            ReadOnlySpan<char> words = text.Words(line);
            if (HeadLabels.TryRead(words, out LabelMatch match))
            {
                line = _labelled.Read(line, text[line].First, match);
                _labelSeen = true;
            }
            else if (IsMarkedClassifiedBy(words, out int behindMark, out match))
            {
                line = _labelled.Read(line, text[line].First + behindMark, match);
                _labelSeen = true;
            }
            else if (IsBareReferenceList(words))
            {
                line = _labelled.Read(line, text[line].First, new LabelMatch(HeadLabel.Reference, 0, Damaged: false));
            }
            else if (BodyStart.Is(text, line))
            {
                return line;
            }
            else if (!ReadQuotedClassLine(line, words) && !ReadSeries(line, words) && !ReadCaptions(line, words))
            {
                if (!IsPassing(line, words))
                {
                    return line;
                }

                ReadPassing(line, words);
                line++;
            }
            else
            {
                line++;
            }
        }

        return line;
    }

    // "(U) CLASSIFIED BY ..." without a number.
    private static bool IsMarkedClassifiedBy(ReadOnlySpan<char> words, out int behindMark, out LabelMatch match)
    {
        behindMark = 0;
        match = default;
        if (words[0] != '(' || !PortionMark.TryRead(words, out PortionMark mark))
        {
            return false;
        }

        behindMark = Scan.SkipBlanks(words, mark.Length);
        return HeadLabels.TryRead(words[behindMark..], out match) && match.Label == HeadLabel.ClassifiedBy;
    }

    // TOSEC 190010 on a line of its own.
    private bool ReadSeries(int line, ReadOnlySpan<char> words)
    {
        int digits = Scan.SkipBlanks(words, Scan.SkipLetters(words, 0));
        bool series = Scan.IsWord(words, 0, "TOSEC") || Scan.IsWord(words, 0, "SECTO") || Scan.IsWord(words, 0, "CEDTO") || Scan.IsWord(words, 0, "TOTAS");
        if (!series || Scan.SkipDigits(words, digits) != words.Length || !Scan.TryNumber(words[digits..], out int number))
        {
            return false;
        }

        draft.SecondSeries ??= new SecondSeries(words[..5].ToString(), number);
        text.MarkLine(SyntaxKind.SecondSeries, line);
        return true;
    }

    // Some REF lists have lost their label: "A) TAL AVARIM 1320" behind the subject.
    private bool IsBareReferenceList(ReadOnlySpan<char> words) =>
        draft.Subject is not null && !draft.HasReferenceLine && ReferenceEnumerator.TryRead(words, out char label, out int length) && label == 'A'
        && TelegramCitation.TryRead(words, length, out _);

    // "QUOTE", "QUOTE C O N F I D E N T I A L ANKARA 9038" or the class line alone.
    private bool ReadQuotedClassLine(int line, ReadOnlySpan<char> words)
    {
        int at = 0;
        if (Scan.IsWord(words, 0, "QUOTE") || Scan.IsWord(words, 0, "QTE"))
        {
            at = Scan.Skip(words, Scan.SkipLetters(words, 0), ":.-");
            text.Mark(SyntaxKind.BlockMarker, text[line].First, text[line].First + Scan.SkipLetters(words, 0));
            if (at >= words.Length)
            {
                return true;
            }
        }

        if (ClassLine.ReadNumbered(words[at..]) is not ClassLine classLine)
        {
            return false;
        }

        int start = text[line].First + at;
        text.Mark(SyntaxKind.ClassLine, start, text[line].End);
        if (QuoteStart < 0)
        {
            QuoteStart = start;
            string? id = draft.Year is int year && classLine.Post is not null ? Identity.CanonicalId.Of(year, classLine.Post, classLine.Number) : null;
            draft.Quoted.Add(new QuotedTelegram(
                id, classLine.Classification?.Classification, classLine.Post, classLine.Number, text.ToSource(start, text[line].End)));
            _labelled.InQuote = true;
        }

        return true;
    }

    private bool ReadCaptions(int line, ReadOnlySpan<char> words)
    {
        if (CaptionWords.ReadLine(words) is not { Count: > 0 } captions)
        {
            return false;
        }

        int start = text[line].First;
        text.MarkLine(SyntaxKind.CaptionLine, line);
        foreach ((string name, int offset, int length) in captions)
        {
            AddCaption(name, start + offset, start + offset + length);
        }

        return true;
    }

    private void AddCaption(string name, int start, int end)
    {
        text.Mark(SyntaxKind.Caption, start, end);
        if (name != CaptionWords.CircuitOnly && !draft.Captions.Exists(c => c.Name == name))
        {
            draft.Captions.Add(new CaptionUse(name, text.ToSource(start, end)));
        }
    }

    // Before the labels everything that is not a caption passes the telegram on; behind them only what stands before
    // a further label. Without any label it must look like an instruction and not like prose.
    private bool IsPassing(int line, ReadOnlySpan<char> words)
    {
        int ahead = text.NextWords(line + 1);
        for (int seen = 0; seen < (_inner ? NearAhead : LookAhead) && ahead < text.Count; seen++, ahead = text.NextWords(ahead + 1))
        {
            if (HeadLabels.TryRead(text.Words(ahead), out LabelMatch match))
            {
                return !_labelSeen || match.Label is not (HeadLabel.Reason or HeadLabel.None);
            }

            if (BodyStart.Is(text, ahead))
            {
                break;
            }
        }

        return !_labelSeen && !_inner && PassingWords.LooksLikeInstruction(text, line, words);
    }

    private void ReadPassing(int line, ReadOnlySpan<char> words)
    {
        int start = text[line].First;
        if (CaptionWords.TryRead(words, out string? caption, out int length) && (Scan.IsWord(words, Scan.SkipBlanks(words, length), "FROM")
            || Scan.IsWord(words, Scan.SkipBlanks(words, length), "FOR")))
        {
            // "EXDIS FROM UNA": the caption counts, the rest says whom it is for.
            AddCaption(caption, start, start + length);
            start += Scan.SkipBlanks(words, length);
            words = text.Text.AsSpan(start, text[line].End - start);
        }

        text.Mark(SyntaxKind.PassingLine, start, text[line].End);
        if (_labelled.InQuote)
        {
            return;
        }

        string printed = Scan.Fold(words);
        bool open = line > 0 && draft.Passing.Count > 0 && !text.IsBlank(line - 1) && draft.Passing[^1].Length < LongestInstruction && PassingWords.IsOpen(draft.Passing[^1]);
        if (open)
        {
            draft.Passing[^1] += " " + printed;
        }
        else
        {
            draft.Passing.Add(printed);
        }
    }

    private void MarkHead(int start, int end)
    {
        int last = Math.Min(end, text.Count) - 1;
        while (last > start && text.IsBlank(last))
        {
            last--;
        }

        if (start < text.Count && last >= start)
        {
            text.Mark(SyntaxKind.Head, text[start].First, text[last].End);
        }
    }
}
