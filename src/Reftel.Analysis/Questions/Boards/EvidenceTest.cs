using System.Collections.Immutable;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Questions.Sources;

namespace Reftel.Analysis.Questions.Boards;

/// <summary>Whether evidence can be relied upon on a day.</summary>
internal sealed class EvidenceTest(IQuestionSources sources, IEnumerable<WithdrawnSource> withdrawn, DateOnly asOf)
{
    private readonly SourceNameSet _withdrawn = new(withdrawn.Select(source => source.Source));

    public ObservationLine Line(Observation observation)
    {
        ImmutableArray<EvidenceLine> evidence = [.. observation.Evidence.Select(Line)];
        return new ObservationLine(observation, evidence.Any(line => line.Standing == EvidenceStanding.Found), evidence);
    }

    private EvidenceLine Line(ObservedEvidence evidence) => evidence.Kind == EvidenceKind.Address ? AtAddress(evidence) : InArchive(evidence);

    private EvidenceLine AtAddress(ObservedEvidence evidence)
    {
        // A copy that was taken later is not known yet.
        ObservedEvidence known = evidence.CapturedOn > asOf ? evidence with { Sha256 = null, CapturedOn = null } : evidence;
        DateOnly? date = known.Dated ?? known.CapturedOn;
        bool gone = _withdrawn.HasAddress(known.Target);
        return new EvidenceLine(known, date > asOf ? EvidenceStanding.NotFound : Standing(date, gone), date?.ToIso(), null, null);
    }

    private EvidenceLine InArchive(ObservedEvidence evidence)
    {
        string? statement = evidence.Kind == EvidenceKind.Statement ? evidence.Target : null;
        string id = statement is null ? evidence.Target : SourceNames.DocumentOf(statement);

        // What is of a later day is not there yet.
        if (sources.Document(id) is not { } document || Period.Parse(document.Date)?.Last is { } date && date > asOf || (statement is not null && !sources.HasStatement(statement)))
        {
            return new EvidenceLine(evidence, EvidenceStanding.NotFound, null, null, null);
        }

        bool gone = _withdrawn.HasDocument(document.Id, statement) || _withdrawn.HasDocument(id);
        return new EvidenceLine(evidence, Standing(Period.Parse(document.Date)?.Last, gone), document.Date, document.Title, document.House);
    }

    private static EvidenceStanding Standing(DateOnly? date, bool isWithdrawn) =>
        isWithdrawn ? EvidenceStanding.Withdrawn : date is null ? EvidenceStanding.Undated : EvidenceStanding.Found;
}
