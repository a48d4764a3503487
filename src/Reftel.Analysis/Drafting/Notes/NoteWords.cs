using System.Collections.Immutable;
using System.Text;

namespace Reftel.Analysis.Drafting.Notes;

/// <summary>The words of notes. All of them but "see note", "Ibid." and the words for places and days are those of the sources.</summary>
internal static class NoteWords
{
    public static ImmutableArray<NotePiece> Of(ImmutableArray<LaidCitation> citations, DraftOptions options)
    {
        var pieces = ImmutableArray.CreateBuilder<NotePiece>();
        var words = new StringBuilder();
        for (int i = 0; i < citations.Length; i++)
        {
            bool last = i == citations.Length - 1;
            Write(words, pieces, citations[i], options, first: i == 0, last);
            words.Append(last ? "" : "; ");
        }

        Flush(words, pieces);
        return pieces.ToImmutable();
    }

    private static void Write(StringBuilder words, ImmutableArray<NotePiece>.Builder pieces, LaidCitation laid, DraftOptions options, bool first, bool last)
    {
        DraftCitation citation = laid.Citation;
        switch (laid.Form)
        {
            case CitationForm.Ibid:
                words.Append("Ibid.");
                return;
            case CitationForm.Note:
                words.Append(first ? "See note " : "see note ").Append(laid.Back);
                AppendAll(words, SourceWords.PlacesOf(citation));
                Close(words, ": ", Lead(citation.Source), last);
                return;
            case CitationForm.Number:
                words.Append(SourceWords.TelegramOf(citation.Source));
                AppendAll(words, SourceWords.PlacesOf(citation));
                words.Append(last ? "." : "");
                return;
            default:
                Describe(words, pieces, citation, options, laid.Form == CitationForm.Full);
                words.Append(last ? "." : "");
                return;
        }
    }

    // "See note 3: “Waiting for a Quay.”": the stop stands inside of the marks.
    private static void Close(StringBuilder words, string before, string? lead, bool last)
    {
        if (lead is not null)
        {
            words.Append(before).Append(lead);
        }

        if (last && words[^1] == '\u201D' && words[^2] is not ('?' or '!'))
        {
            words.Insert(words.Length - 1, '.');
        }
        else if (last && words[^1] != '\u201D')
        {
            words.Append('.');
        }
    }

    private static string? Lead(DraftSource source) =>
        SourceWords.TitleOf(source) is { } title ? $"\u201C{title}\u201D" : SourceWords.TelegramOf(source) ?? source.House ?? SourceWords.AuthorsOf(source);

    private static void Describe(StringBuilder words, ImmutableArray<NotePiece>.Builder pieces, DraftCitation citation, DraftOptions options, bool full)
    {
        DraftSource source = citation.Source;
        string? telegram = SourceWords.TelegramOf(source);
        string? day = source.Date is { } date ? PrintedDate.Of(date) : null;
        string? title = SourceWords.TitleOf(source);
        var parts = new List<string>();
        if (telegram is not null)
        {
            parts.Add(full && day is not null ? $"{telegram} ({day})" : telegram);
        }
        else
        {
            Add(parts, full ? SourceWords.AuthorsOf(source) : null);
            Add(parts, title is null ? null : $"\u201C{title},\u201D");
            Add(parts, full || title is null ? source.House : null);

            // A year alone directly behind a title would be taken for a part of something else.
            Add(parts, full && day is not null ? (source.Date is { Month: 0 } ? $"({day})" : day) : null);
            Add(parts, source.Url is null || source.Title is null ? source.Document : null);
        }

        parts.AddRange(SourceWords.PlacesOf(citation));
        for (int i = 0; i < parts.Count; i++)
        {
            words.Append(i == 0 ? "" : parts[i - 1].EndsWith(",\u201D", StringComparison.Ordinal) || parts[i][0] == '(' ? " " : ", ").Append(parts[i]);
        }

        if (source.Url is { } url)
        {
            words.Append(parts.Count == 0 ? "" : parts[^1].EndsWith(",\u201D", StringComparison.Ordinal) ? " " : ", ");
            Link(words, pieces, url, options);
            words.Append(full && source.RetrievedOn is { } retrieved ? $" (retrieved {PrintedDate.Of(retrieved)})" : "");
        }
    }

    private static void Link(StringBuilder words, ImmutableArray<NotePiece>.Builder pieces, string url, DraftOptions options)
    {
        if (options.Links == DraftLinks.Defanged)
        {
            words.Append(Defanged.Of(url));
            return;
        }

        Flush(words, pieces);
        pieces.Add(new NotePiece(url, url));
    }

    private static void AppendAll(StringBuilder words, IEnumerable<string> parts)
    {
        foreach (string part in parts)
        {
            words.Append(", ").Append(part);
        }
    }

    private static void Add(List<string> parts, string? part)
    {
        if (part is not null)
        {
            parts.Add(part);
        }
    }

    private static void Flush(StringBuilder words, ImmutableArray<NotePiece>.Builder pieces)
    {
        if (words.Length > 0)
        {
            pieces.Add(new NotePiece(words.ToString()));
            words.Clear();
        }
    }
}
