using System.Collections.Immutable;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Lines;
using Reftel.Analysis.Questions.Sources;

namespace Reftel.Analysis.Drafting.Assembly;

/// <summary>The headline judgement, what changed since the update before, and the statements that speak of it.</summary>
internal sealed class EvidenceParts(Question question, IQuestionSources sources, QuotationMaker quotations, CitationMaker citations, JudgementLine line, DateOnly since)
{
    private readonly HashSet<string> _quoted = new(StringComparer.Ordinal);

    private ImmutableArray<LineEntry> Standing { get; } = [.. line.Entries.Where(entry => entry.Standing.State != JudgementState.Falls)];

    /// <summary>The person's own sentences; without any, the newest judgement that stands.</summary>
    public ImmutableArray<DraftParagraph> Headline()
    {
        if (!question.Draft.Headline.IsEmpty)
        {
            return [DraftParagraph.Of([.. question.Draft.Headline.Select(Ranged)])];
        }

        return Standing is [.., var newest] ? [Quote(newest)] : [];
    }

    /// <summary>The person's own sentences; then each judgement since, behind the one before it, with what the person says of the change.</summary>
    public ImmutableArray<DraftParagraph> Changed()
    {
        var paragraphs = ImmutableArray.CreateBuilder<DraftParagraph>();
        paragraphs.AddRange(citations.Own(question.Draft.Changed));
        for (int i = 0; i < line.Entries.Length; i++)
        {
            LineEntry entry = line.Entries[i];
            if (entry.Day <= since || entry.Change is not { } change)
            {
                continue;
            }

            LineEntry before = line.Entries[..i].Last(earlier => earlier.Document.Id != entry.Document.Id);
            paragraphs.AddRange(new[] { before, entry }.Where(one => !_quoted.Contains(one.Statement.Id)).Select(Quote));
            if (change.Said is { } said)
            {
                paragraphs.Add(DraftParagraph.Of(citations.Own(said.Why, citations.Of(said.Evidence))));
            }
        }

        return paragraphs.ToImmutable();
    }

    /// <summary>Statements that observations since rest on, and judgements that stand and are not quoted yet.</summary>
    public ImmutableArray<DraftParagraph> Seen(DateOnly day)
    {
        IEnumerable<string> observed = question.Observations.Where(observation => observation.KnownOn > since && observation.KnownOn <= day)
            .SelectMany(observation => observation.Evidence).Where(evidence => evidence.Kind == EvidenceKind.Statement).Select(evidence => evidence.Target);
        return
        [
            .. observed.Concat(Standing.Where(entry => entry.Day > since).Select(entry => entry.Statement.Id)).Distinct(StringComparer.Ordinal)
                .Where(id => !_quoted.Contains(id) && !IsWithdrawn(id, day))
                .Select(id => sources.Statements(SourceNames.DocumentOf(id)) is { } said && said.All.FirstOrDefault(one => one.Id == id) is { } statement ? (said.Document, Statement: statement) : default)
                .Where(found => found.Statement is not null && QuotationMaker.DateOf(found.Document.Date) is not null && !(Dates.Period.Parse(found.Document.Date)?.Last > day))
                .OrderBy(found => found.Document.Date, StringComparer.Ordinal).ThenBy(found => found.Statement.Id, EntryIds.Order)
                .Select(found => quotations.Of(found.Statement, found.Document)),
        ];
    }

    private bool IsWithdrawn(string id, DateOnly day) => question.Withdrawn.Any(gone => gone.On <= day && SourceNames.IsOfDocument(gone.Source, SourceNames.DocumentOf(id), id));

    private DraftParagraph Quote(LineEntry entry)
    {
        _quoted.Add(entry.Statement.Id);
        return quotations.Of(entry.Statement, entry.Document);
    }

    // A sentence of the person that cites a judgement and has its word has its range.
    private DraftSentence Ranged(OwnSentence own) => citations.Own(own) with
    {
        Estimate = line.Entries.Where(entry => own.Cites.Contains(entry.Statement.Id) || own.Cites.Contains(entry.Kept.Statement))
            .Select(entry => QuotationMaker.Estimate(entry.Statement, own.Text)).FirstOrDefault(estimate => estimate is not null),
    };
}
