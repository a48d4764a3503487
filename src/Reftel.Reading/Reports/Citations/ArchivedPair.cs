using Reftel.Reading.Reports.Links;

namespace Reftel.Reading.Reports.Citations;

/// <summary>
/// Two links of one citation, as Wikipedia and others set them: a page, and its copy in a web archive. <c>[Title](copy). Archived from
/// [the original](page)</c>, <c>[Title](page). [Archived](copy) from the original</c>.
/// </summary>
/// <param name="Url">The address of the citation.</param>
/// <param name="Copy">The address of the copy, where it is another than that.</param>
internal sealed record ArchivedPair(string Url, string? Copy)
{
    private const int Farthest = 300;

    /// <summary>What links to a copy, as the languages of Wikipedia and the styles say it.</summary>
    public static readonly string[] Words = ["Archived", "archived", "Архивировано", "Архивная копия", "Архівавана", "Архівовано", "Archiviert", "Archivado", "Archivé", "Zarchiwizowano"];

    private static readonly string[] Originals = ["the original", "original", "оригинала", "первоисточника", "арыгінала", "оригіналу", "vom Original", "l'original"];

    /// <returns>The pair, or null where the second link is a citation of its own.</returns>
    public static ArchivedPair? Read(NoteLink link, NoteLink next)
    {
        if (next.Start - link.End > Farthest)
        {
            return null;
        }

        // The title leads to the page, and its address is printed behind.
        if (link.Title is not null && next.Title is null && link.Url == next.Url)
        {
            return new ArchivedPair(link.Url, null);
        }

        ArchivedLink? first = ArchivedLink.TryRead(link.Url);
        ArchivedLink? second = ArchivedLink.TryRead(next.Url);
        if ((first is null) == (second is null))
        {
            return null;
        }

        string? original = (first ?? second)!.Original;
        bool same = original is not null && SourceAddress.Key(original) == SourceAddress.Key(first is null ? link.Url : next.Url);
        bool hidden = original is null && next.Title is { } words && (first is null ? Words : Originals).AsSpan().Contains(words.TrimEnd('.'));
        return !same && !hidden ? null : first is null ? new ArchivedPair(link.Url, next.Url) : first.Original is null ? new ArchivedPair(next.Url, link.Url) : new ArchivedPair(link.Url, null);
    }
}
