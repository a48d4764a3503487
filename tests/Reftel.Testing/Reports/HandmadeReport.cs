using System.Collections.Immutable;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Testing.Reports;

/// <summary>
/// A report put together by hand over a source text, so that what is made of reports can be tested apart from how they are read.
/// Places are told by quoting the source; in a quotation of an anchor, bars stand around its number: <c>gas.&lt;sup>|2|&lt;/sup></c>.
/// </summary>
public sealed class HandmadeReport(string text)
{
    private readonly List<ReportParagraph> _paragraphs = [];
    private readonly List<Note> _notes = [];
    private readonly List<OrphanAnchor> _orphans = [];
    private readonly List<Source> _sources = [];
    private readonly List<Repair> _repairs = [];
    private string? _heading;

    public Report Head { get; set; } = new();

    public string? Id { get; set; }

    public string Language { get; set; } = "en";

    public Document Document => DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Text })[0] with
    {
        Form = DocumentForm.Report,
        Id = Id,
        Title = Head.Headline is null ? null : Head.Series is null ? Head.Headline : $"{Head.Series}: {Head.Headline}",
        Date = Head.Published?.Date,
        Language = Language,
        Report = Head with
        {
            Paragraphs = [.. _paragraphs],
            Notes = [.. _notes],
            OrphanAnchors = [.. _orphans],
            Sources = [.. _sources],
            Repairs = [.. _repairs.OrderBy(repair => repair.Span)],
        },
    };

    public TextSpan Span(string quotation)
    {
        int at = text.IndexOf(quotation, StringComparison.Ordinal);
        return at >= 0 ? new TextSpan(at, quotation.Length) : throw new ArgumentException($"The text does not hold \"{quotation}\".", nameof(quotation));
    }

    /// <summary>The next paragraph has this heading.</summary>
    public HandmadeReport Heading(string heading)
    {
        _heading = heading;
        return this;
    }

    /// <param name="source">The paragraph as it stands in the source.</param>
    /// <param name="words">Its words; null when they are the same.</param>
    /// <param name="role">What it is for.</param>
    public HandmadeReport Paragraph(string source, string? words = null, ParagraphRole role = ParagraphRole.Prose)
    {
        _paragraphs.Add(new ReportParagraph(words ?? source, Span(source), Voice.Reporting, _heading, role, null));
        _heading = null;
        return this;
    }

    /// <param name="number">Its number, or null.</param>
    /// <param name="source">The note as it stands in the source.</param>
    /// <param name="words">Its words.</param>
    /// <param name="anchors">Quotations with bars.</param>
    /// <param name="how">How its anchors are set off.</param>
    /// <param name="restored">Whether the number was restored.</param>
    /// <param name="citations">What it cites.</param>
    public HandmadeReport Note(
        int? number, string source, string words, string[] anchors, AnchorStyle how = AnchorStyle.Superscript, bool restored = false, params Citation[] citations)
    {
        ImmutableArray<Anchor> places = [.. anchors.Select(anchor => new Anchor(Barred(anchor), how))];
        _notes.Add(new Note(
            number,
            restored ? "&quot;" : number?.ToString(),
            restored ? "restored-from-sequence" : null,
            restored ? "it stands between two known ones" : null,
            Span(source),
            words,
            places,
            places.IsEmpty ? AnchorState.Lost : AnchorState.Found,
            [.. citations]));
        return this;
    }

    public HandmadeReport Orphan(int number, string anchor)
    {
        _orphans.Add(new OrphanAnchor(number, Barred(anchor), AnchorStyle.Bracketed));
        return this;
    }

    public HandmadeReport Source(
        string id, string? url, int[] citedBy, string? title = null, bool? sameHouse = null, SourceKind kind = SourceKind.Unknown, params ProposedSame[] sameAs)
    {
        string? host = url?.Split('/') is [_, _, var name, ..] ? name.Replace("www.", "", StringComparison.Ordinal) : null;
        _sources.Add(new Source(id, url, url ?? title ?? id, host, title, [.. citedBy], sameHouse, null, kind, [.. sameAs]));
        return this;
    }

    /// <param name="kind">Word of the repair.</param>
    /// <param name="original">A quotation; bars tell the part of it that was repaired.</param>
    /// <param name="repaired">What it is read as.</param>
    /// <param name="reason">Why.</param>
    public HandmadeReport Repaired(string kind, string original, string repaired, string reason)
    {
        TextSpan span = original.Contains('|') ? Barred(original) : Span(original);
        _repairs.Add(new Repair(kind, text.Substring(span.Start, span.Length), repaired, reason, span));
        return this;
    }

    /// <summary>A citation of an address; more is set with <c>with</c>.</summary>
    public Citation Cites(string raw, string? url, string? source = null, string? title = null) =>
        new(raw, url, url == raw || url is null ? [] : ["refanged"], source, Span(raw), title, [], null, null, null, null);

    private TextSpan Barred(string quotation)
    {
        string[] parts = quotation.Split('|');
        TextSpan whole = Span(string.Concat(parts));
        return new TextSpan(whole.Start + parts[0].Length, parts[1].Length);
    }
}
