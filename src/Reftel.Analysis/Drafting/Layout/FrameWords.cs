namespace Reftel.Analysis.Drafting.Layout;

/// <summary>
/// The words before a paragraph: <c>Due 31 March 2021 (Ferry Watch, 30 November 2020): </c>; before a quotation <c>Due 31 March 2021. Ferry Watch said on 30 November
/// 2020: </c>, so that whoever reads it, a person or a program, takes the words for those of their speaker and not for what the draft itself says.
/// </summary>
internal static class FrameWords
{
    public static string Of(DraftParagraph paragraph)
    {
        if (paragraph.Frame is not { } frame)
        {
            return "";
        }

        var words = new List<string>();
        Add(words, frame.State is { Length: > 0 } state ? char.ToUpperInvariant(state[0]) + state[1..] : null);
        // "Seen: “...”" would be read as somebody named Seen, who speaks.
        Add(words, frame.On is { } on ? PrintedDate.Of(on) : frame is { State: { } word, Due: null, Until: null } && !word.Contains(' ', StringComparison.Ordinal) ? "no date" : null);
        Add(words, frame.Due is { } due ? $"{(words.Count == 0 ? "Due" : "due")} {PrintedDate.Of(due)}" : null);
        Add(words, frame.Until is { } until ? $"until {PrintedDate.Of(until)}" : null);
        string lead = string.Join(", ", words);
        if (frame.By is { } speaker && paragraph.Sentences is [{ IsQuotation: true }, ..])
        {
            return $"{(lead.Length == 0 ? "" : $"{lead}. ")}{speaker} said{(frame.Said is { } date ? $" {(date.Day == 0 ? "in" : "on")} {PrintedDate.Of(date)}" : "")}: ";
        }

        string?[] said = [frame.By, frame.Said is { } day ? PrintedDate.Of(day) : null];
        string by = string.Join(", ", said.Where(part => part is not null));
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
