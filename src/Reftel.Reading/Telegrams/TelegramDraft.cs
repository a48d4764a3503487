using Reftel.Reading.Documents;
using Reftel.Reading.Telegrams.ArchiveCopies;
using Reftel.Reading.Telegrams.Head;
using Reftel.Reading.Text;

namespace Reftel.Reading.Telegrams;

/// <summary>
/// What has been read of a telegram so far, with the places that the checks need. All spans are in the source;
/// a default span means that the field was not seen.
/// </summary>
internal sealed class TelegramDraft
{
    // Envelope.
    public string? TransmissionId { get; set; }

    public TextSpan TransmissionIdSpan { get; set; }

    public Precedence? PilotPrecedence { get; set; }

    public TextSpan PilotSpan { get; set; }

    public List<string> Routing { get; } = [];

    public string? Originator { get; set; }

    public int? StationSerial { get; set; }

    public TextSpan StationSerialSpan { get; set; }

    public int? Part { get; set; }

    public FilingTime? Filed { get; set; }

    public TextSpan FiledSpan { get; set; }

    /// <summary>The security line; its signals are gathered apart.</summary>
    public SecurityLine? Security { get; set; }

    public List<string> SecuritySignals { get; } = [];

    public TextSpan SecuritySpan { get; set; }

    public Precedence? Precedence { get; set; }

    public Precedence? InfoPrecedence { get; set; }

    public PartialDate? DateTimeGroup { get; set; }

    public TextSpan DateTimeGroupSpan { get; set; }

    /// <summary>True once a date-time group was seen, even an impossible one.</summary>
    public bool HasDateTimeGroup { get; set; }

    public List<string> TrailingSignals { get; } = [];

    public string? From { get; set; }

    public List<Addressee> To { get; } = [];

    public List<Addressee> Info { get; } = [];

    public ArchiveCopyDraft? Archive { get; set; }

    // Head. Filled from the outer head first; a quoted telegram's head fills what is still missing.
    public Classification? Classification { get; set; }

    public TextSpan ClassSpan { get; set; }

    public string? Post { get; set; }

    public int? Number { get; set; }

    public TransmissionSection? Section { get; set; }

    public SecondSeries? SecondSeries { get; set; }

    public List<CaptionUse> Captions { get; } = [];

    public List<string> Passing { get; } = [];

    public ExecutiveOrder? ExecutiveOrder { get; set; }

    public TextSpan ExecutiveOrderSpan { get; set; }

    public List<Tag> Tags { get; } = [];

    public bool HasTags { get; set; }

    public string? Subject { get; set; }

    public string? SubjectMarking { get; set; }

    public bool HasReferenceLine { get; set; }

    public List<ReferenceDraft> References { get; } = [];

    public ClassifiedBy? ClassifiedBy { get; set; }

    public TextSpan ReasonSpan { get; set; }

    // Body.
    public string? EntireText { get; set; }

    public List<Paragraph> Paragraphs { get; } = [];

    public List<string> Signature { get; } = [];

    public List<ReferenceDraft> TextReferences { get; } = [];

    public List<QuotedTelegram> Quoted { get; } = [];

    /// <summary>Year of the telegram for references and TAGS: of the date-time group, else as given from outside.</summary>
    public int? Year { get; set; }

    /// <summary>Canonical id, or null while post, number or year are unknown.</summary>
    public string? Id =>
        Year is int year && Post is not null && Number is int number ? Identity.CanonicalId.Of(year, Post, number) : null;
}

/// <summary>A caption with its place.</summary>
internal readonly record struct CaptionUse(string Name, TextSpan Span);
