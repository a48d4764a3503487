using System.Text;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Citations;
using Reftel.Reading.Reports.Links;

namespace Reftel.Reading.Reports.Writing;

/// <summary>The words of a note as Markdown, with the sound address in the place of every broken one.</summary>
internal static class NoteMarkdown
{
    public static string Write(Note note) => note.Layout is { } layout ? NoteWords.Write(note.Text, layout()) : Write(note, LinkFinder.Find(note.Text));

    /// <param name="note">The note.</param>
    /// <param name="links">The links in its words, in order.</param>
    public static string Write(Note note, IReadOnlyList<FoundLink> links)
    {
        var targets = note.Citations.Select(Target).OfType<string>().ToList();
        if (Pair(links, targets) is { } urls)
        {
            return WithLinks(note.Text, links, urls);
        }

        return links.Count == 0 ? WithTitles(note) : MarkdownText.AsLine(string.Join("; ", note.Citations.Select(FromFields)));
    }

    // The reader knows more of an address than its note alone: the same address elsewhere in the document, the copy in an archive.
    private static List<string>? Pair(IReadOnlyList<FoundLink> links, List<string> targets)
    {
        if (links.Count == targets.Count)
        {
            return targets;
        }

        // A link that the reader does not count as a citation (a mailbox) stays as it was found.
        var urls = new List<string>(links.Count);
        int next = 0;
        foreach (FoundLink link in links)
        {
            next += next < targets.Count && targets[next] == link.Url ? 1 : 0;
            urls.Add(link.Url);
        }

        return next == targets.Count && links.Count > 0 ? urls : null;
    }

    private static string WithLinks(string words, IReadOnlyList<FoundLink> links, List<string> urls)
    {
        var text = new StringBuilder();
        int written = 0;
        for (int i = 0; i < links.Count; i++)
        {
            text.Append(MarkdownText.Escape(words[written..links[i].Start])).Append(MarkdownText.Link(urls[i]));
            written = BehindTail(words, links[i], urls[i]);
        }

        return MarkdownText.AsLine(text.Append(MarkdownText.Escape(words[written..])).ToString());
    }

    // "https://a.example/2017/10/ 09.": in the document a line ended before the 09, and the reader joined it.
    private static int BehindTail(string words, FoundLink link, string url)
    {
        if (url.Length <= link.Url.Length || !url.StartsWith(link.Url, StringComparison.Ordinal))
        {
            return link.End;
        }

        string tail = url[link.Url.Length..];
        int at = link.End;
        while (at < words.Length && words[at] == ' ')
        {
            at++;
        }

        return string.CompareOrdinal(words, at, tail, 0, tail.Length) == 0 ? at + tail.Length : link.End;
    }

    // Addresses that stood behind the words, in the target of a link.
    private static string WithTitles(Note note)
    {
        var text = new StringBuilder();
        int written = 0;
        var behind = new List<string>();
        foreach (Citation citation in note.Citations)
        {
            if (Target(citation) is not { } url)
            {
                continue;
            }

            (int at, int length, string link) = PlaceOf(note.Text, written, citation, url);
            if (at >= 0)
            {
                text.Append(MarkdownText.Escape(note.Text[written..at])).Append(link);
                written = at + length;
                (int copyAt, int copyLength, string copy) = CopyOf(note.Text, written, citation);
                if (copyAt >= 0)
                {
                    text.Append(MarkdownText.Escape(note.Text[written..copyAt])).Append(copy);
                    written = copyAt + copyLength;
                }
            }
            else
            {
                behind.Add(link);
            }
        }

        text.Append(MarkdownText.Escape(note.Text[written..]));
        return MarkdownText.AsLine($"{text} {string.Join("; ", behind)}");
    }

    // The address as printed; the citation, when it is nothing but an address; the title, which led to the address.
    private static (int At, int Length, string Link) PlaceOf(string words, int from, Citation citation, string url)
    {
        string link = MarkdownText.Link(url);
        int at = words.IndexOf(url, from, StringComparison.Ordinal);
        if (at >= 0)
        {
            return (at, url.Length, link);
        }

        bool bare = citation.Title is null && citation.Authors.IsEmpty && citation.Text.Length > 0;
        at = bare ? words.IndexOf(citation.Text, from, StringComparison.Ordinal) : -1;
        if (at >= 0)
        {
            return (at, citation.Text.Length, link);
        }

        at = citation.Title is { Length: > 0 } title ? words.IndexOf(title, from, StringComparison.Ordinal) : -1;
        return at >= 0 ? (at, citation.Title!.Length, MarkdownText.Link(citation.Title, url)) : (-1, 0, link);
    }

    private static string FromFields(Citation citation)
    {
        string?[] parts =
        [
            citation.Authors.IsEmpty ? null : MarkdownText.Escape(string.Join(", ", citation.Authors)),
            citation.Title is { } title ? MarkdownText.Escape($"\u201C{title}\u201D") : null,
            citation.Date?.ToString(),
            citation.Pages is { } pages ? MarkdownText.Escape(pages) : null,
            Target(citation) is { } url ? MarkdownText.Link(url) : null,
        ];
        string words = string.Join(", ", parts.Where(part => part is not null));
        return words.Length > 0 ? words : MarkdownText.Escape(citation.Text);
    }

    // What was printed may be the address of the copy, which leads to the original as well.
    private static string? Target(Citation citation) => citation.Url;

    // "[Archived](https://archive.example/1) from the original": where the copy stands beside the page.
    private static (int At, int Length, string Link) CopyOf(string words, int from, Citation citation)
    {
        if (citation.Archived?.Url is not { } copy || copy == citation.Url)
        {
            return (-1, 0, "");
        }

        foreach (string word in ArchivedPair.Words)
        {
            int at = words.IndexOf(word, from, StringComparison.Ordinal);
            if (at >= 0)
            {
                return (at, word.Length, MarkdownText.Link(word, copy));
            }
        }

        return (from, 0, $" ({MarkdownText.Link(ArchivedPair.Words[0], copy)})");
    }
}
