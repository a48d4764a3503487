using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Attribution;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>The modal verb to which a term belongs: "will likely", "likely could", "will, in our view, probably".</summary>
internal static class ModalBeside
{
    private const int Near = 8;

    public static EstimateUse? Of(SentenceReading reading, int first, int last)
    {
        bool comma = false;
        for (int i = first - 1; i >= 0 && first - i <= Near && !Parts(reading, i); i--)
        {
            comma |= reading.Word(i) is ",";
            bool near = first - i <= 3 || reading.Tree.Words[i].Tag != "MD" || reading.Word(i) is "will" or "Will";
            if (near && (!comma || HasVerbBehind(reading, last)) && OfModalBeside(reading, i) is { } before)
            {
                return before;
            }
        }

        int next = last + 1;
        while (next < reading.Count && next <= last + 2 && reading.Tree.Words[next].Part is "ADV")
        {
            next++;
        }

        return next < reading.Count ? OfModalBeside(reading, next) : null;
    }

    private static EstimateUse? OfModalBeside(SentenceReading reading, int at) => reading.Word(at) switch
    {
        "will" or "Will" or "'ll" or "\u2019ll" or "wo" or "shall" => EstimateUse.Forecast,
        "could" or "might" => EstimateUse.Counterfactual,
        "would" or "'d" or "\u2019d" when reading.Tree.Words[at].Tag == "MD" => EstimateUse.Counterfactual,
        _ => null,
    };

    // A verb or a new clause between them: "will say that Minsk probably".
    private static bool Parts(SentenceReading reading, int at) =>
        reading.Tree.Words[at].Part is "VERB" or "SCONJ" || reading.Tree.Words[at].Tag is "WDT" or "WP" or "WRB" || reading.Word(at) is "that" or ";" or ":" or "\u2014" or "--";

    private static bool HasVerbBehind(SentenceReading reading, int last) =>
        last + 1 < reading.Count && (reading.Tree.Words[last + 1].Tag == "VB" || (last + 2 < reading.Count && reading.Tree.Words[last + 2].Tag == "VB"));
}
