using Reftel.Analysis.Drafting.Layout;
using Reftel.Analysis.Drafting.Notes;

namespace Reftel.Analysis.Drafting.Telegrams;

/// <summary>
/// What a telegram has in the place of notes: telegrams have a letter in the REF line and are named by it, other sources stand in brackets, in full at first and
/// by their title later, documents of the archive by their id. Telegrams behind the last letter are named by their number.
/// </summary>
internal sealed class TelegramReferences
{
    private const int MostLetters = 26;

    private readonly List<string> _items = [];
    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);
    private readonly DraftOptions _options;

    public TelegramReferences(Draft draft, DraftOptions options)
    {
        _options = options with { Notes = DraftNotes.Full };
        foreach (string given in draft.Telegram!.References)
        {
            Add(SourceWords.TelegramOf(new DraftSource { Key = given, Document = given }) ?? given);
        }

        foreach (DraftCitation citation in draft.Sentences.SelectMany(sentence => sentence.Citations))
        {
            if (SourceWords.TelegramOf(citation.Source) is { } telegram)
            {
                Add(telegram);
            }
        }
    }

    /// <summary>The items of the REF line, the first with the letter A.</summary>
    public IReadOnlyList<string> Items => _items;

    /// <summary>A sentence with what it rests on in brackets before its stop.</summary>
    public string Write(DraftSentence sentence)
    {
        string words = SentenceWords.Of(sentence);
        if (sentence.Citations.IsEmpty)
        {
            return words;
        }

        string sources = $" ({string.Join("; ", sentence.Citations.Select(Words))})";

        // One stop, behind the brackets: what stands behind a stop would be a sentence of its own.
        return words[^1] == '.' ? $"{words[..^1]}{sources}."
            : !sentence.IsQuotation ? words + sources
            : words.EndsWith(".\u201D", StringComparison.Ordinal) ? $"{words[..^2]}\u201D{sources}."
            : $"{words}{sources}.";
    }

    /// <summary>How the text names an item: <c>ref B</c>, and <c>reftel</c> where there is no other.</summary>
    public static string NameOf(int item, int count) => count == 1 ? "reftel" : $"ref {(char)('A' + item)}";

    private string Words(DraftCitation citation)
    {
        string places = string.Concat(SourceWords.PlacesOf(citation).Select(place => $", {place}"));
        if (SourceWords.TelegramOf(citation.Source) is { } telegram)
        {
            int letter = PlaceOf(telegram);
            return (letter >= 0 ? NameOf(letter, _items.Count) : telegram) + places;
        }

        bool first = _cited.Add(citation.Source.Key);

        // The title of a report says by itself what it forecasts, and the sentence around it does not.
        if (citation.Source is { Url: null, Document: { } document })
        {
            string?[] parts = first ? [citation.Source.House, citation.Source.Date is { } date ? PrintedDate.Of(date) : null, document] : [document];
            return string.Join(", ", parts.OfType<string>()) + places;
        }

        if (!first && citation.Source.Title is not null)
        {
            return $"\"{SourceWords.TitleOf(citation.Source)}\"{places}";
        }

        string note = string.Concat(NoteWords.Of([new LaidCitation(citation, CitationForm.Full, null)], _options).Select(piece => piece.Text))[..^1].Replace('\u201C', '"').Replace('\u201D', '"');
        if (citation.Source.Url is { } url)
        {
            string printed = _options.Links == DraftLinks.Defanged ? Defanged.Of(url) : url;
            note = note.Replace(printed, TelegramLines.Address(printed), StringComparison.Ordinal);
        }

        int retrieved = citation.Source.RetrievedOn is null ? -1 : note.LastIndexOf(" (retrieved ", StringComparison.Ordinal);
        return retrieved < 0 ? note : $"{note[..retrieved]}, {note[(retrieved + 2)..^1]}";
    }

    // Whoever lists a telegram may write its post without the blanks that the cited one has.
    private void Add(string item)
    {
        int place = PlaceOf(item);
        if (place >= 0)
        {
            _items[place] = item.Length > _items[place].Length ? item : _items[place];
        }
        else if (_items.Count < MostLetters)
        {
            _items.Add(item);
        }
    }

    private int PlaceOf(string item)
    {
        string wanted = Compact(item);
        return _items.FindIndex(one => Compact(one) == wanted);
    }

    private static string Compact(string item) => item.Replace(" ", "", StringComparison.Ordinal);
}
