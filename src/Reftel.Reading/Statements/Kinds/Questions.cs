using Reftel.Reading.Statements.Attribution;

namespace Reftel.Reading.Statements.Kinds;

/// <summary>Tells who asks for an answer from who asks for a deed: "asked whether", "asked about", not "asked for", "asked them to".</summary>
internal static class Questions
{
    public static bool Is(SentenceReading reading, FoundAttribution attribution)
    {
        if (attribution.Lemma is not ("ask" or "inquire" or "enquire" or "wonder"))
        {
            return false;
        }

        ReadOnlySpan<char> cue = reading.Text.AsSpan(attribution.Cue[0].Start, attribution.Cue[0].Length);
        return cue.EndsWith(" about", StringComparison.OrdinalIgnoreCase) || BeginsWith(reading, attribution);
    }

    /// <summary>True where what is said begins as a question does: "whether it will".</summary>
    public static bool BeginsWith(SentenceReading reading, FoundAttribution attribution)
    {
        ReadOnlySpan<char> content = reading.Text.AsSpan(attribution.Content[0].Start, attribution.Content[0].Length);
        int end = content.IndexOfAny(' ', '\n');
        return IsQuestionWord(end < 0 ? content : content[..end]);
    }

    private static bool IsQuestionWord(ReadOnlySpan<char> word)
    {
        foreach (string known in (ReadOnlySpan<string>)["whether", "if", "how", "why", "what", "who", "when", "where", "which"])
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
