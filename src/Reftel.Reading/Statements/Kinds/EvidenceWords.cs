using Reftel.Reading.Statements.Attribution;

namespace Reftel.Reading.Statements.Kinds;

/// <summary>"The evidence points to an accident", "nothing suggests that it was planned": things say nothing, the author concludes from them.</summary>
internal static class EvidenceWords
{
    private static readonly string[] Things = ["evidence", "nothing", "everything", "sign", "signs", "indications", "facts", "events", "this", "that", "it", "all", "silence", "data", "wreckage", "pattern", "timing"];

    /// <summary>True where the speaker of an attribution is no person and no document.</summary>
    public static bool Speak(SentenceReading reading, FoundAttribution attribution)
    {
        if (attribution.Lemma is not ("suggest" or "indicate" or "point" or "imply" or "hint") || attribution.Source.IsEmpty)
        {
            return false;
        }

        ReadOnlySpan<char> source = reading.Text.AsSpan(attribution.Source[0].Start, attribution.Source[0].Length);
        foreach (string thing in Things)
        {
            if (source.EndsWith(thing, StringComparison.OrdinalIgnoreCase) && (source.Length == thing.Length || source[^(thing.Length + 1)] == ' '))
            {
                return true;
            }
        }

        return false;
    }
}
