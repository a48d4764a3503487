using Reftel.Reading.Documents;
using Reftel.Testing.Generation.Vocabulary;

namespace Reftel.Testing.Generation.Parts;

/// <summary>One paragraph: number, mark, words, and at times a block inside it.</summary>
internal sealed class ParagraphWriter(Draft draft, BodyStyle style)
{
    private readonly SeededRandom _random = draft.Random;

    /// <summary>Writes a paragraph of about so many characters and notes it.</summary>
    public void Write(int? number, string? heading, Voice voice, int size, string before = "", string behind = "")
    {
        string? mark = style.IsMarked ? _random.PickZipf(style.Marks) : null;
        string first = Words(size, before);
        List<string> blocks = number is null ? [$"{first} {draft.InCase(behind)}".TrimEnd()] : Blocks(first, behind);
        string label = Label(number, mark);
        for (int i = 0; i < blocks.Count; i++)
        {
            string lead = i == 0 ? label : "";
            draft.Add(BlockRole.Paragraph, i == 0 ? Gap() : 1, mayBeCut: number is not null, Wrap.Lines(lead + blocks[i], style.Width));
        }

        string text = string.Join(' ', blocks.SelectMany(b => b.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        draft.Truth.Paragraphs.Add(new ParagraphTruth(number, mark, heading, voice, text));
    }

    /// <summary>The paragraph that says how all of the telegram is marked.</summary>
    public void WriteEntireText(int number)
    {
        string mark = draft.Classification.SecurityLetter();
        draft.Truth.EntireText = mark;
        string printed = _random.OneOf($"({mark} - ENTIRE TEXT)", $"({mark}-ENTIRE TEXT)", $"({draft.Classification.Word()} - ENTIRE TEXT)", $"({mark} - ENTIRE TEXT).");
        draft.Add(BlockRole.Paragraph, Gap(), mayBeCut: false, Label(number, null) + printed);
    }

    // The body always stands apart from the head: without an empty line or a number nobody could tell them apart.
    private int Gap() => draft.Blocks[^1].Role == BlockRole.Paragraph ? style.Gap : Math.Max(1, style.Gap);

    private string Words(int size, string before)
    {
        string text = before;
        do
        {
            // An aside opens no paragraph: who speaks first would be in doubt.
            string sentence = _random.Below(40) switch
            {
                _ when text.Length == 0 => MentionWriter.Sentence(draft),
                0 => $"({Mixed("Note")}: {Prose.Sentence(_random)} {Mixed("End note")}.)",
                1 => $"({Mixed("Comment")}: {Prose.Sentence(_random)} {Mixed("End comment")}.)",
                _ => MentionWriter.Sentence(draft),
            };
            text = text.Length == 0 ? sentence : $"{text} {sentence}";
        }
        while (text.Length < size);
        return draft.InCase(text);
    }

    private string Mixed(string words) => _random.Percent(25) ? words.ToUpperInvariant() : words;

    // A paragraph may go on behind an empty line, with a list or with a text that is repeated whole; the next number ends it.
    private List<string> Blocks(string first, string behind)
    {
        List<string> blocks = style.Gap == 0 ? [first] : _random.Below(30) switch
        {
            0 => [first, Words(200, "")],
            1 => [first, $"-- {Words(80, "")}", $"-- {Words(80, "")}"],
            2 => [first, draft.InCase("Begin text:"), Words(250, ""), draft.InCase("End text.")],
            3 => [first, "QUOTE", Words(250, ""), "UNQUOTE"],
            _ => [first],
        };
        if (behind.Length > 0)
        {
            blocks[^1] = $"{blocks[^1]} {draft.InCase(behind)}";
        }

        return blocks;
    }

    private string Label(int? number, string? mark)
    {
        string pilcrow = draft.Pilcrows ? "\u00B6" : "";
        string printed = number is null ? "" : $"{pilcrow}{number}.{(draft.Era == Era.Archive && _random.Percent(20) ? "  " : " ")}";
        return mark is null ? printed : $"{printed}({(mark.Length == 1 && _random.Percent(2) ? mark.ToLowerInvariant() : mark)}) ";
    }
}
