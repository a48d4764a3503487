using System.Collections.Immutable;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Sources;

namespace Reftel.Analysis.Drafting.Assembly;

/// <summary>Forecasts and commitments of the ledger that the question names: those that wait for their day, and those that were decided.</summary>
internal sealed class ForecastItems
{
    private readonly QuotationMaker _quotations;
    private readonly CitationMaker _citations;
    private readonly ImmutableArray<(LedgerLine Line, SourceDocument Document, SourceStatement Statement)> _lines;

    public ForecastItems(Question question, IQuestionSources sources, QuotationMaker quotations, CitationMaker citations, LedgerView view)
    {
        (_quotations, _citations) = (quotations, citations);
        string[] named =
        [
            .. question.Forecasts.Concat(question.Judgements.Select(kept => kept.Statement))
                .Concat(question.Observations.SelectMany(observation => observation.Evidence).Where(evidence => evidence.Kind == EvidenceKind.Statement).Select(evidence => evidence.Target))
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        Dictionary<string, LedgerLine> lines = view.Lines.ToDictionary(line => line.Entry.Id, StringComparer.OrdinalIgnoreCase);
        var found = ImmutableArray.CreateBuilder<(LedgerLine, SourceDocument, SourceStatement)>();
        foreach (string id in named)
        {
            if (lines.TryGetValue(id, out LedgerLine? line) && sources.Statements(line.Entry.Document) is { } said && said.All.FirstOrDefault(one => one.Id == line.Entry.Id) is { } statement)
            {
                found.Add((line, said.Document, statement));
            }
        }

        _lines = found.ToImmutable();
        Missing = [.. question.Forecasts.Where(id => !lines.ContainsKey(id))];
    }

    /// <summary>Forecasts of the question that the ledger does not have.</summary>
    public ImmutableArray<string> Missing { get; }

    /// <summary>What nobody has decided and has a last day, the earliest first.</summary>
    public ImmutableArray<DraftParagraph> Due() =>
    [
        .. _lines.Where(item => item.Line is { Standing: null, Entry: { DueOn: not null, IsUnfalsifiable: false } })
            .OrderBy(item => item.Line.Entry.DueOn!.Value.Last)
            .Select(item => _quotations.Of(item.Statement, item.Document, new DraftFrame
            {
                State = item.Line.State == EntryState.Overdue ? item.Line.State.ToWord() : null,
                Due = QuotationMaker.DateOf(item.Line.Entry.DueOn!.Value.Last),
            })),
    ];

    /// <summary>What was decided since, with what the person who decided noted and the evidence.</summary>
    public ImmutableArray<DraftParagraph> Resolved(DateOnly since) =>
    [
        .. _lines.Where(item => item.Line.Standing is { } standing && IsoDay.Parse(standing.RecordedOn) > since)
            .OrderBy(item => item.Line.Standing!.ResolvedOn)
            .Select(item => Resolved(item.Statement, item.Document, item.Line.Standing!)),
    ];

    private DraftParagraph Resolved(SourceStatement statement, SourceDocument document, Resolution standing)
    {
        DraftParagraph item = _quotations.Of(statement, document, new DraftFrame { State = standing.Outcome.ToWord(), On = QuotationMaker.DateOf(standing.ResolvedOn) });
        ImmutableArray<DraftCitation> evidence = [.. standing.Evidence.Select(one => _citations.Of(one.Target, captured: one.CapturedOn)).Distinct()];
        if (standing.Note?.Trim() is { Length: > 0 } note)
        {
            // Written in haste it may begin small; then it would be read as part of the quotation before it.
            return item with { Sentences = [.. item.Sentences, _citations.Own(char.ToUpperInvariant(note[0]) + note[1..], evidence)] };
        }

        DraftSentence quotation = item.Sentences[0];
        return item with { Sentences = [quotation with { Citations = [.. quotation.Citations.Concat(evidence).Distinct()] }] };
    }
}
