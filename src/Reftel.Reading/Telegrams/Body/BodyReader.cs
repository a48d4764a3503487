using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Language.Sentences;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>Reads the lines of the body into paragraphs, line by line: headings, numbers, text, and what cuts it in two.</summary>
internal sealed class BodyReader(TelegramText text, TelegramDraft draft, DiagnosticBag findings, ReadingOptions options)
{
    // Each asks the whole text whether a word stands elsewhere; a telegram has a page mark every sixty lines.
    private const int MostCutWords = 40;

    private readonly List<ParagraphDraft> _paragraphs = [];
    private ParagraphDraft? _current;
    private PointLines? _points;
    private string? _heading;
    private readonly ParagraphSequence _sequence = new();
    private int _cutWords;
    private bool _blank;
    private bool _cut;
    private bool _columns;
    private bool _columnsAbove;
    private int _quoteLine = -1;
    private int _width;

    /// <summary>Reads the body.</summary>
    /// <param name="start">Its first line.</param>
    /// <param name="end">The line behind it.</param>
    /// <param name="quotedFromHead">True when the head ended inside a telegram quoted whole.</param>
    /// <returns>The paragraphs, without their voices.</returns>
    public List<ParagraphDraft> Read(int start, int end, bool quotedFromHead)
    {
        var furniture = new BodyFurniture(text, draft, findings, options);
        furniture.Find(start, end);
        _quoteLine = quotedFromHead ? start : furniture.QuoteLine;
        int textEnd = TrailerReader.Read(text, start, end);
        textEnd = SignOffReader.Read(text, start, textEnd, draft);
        _width = PointLines.Width(text, start, textEnd);
        int line = start;
        while (line < textEnd)
        {
            line = ReadLine(line, textEnd);
        }

        Close();
        MarkBody(start, end);
        return _paragraphs;
    }

    private int ReadLine(int line, int end)
    {
        if (text.IsBlank(line) || text.Furniture[line] == Furniture.BlankSign)
        {
            // In a double-spaced copy one empty line parts nothing.
            _blank |= !text.IsDoubleSpaced || (line > 0 && text.IsBlank(line - 1));
            return line + 1;
        }

        if (text.Furniture[line] != Furniture.None)
        {
            _cut = true;
            return line + 1;
        }

        bool ended = _current is null || _current.EndsSentence || (_blank && !_cut);
        if (BodyHeading.TryRead(text, line, end, ended, out BodyHeading heading))
        {
            ReadHeading(heading);
            return heading.Next;
        }

        ReadOnlySpan<char> words = text.Words(line);
        if (RuleLine.Is(words))
        {
            text.MarkLine(SyntaxKind.HeadingRule, line);
            _blank = true;
            return line + 1;
        }

        if (ParagraphNumber.TryRead(words, out ParagraphNumber number) && _sequence.Accepts(number, _current, _blank, _cut))
        {
            Begin(line, number);
        }
        else
        {
            AddLine(line, words);
        }

        _blank = false;
        _cut = false;
        return line + 1;
    }

    private void Begin(int line, ParagraphNumber number)
    {
        Close();
        int first = text[line].First;
        text.Mark(SyntaxKind.ParagraphNumber, first + number.NumberStart, first + number.NumberEnd);
        text.Mark(SyntaxKind.PortionMark, first + number.MarkStart, first + number.MarkEnd);
        int last = _sequence.Last;
        if (last > 0 && number.Number != last + 1 && !(_quoteLine >= 0 && number.Number == 1))
        {
            findings.Add(
                DiagnosticCatalogue.ParagraphOutOfSequence, text.ToSource(first + number.NumberStart, first + number.NumberEnd), $"{number.Number}", $"{last}");
        }

        if (number.EntireText)
        {
            draft.EntireText ??= number.Marking;
        }

        _sequence.Begin(number.Number);
        int behind = Math.Max(number.NumberEnd, number.MarkEnd);
        Open(new ParagraphDraft(text.Text, first)
        {
            Number = number.Number,
            Marking = number.Marking,
            Heading = _heading,
            HeadEnd = first + behind,
            InQuotedTelegram = _quoteLine >= 0 && line >= _quoteLine,
        });
        int words = Math.Min(first + number.TextStart, text[line].End);
        _current!.Add(words, text[line].End, null);
        _points = new PointLines(text.Text, words, _width);
    }

    private void AddLine(int line, ReadOnlySpan<char> words)
    {
        TextLine at = text[line];
        // Rows of a table keep their lines.
        _columnsAbove = _columns;
        int sign = ListItems.MarkerLength(words, 0);
        _columns = words[Scan.SkipBlanks(words, sign)..].Contains("   ", StringComparison.Ordinal);
        bool joins = _current is not null
            && (!_blank || (_cut && (!_current.EndsSentence || char.IsAsciiLetterLower(words[0]))));
        if (_current is not null && (joins || _current.Number is not null || IsBullet(words)))
        {
            bool point = _points!.Begins(_current.End, at.First, !joins || _current.Text.IsEmpty);
            _current.Add(at.First, at.End, joins ? LineSeparator(words, at.First, point) : "\n\n");
            return;
        }

        Close();
        int first = at.First;
        int textStart = first;
        string? marking = null;
        if (PortionMark.TryRead(words, out PortionMark mark))
        {
            // One-paragraph telegrams have a mark without a number.
            marking = mark.Marking;
            text.Mark(SyntaxKind.PortionMark, first, first + mark.Length);
            textStart = first + Scan.SkipBlanks(words, mark.Length);
            draft.EntireText ??= mark.EntireText ? mark.Marking : null;
        }

        Open(new ParagraphDraft(text.Text, first)
        {
            Marking = marking,
            Heading = _heading,
            HeadEnd = Math.Max(textStart, first + 1),
            InQuotedTelegram = _quoteLine >= 0 && line >= _quoteLine,
        });
        _current!.Add(textStart, at.End, null);
        _points = new PointLines(text.Text, textStart, _width);
    }

    // A bullet keeps its line when the line before it has ended, and every point of a list does.
    private string? LineSeparator(ReadOnlySpan<char> words, int start, bool point) =>
        point || (IsBullet(words) && _current!.EndsSentence) || _columns || _columnsAbove ? "\n"
        : _cut && _cutWords < MostCutWords && CutWord.Joins(text.Whole, _current!.Text.LastPiece, words, start - text[0].Start, ref _cutWords) ? ""
        : null;

    private static bool IsBullet(ReadOnlySpan<char> words) =>
        words.Length > 2 && words[0] is '-' or '*' or '\u2022' && (char.IsWhiteSpace(words[1]) || (words[1] == words[0] && char.IsWhiteSpace(words[2])));

    private void ReadHeading(BodyHeading heading)
    {
        Close();
        _heading = Scan.Fold(text.Text.AsSpan(heading.Start, heading.End - heading.Start));
        int last = heading.Next - 1;
        text.Mark(SyntaxKind.Heading, text[heading.Line].First, text[last].End);
        for (int line = heading.Line; line < heading.Next; line++)
        {
            if (text.IsWords(line) && RuleLine.Is(text.Words(line)))
            {
                text.MarkLine(SyntaxKind.HeadingRule, line);
            }
        }

        _blank = false;
        _cut = false;
    }

    private void Open(ParagraphDraft paragraph)
    {
        _current = paragraph;
        _heading = null;
    }

    private void Close()
    {
        if (_current is null)
        {
            return;
        }

        text.Mark(SyntaxKind.Paragraph, _current.Start, _current.End);
        if (_paragraphs.Count < options.MaxParagraphs)
        {
            _paragraphs.Add(_current);
        }
        else if (_paragraphs.Count == options.MaxParagraphs)
        {
            findings.Add(
                DiagnosticCatalogue.LimitReached, text.ToSource(_current.Start, _current.End), $"{options.MaxParagraphs}", "paragraphs");
            _paragraphs.Add(_current);
        }

        _current = null;
    }

    private void MarkBody(int start, int end)
    {
        int first = start;
        int last = end - 1;
        while (first < end && text.IsBlank(first))
        {
            first++;
        }

        while (last > first && text.IsBlank(last))
        {
            last--;
        }

        if (first < end)
        {
            text.Mark(SyntaxKind.Body, text[first].First, text[last].End);
        }
    }
}
