using System.Text;

namespace Reftel.Testing.Reports;

/// <summary>Reports that look for a reader's weak place: one thing, over and over.</summary>
/// <param name="Name">What is repeated, as a title.</param>
/// <param name="Unit">What is repeated; <c>{n}</c> in it is a number that rises from 1.</param>
/// <param name="Before">What stands in front once; null for the head of a report in Markdown.</param>
public sealed record HostileReport(string Name, string Unit, string? Before = null)
{
    private const string Head = "# Kestrava Watch: Talks\n\nNovember 30, 2020 Anna Harrow\n\nThe council met.<sup>1</sup>\n\n";

    private const string HtmlHead = "<!DOCTYPE html><html><body><h1>Kestrava Watch: Talks</h1><p>November 30, 2020</p>";

    private const string OneNote = Head + "<sup>1</sup> ";

    /// <summary>The inputs; a new weak place is one line.</summary>
    public static IReadOnlyList<HostileReport> All { get; } =
    [
        new("report: one line of words", "the council met "),
        new("report: paragraphs", "The council met.\n\n"),
        new("report: sup", "<sup>"),
        new("report: sup in a page", "<sup>", HtmlHead),
        new("report: closed sup", "<sup>{n}</sup>"),
        new("report: sup inside sup", "<sup>&lt;sup>1</sup> "),
        new("report: nested div", "<div>", HtmlHead),
        new("report: nested lists", "<ul><li>", HtmlHead),
        new("report: nested blockquote", "<blockquote>", HtmlHead),
        new("report: nested emphasis", "<b><i>", HtmlHead),
        new("report: table cells", "<table><tr><td>", HtmlHead),
        new("report: links to notes", "<a href=\"#_ftn{n}\">[{n}]</a>", HtmlHead),
        new("report: list of notes", "<li id=\"fn{n}\">x</li>", HtmlHead + "<ol>"),
        new("report: notes in the prose", "word<sup>{n}</sup><span class=\"sidenote\">the words of note</span> ", HtmlHead + "<p>"),
        new("report: notes in the prose, never closed", "<span class=\"sidenote\">the words of note ", HtmlHead + "<p>"),
        new("report: switches of notes", "<label class=\"margin-toggle\"><span class=\"footnote_tooltip\">", HtmlHead + "<p>x"),
        new("report: quotation marks of Markdown", ">"),
        new("report: nested list marks", "- "),
        new("report: list items", "- x\n"),
        new("report: emphasis marks", "*_"),
        new("report: brackets", "["),
        new("report: bracketed numbers", "[{n}] "),
        new("report: one number in brackets", "[1] "),
        new("report: one number in brackets, on lines", "[1] \n"),
        new("report: labels on one printed page", "{n}. The pier of Orvik was shut in spring, says the log.\n", "The Pier\n\f"),
        new("report: labels on a printed page, parted", "7. The pier of Orvik was shut in spring, says the log.\n\n", "The Pier\n\fThe pier is shut.7 Nobody came.\n\n"),
        new("report: counts that begin anew", "The pier is shut.1 Nobody came.2\n\nNotes\n\n1. Gazette, 2014.\n2. Monitor, 2015.\n\n"),
        new("report: notes", "<sup>{n}</sup> https://a.example.org/{n}\n\n"),
        new("report: notes with lost labels", "https://a.example.org/{n}\n\n", OneNote),
        new("report: anchors", "word.<sup>{n}</sup> "),
        new("report: fused anchors", "on May 4.{n} "),
        new("report: [^1]", "[^1]"),
        new("report: [^1]: on lines", "[^{n}]: x\n\n"),
        new("report: raised numbers of mathematics", "$^{1}$"),
        new("report: $", "$"),
        new("report: dot", "dot "),
        new("report: hxxp://", "hxxp://", OneNote),
        new("report: https://", "https://"),
        new("report: [.]", "a[.]", OneNote + "https://"),
        new("report: one long address", "a-", OneNote + "https://a.example.org/"),
        new("report: percent escapes", "%20", OneNote + "https://a.example.org/"),
        new("report: address over lines", "a-\n", OneNote + "https://a.example.org/"),
        new("report: links of one note", "[link](https://a.example.org/{n}) ", OneNote),
        new("report: one link over and over", "[link](https://a.example.org/1) ", OneNote),
        new("report: semicolons", "; ", OneNote),
        new("report: ibid.", "<sup>{n}</sup> Ibid.\n\n"),
        new("report: see note", "<sup>{n}</sup> See note {n}.\n\n"),
        new("report: form feeds", "\f"),
        new("report: pages", "x\n\n1 y\n                              {n}\n\f"),
        new("report: one source", "<sup>{n}</sup> https://a.example.org/1\n\n"),
        new("report: rules of dashes", "---\n\n"),
        new("report: headings", "# x\n\n"),
        new("report: entities", "&amp;lt;"),
        new("report: bylines", "By Anna Harrow\n", ""),
        new("report: dates", "November 30, 2020, 6:00 EDT "),
    ];

    /// <summary>The input at a size in characters or a little above.</summary>
    public string At(int size)
    {
        var text = new StringBuilder(Before ?? Head, size + 64);
        bool counts = Unit.Contains("{n}", StringComparison.Ordinal);
        for (int n = 1; text.Length < size; n++)
        {
            text.Append(counts ? Unit.Replace("{n}", $"{n}", StringComparison.Ordinal) : Unit);
        }

        return text.ToString();
    }

    public override string ToString() => Name;
}
