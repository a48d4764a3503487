using System.Collections.Immutable;

namespace Reftel.Analysis.Drafting.Notes;

/// <summary>
/// Numbers the notes as their sentences come, and decides how each citation is printed: in full at first, short later. "Ibid." stands only for the one source of
/// the note before, at the same place in it, within the same section.
/// </summary>
internal sealed class NoteNumbering(DraftOptions options)
{
    private readonly ImmutableArray<LaidNote>.Builder _notes = ImmutableArray.CreateBuilder<LaidNote>();

    // The note that cites a source first, and whether it cites nothing else.
    private readonly Dictionary<string, (int Number, bool Alone)> _first = new(StringComparer.Ordinal);
    private bool _sectionBegins;

    public void BeginSection() => _sectionBegins = true;

    /// <returns>The number of the note, or null where nothing is cited.</returns>
    public int? Add(ImmutableArray<DraftCitation> citations)
    {
        if (citations.IsEmpty)
        {
            return null;
        }

        int number = _notes.Count + 1;
        ImmutableArray<LaidCitation> laid = [.. citations.Select(citation => Lay(citation, citations.Length == 1, number))];
        foreach (DraftCitation citation in citations)
        {
            _first.TryAdd(citation.Source.Key, (number, citations.Length == 1));
        }

        _notes.Add(new LaidNote(number, NoteWords.Of(laid, options), laid));
        _sectionBegins = false;
        return number;
    }

    public ImmutableArray<LaidNote> Build() => _notes.ToImmutable();

    private LaidCitation Lay(DraftCitation citation, bool alone, int number)
    {
        if (options.Notes == DraftNotes.Full || !_first.TryGetValue(citation.Source.Key, out (int Number, bool Alone) first))
        {
            return new LaidCitation(citation, CitationForm.Full, null);
        }

        if (alone && !_sectionBegins && _notes[^1].Citations is [var before] && before.Citation == citation)
        {
            return new LaidCitation(citation, CitationForm.Ibid, number - 1);
        }

        return SourceWords.TelegramOf(citation.Source) is not null && citation.Source.Url is null ? new LaidCitation(citation, CitationForm.Number, null)
            : first.Alone ? new LaidCitation(citation, CitationForm.Note, first.Number)
            : citation.Source.Url is not null ? new LaidCitation(citation, CitationForm.Address, null)
            : new LaidCitation(citation, CitationForm.Full, null);
    }
}
