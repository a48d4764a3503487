namespace Reftel.Reading.Reports.Writing;

/// <summary>A citation as an item of a Markdown list.</summary>
public static class MarkdownCitation
{
    /// <summary><c>- Ann Smith, “Title”, 2020-11-26. &lt;https://...&gt; (cited in notes 6, 7)</c>, with its line end.</summary>
    public static string Write(CitedSource source)
    {
        string?[] parts =
        [
            source.Authors.IsEmpty ? null : string.Join(", ", source.Authors),
            source.Title is { } title ? $"\u201C{title}\u201D" : null,
            source.Container,
            source.Date?.ToString(),
            source.Pages,
        ];
        string words = MarkdownText.Escape(string.Join(", ", parts.Where(part => part is not null)));
        string?[] pieces =
        [
            words.Length == 0 ? null : MarkdownText.AsLine(words + "."),
            source.Url is { } url ? MarkdownText.Link(url) : null,
            CitationNote.Of(source) is { } note ? $"({MarkdownText.Escape(note)})" : null,
        ];
        return $"- {string.Join(' ', pieces.Where(piece => piece is not null))}\n";
    }
}
