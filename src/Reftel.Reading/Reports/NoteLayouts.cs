using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Citations;
using Reftel.Reading.Reports.Notes;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports;

/// <summary>Finds where paragraphs and links of a note stand in its words, which are one line.</summary>
internal static class NoteLayouts
{
    /// <param name="text">The readable text.</param>
    /// <param name="note">The note.</param>
    public static NoteLayout Of(ReadableText text, NoteCitations note)
    {
        NoteEntry entry = note.Note;
        List<CitedLinks>? cited = null;
        foreach (CitationDraft citation in note.Citations)
        {
            if (citation.Links is { } links)
            {
                (cited ??= new List<CitedLinks>(note.Citations.Count)).Add(links with { Url = citation.Url! });
            }
        }

        if (cited is null && entry.Pieces.Count < 2)
        {
            return NoteLayout.Plain;
        }

        string joined = cited?[0].Piece.Text ?? PieceText.Join(text, entry.Pieces).Text;
        var folding = new FoldedOffsets(joined);
        var marks = ImmutableArray.CreateBuilder<NoteMark>(cited?.Count ?? 0);
        int linked = -1;
        foreach ((int start, int end, string? url, bool isAddress) in InOrder(cited ?? []))
        {
            if (linked >= 0 && url is not null)
            {
                folding.LinesPart(linked, start);
            }

            int first = folding.At(start);
            marks.Add(new NoteMark(first, folding.At(end), url, isAddress));
            linked = url is null ? linked : end;
        }

        folding.End();
        return new NoteLayout(folding.Breaks, marks.DrainToImmutable());
    }

    // In the offsets of the joined words.
    private static List<(int Start, int End, string? Url, bool IsAddress)> InOrder(List<CitedLinks> cited)
    {
        var marks = new List<(int Start, int End, string? Url, bool IsAddress)>(cited.Count);
        bool ordered = true;
        foreach (CitedLinks links in cited)
        {
            NoteLink first = links.First;
            marks.Add((first.Start, first.End, links.IsSwapped ? first.Url : links.Url, first.Title is null));
            if (links.Other is { } other)
            {
                marks.Add((other.Start, other.End, links.IsSwapped ? links.Url : other.Url, other.Title is null));
            }

            if (links.Title is { } title)
            {
                marks.Add((title.Start, title.End, null, false));
                ordered = false;
            }
        }

        if (!ordered)
        {
            marks.Sort((a, b) => a.Start.CompareTo(b.Start));
        }

        return marks;
    }

    // Goes forward over the joined words and counts those that stay when white space is folded.
    private struct FoldedOffsets(string joined)
    {
        private readonly List<NoteBreak> _breaks = [];
        private int _line = -1;
        private int _at;
        private int _folded;
        private int _lines;
        private bool _blank;
        private bool _parts;

        public readonly ImmutableArray<NoteBreak> Breaks => [.. _breaks];

        /// <summary>A line end between two links parts their citations where no sentence ends there.</summary>
        public void LinesPart(int end, int next)
        {
            ReadOnlySpan<char> between = joined.AsSpan(end, Math.Max(0, next - end));
            int line = between.IndexOf('\n');
            _line = line >= 0 && CitationSegments.SentenceEnd(between) < 0 && end + line >= _at ? end + line : -1;
        }

        /// <summary>Where the character at an offset stands in the folded words; of white space, behind the word before it.</summary>
        public int At(int offset)
        {
            while (_at < offset)
            {
                Step();
            }

            return _folded + (_blank && _folded > 0 && offset < joined.Length && !char.IsWhiteSpace(joined[offset]) ? 1 : 0);
        }

        public void End() => At(joined.Length);

        private void Step()
        {
            char c = joined[_at];
            bool parts = _at++ == _line;
            _parts |= parts;
            if (char.IsWhiteSpace(c))
            {
                _blank = true;
                _lines += c == '\n' ? 1 : 0;
                return;
            }

            _folded += _blank && _folded > 0 ? 1 : 0;
            if ((_lines > 1 || _parts) && _folded > 0)
            {
                _breaks.Add(new NoteBreak(_folded, _lines > 1));
            }

            _folded++;
            _blank = false;
            _parts = false;
            _lines = 0;
        }
    }
}
