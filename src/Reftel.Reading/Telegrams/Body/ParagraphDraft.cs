using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>A paragraph while its lines are being gathered.</summary>
internal sealed class ParagraphDraft(string readable, int start)
{
    public int? Number { get; init; }

    public string? Marking { get; init; }

    public string? Heading { get; init; }

    /// <summary>Where the number begins, or the text when there is none; in the readable text.</summary>
    public int Start { get; } = start;

    /// <summary>Behind the number and mark; where an empty paragraph ends.</summary>
    public int HeadEnd { get; init; }

    /// <summary>True inside a telegram quoted whole.</summary>
    public bool InQuotedTelegram { get; init; }

    public JoinedText Text { get; } = new(readable);

    public int End => Text.IsEmpty ? HeadEnd : Text.End;

    /// <summary>True when the text so far ends as a sentence does, or nothing has come yet.</summary>
    public bool EndsSentence => _last is '\0' or '.' or '?' or '!' or ':' or ';' or ')' or ']' or '"' or '\u201D' or '\u2026';

    private char _last;

    public void Add(int start, int end, string? separator)
    {
        Text.Add(start, end, separator);
        _last = end > start ? readable[end - 1] : _last;
    }
}
