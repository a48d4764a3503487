using System.Collections.Immutable;
using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Boards;

namespace Reftel.Analysis.Drafting.Assembly;

/// <summary>The board of a question as items: the state of each indicator, since when, until when, on which evidence.</summary>
internal static class IndicatorItems
{
    public static ImmutableArray<DraftParagraph> Of(QuestionBoard board, CitationMaker citations) => [.. board.Indicators.Select(line => Item(line, citations))];

    private static DraftParagraph Item(IndicatorLine line, CitationMaker citations)
    {
        ImmutableArray<DraftCitation> evidence =
        [
            .. (line.Last?.Evidence ?? []).Where(one => one.Standing == EvidenceStanding.Found)
                .Select(one => citations.Of(one.Evidence.Target, one.Evidence.Dated, one.Evidence.CapturedOn)).Distinct(),
        ];
        return DraftParagraph.Of(citations.Own(line.Indicator.Title, evidence)) with
        {
            Frame = new DraftFrame
            {
                State = StateOf(line),
                On = line.Last is { } last ? QuotationMaker.DateOf(last.Observation.On) : null,
                Until = line is { Last: not null, Expires: { } expires } ? QuotationMaker.DateOf(expires) : null,
            },
        };
    }

    // Stale alone would leave a title that says what was not seen.
    private static string StateOf(IndicatorLine line)
    {
        string state = Words(line.State.ToWord());
        return line is { State: IndicatorState.Stale, Last: { } last } ? $"{state} ({Words(last.Observation.Sighting.ToWord())})" : state;
    }

    private static string Words(string word) => word.Replace('-', ' ');
}
