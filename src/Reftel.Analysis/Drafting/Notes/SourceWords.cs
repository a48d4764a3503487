using Reftel.Analysis.Drafting.Layout;
using Reftel.Reading.Telegrams.Catalogues;
using Reftel.Reading.Telegrams.Head;

namespace Reftel.Analysis.Drafting.Notes;

/// <summary>The parts of a citation in words.</summary>
internal static class SourceWords
{
    /// <summary>A telegram as it is cited, <c>07 PORT SELWYN 1009</c>; null where the document is none.</summary>
    public static string? TelegramOf(DraftSource source)
    {
        if (source.Document is not { } document || !TelegramCitation.TryRead(document, 0, out TelegramCitation cited) || cited.Start != 0 || cited.End != document.Length || cited.Year == 0 || cited.Airgram)
        {
            return null;
        }

        return $"{cited.Year % 100:D2} {PostOf(source.House, cited.Post)} {cited.Number}";
    }

    // The id of a document has no blanks: where no list has the post, the archive knows how it is written.
    private static string PostOf(string? house, string post) =>
        house is not null && house.Contains(' ', StringComparison.Ordinal) && house.Replace(" ", "", StringComparison.Ordinal).Equals(post, StringComparison.OrdinalIgnoreCase)
            ? house.ToUpperInvariant()
            : Posts.Canonical(post);

    /// <summary>The title with single quotation marks inside, without the stop that the mark behind it brings.</summary>
    public static string? TitleOf(DraftSource source) => source.Title is { } title ? SentenceWords.InnerQuotes(title).TrimEnd('.', ',', ' ') : null;

    public static string? AuthorsOf(DraftSource source) => source.Authors.IsEmpty ? null : Names.Join(source.Authors);

    /// <summary><c>p. 12</c>, <c>paragraph 5</c>, <c>statement 3</c>: where in the source.</summary>
    public static IEnumerable<string> PlacesOf(DraftCitation citation)
    {
        if (citation.Pages is { } pages)
        {
            yield return $"{(pages.AsSpan().ContainsAny("-,\u2013") ? "pp." : "p.")} {pages}";
        }

        if (citation.Paragraph is { } paragraph)
        {
            yield return $"paragraph {paragraph}";
        }
        else if (citation.Statement is { } statement)
        {
            yield return $"statement {statement[(statement.LastIndexOf('/') + 1)..]}";
        }
    }
}
