using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>
/// Chooses the scale of a document: the one it names; else the one that a user's list declares for its house and date; else, as an assumption that is told, the one that the list
/// has for all, or the table of its time.
/// </summary>
internal static class ScaleChoice
{
    // ICD 203 gave its table on 2 January 2015; a text before it cannot have meant it.
    private static readonly PartialDate FirstTable = PartialDate.OfDay(2015, 1, 2)!.Value;

    private static readonly (string Name, LikelihoodScale Scale)[] Names =
    [
        ("ICD 203", LikelihoodScales.Icd203), ("Intelligence Community Directive 203", LikelihoodScales.Icd203), ("ODNI analytic standards", LikelihoodScales.Icd203),
        ("probability yardstick", LikelihoodScales.Phia), ("PHIA", LikelihoodScales.Phia), ("Professional Head of Intelligence Assessment", LikelihoodScales.Phia),
        ("AJP-2.1", LikelihoodScales.Nato), ("Sherman Kent", LikelihoodScales.Kent), ("words of estimative probability", LikelihoodScales.Kent), ("IPCC likelihood", LikelihoodScales.Ipcc), ("IPCC uncertainty", LikelihoodScales.Ipcc),
    ];

    public static DocumentScale Of(Document document, ScaleList scales)
    {
        OwnScale? house = scales.OfHouse(document);
        OwnScale? assumed = scales.Assumed(document.Date);
        DocumentScale?[] inOrder =
        [
            house is { Declared.BeforeNamed: true } ? new DocumentScale(house, true) : null,
            assumed is { Declared.BeforeNamed: true } && house is null ? new DocumentScale(assumed, false) : null,
            Named(document, scales) is { } named ? new DocumentScale(named, true) : null,
            house is { Declared.BeforeNamed: false } ? new DocumentScale(house, true) : null,
            assumed is { Declared.BeforeNamed: false } ? new DocumentScale(assumed, false) : null,
            new DocumentScale(OfTime(document.Date), false),
        ];
        return Chain(inOrder.OfType<DocumentScale>().ToArray()) with { Elsewhere = scales.Phrases };
    }

    // What a scale leaves to the others is read on the next.
    private static DocumentScale Chain(ReadOnlySpan<DocumentScale> scales) =>
        scales[0].Scale is OwnScale { Declared.Replaces: false } ? scales[0] with { Rest = Chain(scales[1..]) } : scales[0];

    private static LikelihoodScale? Named(Document document, ScaleList scales)
    {
        ReadOnlySpan<char> text = document.Source.Text.AsSpan(document.Segment.Span.Start, document.Segment.Span.Length);
        if (scales.Named(text, document.Date) is { } own)
        {
            return own;
        }

        foreach ((string name, LikelihoodScale scale) in Names)
        {
            if (PrintedName.StandsIn(text, name))
            {
                return scale;
            }
        }

        return null;
    }

    private static PublishedScale OfTime(PartialDate? date) => date is not { } day || day.CompareTo(FirstTable) >= 0 ? LikelihoodScales.Icd203 : LikelihoodScales.Readers;
}
