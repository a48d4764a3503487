using Reftel.Reading.Statements.Attribution;

namespace Reftel.Reading.Statements.Kinds;

/// <summary>Cues by which the author concludes from what he reported: "..., indicating that".</summary>
internal static class InferenceCues
{
    public static bool Is(FoundAttribution attribution) => attribution.Participle && IsLemma(attribution.Lemma);

    public static bool IsLemma(string lemma) => lemma is "indicate" or "suggest" or "show" or "imply" or "signal" or "demonstrate" or "reveal" or "illustrate";
}
