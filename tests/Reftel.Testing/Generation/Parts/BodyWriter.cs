using Reftel.Reading.Documents;
using Reftel.Testing.Generation.Vocabulary;

namespace Reftel.Testing.Generation.Parts;

/// <summary>The body: summary, sections under headings, comment.</summary>
internal sealed class BodyWriter
{
    private readonly Draft _draft;
    private readonly SeededRandom _random;
    private readonly BodyStyle _style;
    private readonly ParagraphWriter _paragraphs;
    private readonly int _count;
    private int _number = 1;

    public BodyWriter(Draft draft)
    {
        _draft = draft;
        _random = draft.Random;
        _count = Math.Max(1, draft.Size / 650);
        _style = BodyStyle.Draw(draft, _count);
        if (draft.Era == Era.Eighties && draft.IsClassified && !_style.IsMarked && _style.IsNumbered && _count > 1)
        {
            SaysEntireText = true;
        }

        _paragraphs = new ParagraphWriter(draft, _style);
    }

    private bool SaysEntireText { get; }

    public void Write()
    {
        int left = _count;
        if (SaysEntireText)
        {
            _paragraphs.WriteEntireText(Number()!.Value);
        }

        if (left > 2 && _random.Percent(70))
        {
            WriteBlock("Summary", Voice.Reporting, _random.OneOf("End Summary.", "End summary.", ""));
            left--;
        }

        bool comments = left > 1 && _random.Percent(60);
        int reporting = comments ? left - 1 : left;
        while (reporting > 0)
        {
            reporting -= WriteSection(reporting);
        }

        if (comments)
        {
            WriteBlock("Comment", Voice.Comment, _random.OneOf("End Comment.", "End comment.", ""));
        }
    }

    // Up to four paragraphs, the first under a heading.
    private int WriteSection(int most)
    {
        int count = Math.Min(most, _random.Between(1, 4));
        bool headed = _style.Headings != HeadingShape.None && _style.IsNumbered;
        string? heading = headed ? _draft.InCase(_random.Pick(Words.Headings)) : null;
        if (heading is not null)
        {
            HeadingWriter.Write(_draft, _style.Headings, heading);
        }

        for (int i = 0; i < count; i++)
        {
            bool aside = i > 0 && heading is null && _random.Percent(4);
            _paragraphs.Write(
                Number(), i == 0 ? heading : null, aside ? Voice.Comment : Voice.Reporting, Size(), aside ? "Comment:" : "", aside ? "End comment." : "");
        }

        return count;
    }

    // Under a heading of its own, or opened and closed by words inside the paragraph.
    private void WriteBlock(string name, Voice voice, string closing)
    {
        bool headed = _style.Headings != HeadingShape.None && _style.IsNumbered;
        string title = _draft.InCase(_random.Percent(50) ? name.ToUpperInvariant() : name);
        if (headed)
        {
            HeadingWriter.Write(_draft, _style.Headings, title);
            _paragraphs.Write(Number(), title, voice, Size(), behind: _random.Percent(40) ? closing : "");
            return;
        }

        string opening = voice == Voice.Reporting && _draft.Era == Era.Archive && _random.Percent(40) ? $"BEGIN {name.ToUpperInvariant()}:" : $"{title}:";
        _paragraphs.Write(Number(), null, voice, Size(), opening, closing.Length == 0 && voice == Voice.Reporting ? $"End {name}." : closing);
    }

    private int Size() => _random.Between(150, 1150);

    // Now and then a number is skipped, repeated or begins again at 1; not where only its number shows that a paragraph begins.
    private int? Number()
    {
        if (!_style.IsNumbered)
        {
            return null;
        }

        int number = _number++;
        switch (_random.Below(200))
        {
            case < 3 when _style.Gap == 0:
                break;
            case 0:
                _number++;
                break;
            case 1:
                _number--;
                break;
            case 2:
                _number = 1;
                break;
        }

        return number;
    }
}
