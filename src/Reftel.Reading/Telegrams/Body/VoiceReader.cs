using System.Collections.Immutable;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Syntax;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>
/// Cuts paragraphs where the voice changes. A heading holds until the next one; a block opened in the text holds to the
/// words that close it, else to the end of its bracket or paragraph; quoted text holds until it is closed.
/// </summary>
internal sealed class VoiceReader(TelegramText text, TelegramDraft draft, DiagnosticBag findings)
{
    private const int DeepestNesting = 32;

    private readonly List<OpenBlock> _open = [];
    private BlockKind? _ofHeading;

    /// <summary>Where UNQUOTE ended a telegram quoted whole, in the readable text; -1 when nothing did.</summary>
    public int QuoteEnd { get; private set; } = -1;

    public void Read(List<ParagraphDraft> paragraphs)
    {
        var markers = new List<BlockMarker>?[paragraphs.Count];
        for (int i = 0; i < paragraphs.Count; i++)
        {
            markers[i] = BlockMarker.Find(paragraphs[i].Text.AsSpan());
        }

        BlockCarry carry = BlockCarry.Of(paragraphs, markers);
        for (int i = 0; i < paragraphs.Count; i++)
        {
            ReadParagraph(paragraphs[i], markers[i], carry, i);
        }

        foreach (OpenBlock open in _open)
        {
            findings.Add(DiagnosticCatalogue.BlockNotClosed, text.ToSource(open.Start, open.End), text.Text[open.Start..open.End]);
        }
    }

    private void ReadParagraph(ParagraphDraft paragraph, List<BlockMarker>? markers, BlockCarry carry, int index)
    {
        if (paragraph.Heading is not null)
        {
            _ofHeading = BlockWords.KindOfHeading(paragraph.Heading);
            _open.RemoveAll(o => o.Kind is not (BlockKind.Text or BlockKind.Quote));
        }

        if (markers is null && _open.Count == 0)
        {
            draft.Paragraphs.Add(OfOneVoice(paragraph));
            return;
        }

        var cut = new PassageCutter(paragraph, text);
        if (markers is not null)
        {
            Dictionary<int, int>? brackets = Brackets.Match(paragraph.Text.AsSpan(), markers);
            foreach (BlockMarker marker in markers)
            {
                CloseBrackets(cut, marker.Start, paragraph);
                if (marker.Start >= cut.Position)
                {
                    ReadMarker(cut, marker, paragraph, brackets);
                }
            }
        }

        CloseBrackets(cut, int.MaxValue, paragraph);
        cut.To(paragraph.Text.Length, Current(paragraph));
        _open.RemoveAll(o => o.Kind is not (BlockKind.Text or BlockKind.Quote) && !carry.Carries(index, o.Kind));
        draft.Paragraphs.Add(ToParagraph(paragraph, cut.Passages()));
    }

    private void ReadMarker(PassageCutter cut, BlockMarker marker, ParagraphDraft paragraph, Dictionary<int, int>? brackets)
    {
        (int start, int end) = paragraph.Text.ToReadable(marker.Start, marker.End);
        if (marker.Opens)
        {
            if (_open.Count < DeepestNesting)
            {
                cut.To(marker.Start, Current(paragraph));
                int bracketEnd = marker.Bracketed && brackets is not null && brackets.TryGetValue(marker.Start, out int close) ? close : -1;
                _open.Add(new OpenBlock(marker.Kind, bracketEnd, start, end));
                text.Mark(SyntaxKind.BlockMarker, start, end);
            }

            return;
        }

        int opened = _open.FindLastIndex(o => o.Kind == marker.Kind || (marker.Kind is BlockKind.Quote or BlockKind.Text && o.Kind is BlockKind.Quote or BlockKind.Text));
        text.Mark(SyntaxKind.BlockMarker, start, end);
        if (opened >= 0)
        {
            cut.To(marker.End, Current(paragraph));
            _open.RemoveRange(opened, _open.Count - opened);
        }
        else if (_ofHeading == marker.Kind)
        {
            cut.To(marker.End, Current(paragraph));
            _ofHeading = null;
        }
        else if (paragraph.InQuotedTelegram && QuoteEnd < 0)
        {
            cut.To(marker.End, Current(paragraph));
            QuoteEnd = marker.Kind is BlockKind.Quote or BlockKind.Text ? end : QuoteEnd;
        }
        else if (marker.Kind is not (BlockKind.Quote or BlockKind.Text) || marker.Start > 0)
        {
            cut.Restart(marker.End, marker.Kind);
            findings.Add(DiagnosticCatalogue.BlockNotOpened, text.ToSource(start, end), text.Text[start..end]);
        }
    }

    // A bracketed block ends with its bracket when no words closed it before.
    private void CloseBrackets(PassageCutter cut, int before, ParagraphDraft paragraph)
    {
        while (_open.Count > 0 && _open[^1].BracketEnd >= 0 && _open[^1].BracketEnd <= before)
        {
            int end = _open[^1].BracketEnd;
            if (end > cut.Position)
            {
                cut.To(end, Current(paragraph));
            }

            _open.RemoveAt(_open.Count - 1);
        }
    }

    private BlockKind? Current(ParagraphDraft paragraph) =>
        _open.Count > 0 ? _open[^1].Kind : paragraph.InQuotedTelegram && QuoteEnd < 0 ? BlockKind.Quote : _ofHeading;

    // As nearly every paragraph is.
    private Paragraph OfOneVoice(ParagraphDraft paragraph)
    {
        if (paragraph.Text.IsEmpty)
        {
            return ToParagraph(paragraph, []);
        }

        BlockKind? block = Current(paragraph);
        return ToParagraph(paragraph, [new Passage(BlockWords.VoiceOf(block), block, paragraph.Text.ToString(), text.ToSource(paragraph.Text.Start, paragraph.Text.End))]);
    }

    private Paragraph ToParagraph(ParagraphDraft paragraph, ImmutableArray<Passage> passages)
    {
        Passage? first = passages.IsEmpty ? null : passages[0];
        return new Paragraph(
            paragraph.Number,
            paragraph.Marking,
            paragraph.Heading,
            first?.Voice ?? BlockWords.VoiceOf(Current(paragraph)),
            first?.Block ?? (first is null ? Current(paragraph) : null),
            paragraph.Text.ToString(),
            text.ToSource(paragraph.Start, paragraph.End),
            passages);
    }

    private readonly record struct OpenBlock(BlockKind Kind, int BracketEnd, int Start, int End);
}
