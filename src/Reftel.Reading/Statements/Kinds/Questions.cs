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

    /// <summary>"It remains unclear whether he will sign": nothing of it is foretold, unless it will be unclear.</summary>
    public static bool StandOpen(SentenceReading reading)
    {
        for (int i = 0; i + 1 < reading.Count && !reading.Word(i).Equals("will", StringComparison.OrdinalIgnoreCase); i++)
        {
            if (IsUnclear(reading.Word(i)) && IsQuestionWord(reading.Word(i + 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnclear(ReadOnlySpan<char> word)
    {
        foreach (string known in (ReadOnlySpan<string>)["unclear", "uncertain", "unknown", "undecided", "unsure"])
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
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
