using Reftel.Analysis.Drafting.Layout;
using Reftel.Analysis.Drafting.Notes;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Lines;
using Reftel.Analysis.Questions.Sources;
using Reftel.Reading.Documents;
using Reftel.Reading.Lists;

namespace Reftel.Analysis.Drafting.Assembly;

/// <summary>Statements as quotations of their report or telegram: an old forecast stays that of its document and its day.</summary>
internal sealed class QuotationMaker(Question question, CitationMaker citations, JudgementLine line)
{
    private readonly Dictionary<string, LineEntry> _entries = line.Entries.DistinctBy(entry => entry.Statement.Id, StringComparer.Ordinal)
        .ToDictionary(entry => entry.Statement.Id, StringComparer.Ordinal);

    /// <param name="statement">What is quoted.</param>
    /// <param name="document">Its document.</param>
    /// <param name="frame">State and dates that stand before, or null.</param>
    public DraftParagraph Of(SourceStatement statement, SourceDocument document, DraftFrame? frame = null) => new()
    {
        Sentences = [Sentence(statement)],
        Frame = (frame ?? new DraftFrame()) with { By = Speaker(document), Said = DateOf(document.Date) },
    };

    // Not its house, which stands in the note: "Minsk said" would be the government there, and the ledger would count the words again as that house's.
    private static string Speaker(SourceDocument document) =>
        SourceWords.TelegramOf(new DraftSource { Key = document.Id, Document = document.Id }) is not null ? QuotedDocument.Telegram : QuotedDocument.Report;

    private DraftSentence Sentence(SourceStatement statement) => new(QuotedWords.Of(statement))
    {
        IsQuotation = true,
        Marking = citations.Marking(statement.Marking),
        Statement = statement.Id,
        Citations = [.. new[] { citations.Of(statement.Id) }.Concat(Addresses(statement))],
    };

    /// <summary>The range of the word of likelihood, where it stands in the words and has numbers.</summary>
    public static DraftEstimate? Estimate(SourceStatement statement, string words) =>
        statement.Estimate is { Kind: EstimateKind.Likelihood, Low: { } low, High: { } high } estimate && SentenceWords.PlaceOf(words, estimate.Term) is >= 0 and var at
        && !words.AsSpan(at + estimate.Term.Length).TrimStart().StartsWith("(", StringComparison.Ordinal)
            ? new DraftEstimate(estimate.Term, low, high)
            : null;

    public static PartialDate DateOf(DateOnly day) => PartialDate.OfDay(day.Year, day.Month, day.Day)!.Value;

    /// <summary>The day of a date or an instant, or what is known of it.</summary>
    public static PartialDate? DateOf(string? date) => date is null ? null : ListDate.Parse(date.Length > 10 ? date[..10] : date);

    // What has been withdrawn does not hold the sentence any more.
    private IEnumerable<DraftCitation> Addresses(SourceStatement statement) => _entries.ContainsKey(statement.Id)
        ? statement.RestsOn
            .Where(source => source.Name.Contains("://", StringComparison.Ordinal) && !question.Withdrawn.Any(gone => gone.On <= line.AsOf && SourceNames.Is(gone.Source, source)))
            .Select(source => citations.Of(source.Name))
        : [];
}
