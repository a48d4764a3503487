using System.Collections.Immutable;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Drafting.Telegrams;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Boards;
using Reftel.Analysis.Questions.Lines;
using Reftel.Analysis.Questions.Sources;

namespace Reftel.Analysis.Drafting.Assembly;

/// <summary>
/// The next update on a question: the person's own sentences, quotations of the statements that the question names, what was seen of its indicators and what came of its
/// forecasts. Nothing in it is said by the program.
/// </summary>
/// <param name="Draft">Complete only where <see cref="Problems"/> is empty.</param>
/// <param name="Problems">Why it cannot be written as it is.</param>
/// <param name="Remarks">For the person: what the question names and nobody finds, and sources that no longer hold.</param>
public sealed record QuestionDraft(Draft Draft, ImmutableArray<DraftProblem> Problems, ImmutableArray<string> Remarks)
{
    /// <summary>Why it can be no telegram, besides what <see cref="TelegramCheck"/> tells.</summary>
    public ImmutableArray<DraftProblem> EnvelopeProblems { get; init; } = [];

    /// <summary>Why it cannot be written as an update or as a telegram; what any form needs comes first.</summary>
    internal ImmutableArray<DraftProblem> ProblemsOf(bool telegram) => telegram && Problems.IsEmpty ? [.. EnvelopeProblems, .. TelegramCheck.Of(Draft)] : Problems;

    /// <summary>Assembles the update as of a day; nothing that came later is in it.</summary>
    /// <param name="question">A file that was read without errors.</param>
    /// <param name="sources">The documents, as the reader sees them.</param>
    /// <param name="ledger">The ledger of the same documents.</param>
    /// <param name="since">The day of the update before: what came behind it has changed.</param>
    /// <param name="day">The day of this update.</param>
    public static QuestionDraft Of(Question question, IQuestionSources sources, LedgerBook ledger, DateOnly since, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(ledger);
        var line = JudgementLine.Of(question, sources, day);
        var citations = new CitationMaker(question, sources, day);
        var quotations = new QuotationMaker(question, citations, line);
        var forecasts = new ForecastItems(question, sources, quotations, citations, ledger.AsOf(day));
        var evidence = new EvidenceParts(question, sources, quotations, citations, line, since);
        var problems = ImmutableArray.CreateBuilder<DraftProblem>();
        var draft = new Draft
        {
            Series = question.Draft.Series,
            Title = question.Draft.Title ?? question.Title,
            House = question.Draft.House,
            Authors = question.Draft.Authors,
            Date = QuotationMaker.DateOf(day),
            Sections =
            [
                new(DraftSectionKind.Judgement, evidence.Headline()),
                new(DraftSectionKind.Changed, evidence.Changed()),
                new(DraftSectionKind.Evidence, evidence.Seen(day)),
                new(DraftSectionKind.Due, forecasts.Due()),
                new(DraftSectionKind.Resolved, forecasts.Resolved(since)),
                new(DraftSectionKind.Indicators, IndicatorItems.Of(QuestionBoard.Of(question, sources, day), citations)),
                new(DraftSectionKind.WouldChange, citations.Own(question.Draft.WouldChange)),
                new(DraftSectionKind.Gaps, citations.Own(question.Draft.Gaps)),
            ],
            Telegram = question.Telegram is { } header ? EnvelopeMaker.Of(header, problems) : null,
        };
        return new QuestionDraft(
            draft, DraftCheck.Of(draft),
            [.. line.Missing.Concat(forecasts.Missing).Select(id => $"{id} is not found, or is of a later day than {day.ToIso()}; it is left out").Concat(citations.Remarks).Distinct(StringComparer.Ordinal)])
        {
            EnvelopeProblems = problems.ToImmutable(),
        };
    }
}
