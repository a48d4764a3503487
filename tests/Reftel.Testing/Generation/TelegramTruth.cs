using Reftel.Reading.Documents;

namespace Reftel.Testing.Generation;

/// <summary>What a generated telegram says, noted while it was written; null or empty where it is silent.</summary>
public sealed class TelegramTruth
{
    public string? TransmissionId { get; set; }

    public Precedence? Precedence { get; set; }

    public Precedence? InfoPrecedence { get; set; }

    public List<string> Routing { get; } = [];

    public string? Originator { get; set; }

    public int? StationSerial { get; set; }

    public int? Part { get; set; }

    public FilingTime? Filed { get; set; }

    public string? SecuritySignal { get; set; }

    public string? SecurityLetter { get; set; }

    /// <summary>The signals of one word behind the security letters; stamps such as ZUI and CCY are not among them.</summary>
    public List<string> OperatingSignals { get; } = [];

    public PartialDate? DateTimeGroup { get; set; }

    public string? From { get; set; }

    public List<Addressee> To { get; } = [];

    public List<Addressee> Info { get; } = [];

    public Classification? Classification { get; set; }

    public string? Post { get; set; }

    public int? Number { get; set; }

    public string? Id { get; set; }

    public TransmissionSection? Section { get; set; }

    public SecondSeries? SecondSeries { get; set; }

    public List<string> Captions { get; } = [];

    public List<string> Passing { get; } = [];

    public string? Order { get; set; }

    public PartialDate? DeclassifyOn { get; set; }

    public List<TagTruth> Tags { get; } = [];

    public string? Subject { get; set; }

    public string? SubjectMarking { get; set; }

    public List<ReferenceTruth> References { get; } = [];

    /// <summary>True when the prose announces a septel.</summary>
    public bool AnnouncesSeptel { get; set; }

    public ClassifiedByTruth? ClassifiedBy { get; set; }

    /// <summary>C or S where the text says that all of it is so marked.</summary>
    public string? EntireText { get; set; }

    public List<ParagraphTruth> Paragraphs { get; } = [];

    public List<string> Signature { get; } = [];

    public ArchiveTruth? Archive { get; set; }
}
