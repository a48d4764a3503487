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
        var places = ImmutableArray.CreateBuilder<NoteLinkPlace>(cited?.Count ?? 0);
        foreach (CitedLinks links in cited ?? [])
        {
            places.Add(Place(ref folding, links.First, links.IsSwapped ? links.First.Url : links.Url));
            if (links.Other is { } other)
            {
                places.Add(Place(ref folding, other, links.IsSwapped ? links.Url : other.Url));
            }
        }

        folding.End();
        return new NoteLayout(folding.Paragraphs, places.DrainToImmutable());
    }

    private static NoteLinkPlace Place(ref FoldedOffsets folding, NoteLink link, string url)
    {
        int start = folding.At(link.Start);
        return new NoteLinkPlace(start, folding.At(link.End), url, link.Title is null);
    }

    // Goes forward over the joined words and counts those that stay when white space is folded.
    private struct FoldedOffsets(string joined)
    {
        private readonly List<int> _paragraphs = [];
        private int _at;
        private int _folded;
        private int _lines;
        private bool _blank;

        public readonly ImmutableArray<int> Paragraphs => [.. _paragraphs];

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
            char c = joined[_at++];
            if (char.IsWhiteSpace(c))
            {
                _blank = true;
                _lines += c == '\n' ? 1 : 0;
                return;
            }

            _folded += _blank && _folded > 0 ? 1 : 0;
            if (_lines > 1 && _folded > 0)
            {
                _paragraphs.Add(_folded);
            }

            _folded++;
            _blank = false;
            _lines = 0;
        }
    }
}
