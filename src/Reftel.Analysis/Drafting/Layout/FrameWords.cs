namespace Reftel.Analysis.Drafting.Layout;

/// <summary>The words before an item: <c>Due 31 March 2021 (Ferry Watch, 30 November 2020): </c>.</summary>
internal static class FrameWords
{
    public static string Of(DraftFrame? frame)
    {
        if (frame is null)
        {
            return "";
        }

        var words = new List<string>();
        Add(words, frame.State is { Length: > 0 } state ? char.ToUpperInvariant(state[0]) + state[1..] : null);
        // "Seen: “...”" would be read as somebody named Seen, who speaks.
        Add(words, frame.On is { } on ? PrintedDate.Of(on) : frame is { State: { } word, Due: null, Until: null } && !word.Contains(' ', StringComparison.Ordinal) ? "no date" : null);
        Add(words, frame.Due is { } due ? $"{(words.Count == 0 ? "Due" : "due")} {PrintedDate.Of(due)}" : null);
        Add(words, frame.Until is { } until ? $"until {PrintedDate.Of(until)}" : null);
        string?[] said = [frame.By, frame.Said is { } day ? PrintedDate.Of(day) : null];
        string by = string.Join(", ", said.Where(part => part is not null));
        string lead = string.Join(", ", words);
        return lead.Length == 0 ? (by.Length == 0 ? "" : $"{by}: ") : by.Length == 0 ? $"{lead}: " : $"{lead} ({by}): ";
    }

    private static void Add(List<string> words, string? word)
    {
        if (word is not null)
        {
            words.Add(word);
        }
    }
}
