using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>Chooses the scale of a document: the one it names; else, as an assumption that is told, the table of its time.</summary>
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

    /// <returns>The scale, and whether the text names it.</returns>
    public static (LikelihoodScale Scale, bool Declared) Of(Document document)
    {
        ReadOnlySpan<char> text = document.Source.Text.AsSpan(document.Segment.Span.Start, document.Segment.Span.Length);
        foreach ((string name, LikelihoodScale scale) in Names)
        {
            // Abbreviations in their letters only: "phia" is the end of "Philadelphia" too.
            StringComparison comparison = name.Any(char.IsLower) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
            if (text.Contains(name, comparison))
            {
                return (scale, true);
            }
        }

        bool modern = document.Date is not { } date || date.CompareTo(FirstTable) >= 0;
        return (modern ? LikelihoodScales.Icd203 : LikelihoodScales.Readers, false);
    }
}
