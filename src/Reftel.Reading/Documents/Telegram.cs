using System.Collections.Immutable;
using Reftel.Reading.Text;

namespace Reftel.Reading.Documents;

/// <summary>
/// What a telegram says of itself. What is not in the text is null or empty.
/// Envelope fields follow ACP 127(G) format lines 1-16, head and body 5 FAH-1 H-246.
/// </summary>
public sealed record Telegram
{
    /// <summary>For example <c>VZCZCXRO8792</c>. Not unique: XYZ0000 repeats.</summary>
    public string? TransmissionId { get; init; }

    /// <summary>Precedence for action addressees, the first prosign of the date-time group, else of the pilot line.</summary>
    public Precedence? Precedence { get; init; }

    /// <summary>Precedence for information addressees where a second prosign gives it.</summary>
    public Precedence? InfoPrecedence { get; init; }

    /// <summary>Routing indicators of the pilot line, in order.</summary>
    public ImmutableArray<string> Routing { get; init; } = [];

    /// <summary>Routing indicator of the sending station, from the DE line.</summary>
    public string? Originator { get; init; }

    /// <summary>Serial of the DE line: the message number modulo 10000.</summary>
    public int? StationSerial { get; init; }

    /// <summary>Transmission part behind the serial, one-based.</summary>
    public int? Part { get; init; }

    public FilingTime? Filed { get; init; }

    public SecurityLine? Security { get; init; }

    /// <summary>The date-time group, to the minute in UTC.</summary>
    public PartialDate? DateTimeGroup { get; init; }

    /// <summary>Operating signals behind the date-time group: <c>ZDS</c>, <c>ZDK CTG RUEHDO #3763</c>.</summary>
    public ImmutableArray<string> TrailingSignals { get; init; } = [];

    /// <summary>The sender as printed: <c>AMEMBASSY MINSK</c>.</summary>
    public string? From { get; init; }

    public ImmutableArray<Addressee> To { get; init; } = [];

    public ImmutableArray<Addressee> Info { get; init; } = [];

    public Classification? Classification { get; init; }

    /// <summary>Post of the message reference number, upper case, blanks kept: <c>TEL AVIV</c>.</summary>
    public string? Post { get; init; }

    /// <summary>Serial of the message reference number, leading zeros dropped.</summary>
    public int? Number { get; init; }

    public TransmissionSection? Section { get; init; }

    public SecondSeries? SecondSeries { get; init; }

    /// <summary>Handling captions, once each, in order.</summary>
    public ImmutableArray<string> Captions { get; init; } = [];

    /// <summary>Passing instructions, a line each, as printed.</summary>
    public ImmutableArray<string> Passing { get; init; } = [];

    public ExecutiveOrder? ExecutiveOrder { get; init; }

    public ImmutableArray<Tag> Tags { get; init; } = [];

    /// <summary>Lines joined, portion mark taken off.</summary>
    public string? Subject { get; init; }

    /// <summary>Portion mark of the subject, or null.</summary>
    public string? SubjectMarking { get; init; }

    /// <summary>The items of the REF line, then "septel" when the text announces one.</summary>
    public ImmutableArray<Reference> References { get; init; } = [];

    /// <summary>Telegrams that the prose names by number.</summary>
    public ImmutableArray<Reference> TextReferences { get; init; } = [];

    public ClassifiedBy? ClassifiedBy { get; init; }

    /// <summary>Mark of <c>(C - ENTIRE TEXT)</c>, or null.</summary>
    public string? EntireText { get; init; }

    public ImmutableArray<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>Surnames under the text, as printed.</summary>
    public ImmutableArray<string> Signature { get; init; } = [];

    /// <summary>Telegrams quoted whole inside this one.</summary>
    public ImmutableArray<QuotedTelegram> Quoted { get; init; } = [];

    /// <summary>Distribution and attributes of an archive copy, or null.</summary>
    public ArchiveCopy? ArchiveCopy { get; init; }
}

/// <summary>A telegram repeated inside another. Where the outer head lacks E.O., TAGS, subject or references, they are this one's.</summary>
/// <param name="Id">Canonical id, or null.</param>
/// <param name="Classification">Its own class line.</param>
/// <param name="Post">Its own post.</param>
/// <param name="Number">Its own number.</param>
/// <param name="Span">Its class line up to where the quotation ends; UTF-16 offsets in the source text.</param>
public sealed record QuotedTelegram(string? Id, Classification? Classification, string? Post, int? Number, TextSpan Span);
