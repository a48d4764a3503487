using System.Text;

namespace Reftel.Cli.Terminal;

/// <summary>
/// Collects lines for a person: wrapped, with a margin for labels, coloured where wanted. Every text that goes in is
/// escaped here, so that whoever renders a document need not think of hostile ones.
/// </summary>
/// <param name="width">Columns to wrap at.</param>
/// <param name="colour">Whether styles are shown.</param>
internal sealed class Page(int width, bool colour)
{
    /// <summary>Columns of the margin that holds labels, paragraph numbers and voices.</summary>
    public const int Margin = 12;

    // From here on notes fit beside the prose, and the prose is no wider than is good to read.
    private const int RoomForNotes = 110;
    private const int MostProse = 72;
    private const int Gutter = 3;

    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    public void Blank() => _text.Append('\n');

    /// <summary>Text over the whole width.</summary>
    public void Wide(string text, Style style = Style.Plain)
    {
        foreach (string line in LineWrapper.Wrap(Escaped.Line(text), width))
        {
            AppendLine(style.Apply(line, colour));
        }
    }

    /// <summary>A label in the margin and its value beside it.</summary>
    public void Field(string label, string value, Style style = Style.Plain) =>
        Beside([label], LineWrapper.Wrap(Escaped.Line(value), width - Margin), style);

    /// <summary>A label in the margin and several values beside it, each on lines of its own; nothing without values.</summary>
    public void Fields(string label, IEnumerable<string> values)
    {
        string next = label;
        foreach (string value in values)
        {
            List<string> lines = LineWrapper.Wrap(Escaped.Line(value), width - Margin - 2);
            for (int i = 1; i < lines.Count; i++)
            {
                lines[i] = "  " + lines[i];
            }

            Beside([next], lines, Style.Plain);
            next = "";
        }
    }

    /// <summary>Prose with its own line breaks kept, and words in the margin, a line each.</summary>
    public void Prose(IEnumerable<string> margin, string text, Style style = Style.Plain) =>
        Beside(margin, LineWrapper.Wrap(Escaped.Lines(text), width - Margin), style);

    /// <summary>Prose, and below it, or beside it on a wide page, what is noted to it.</summary>
    public void ProseWithNotes(IEnumerable<string> margin, string text, Style style, IReadOnlyList<LabelledLines> notes)
    {
        if (width < RoomForNotes || notes.Count == 0)
        {
            // Prose keeps one measure on a page, with notes or without.
            int measure = width < RoomForNotes ? width - Margin : MeasureBesideNotes;
            if (text.Length > 0)
            {
                Beside(margin, LineWrapper.Wrap(Escaped.Lines(text), measure), style);
            }

            foreach (LabelledLines note in notes)
            {
                Fields(note.Label, note.Lines);
            }

            return;
        }

        int left = Margin + MeasureBesideNotes + Gutter;
        List<string> prose = LineWrapper.Wrap(Escaped.Lines(text), MeasureBesideNotes);
        List<string> words = [.. margin.SelectMany(word => LineWrapper.Wrap(Escaped.Line(word), Margin - 1))];
        var beside = new List<string>();
        foreach (LabelledLines note in notes)
        {
            string label = Escaped.Line(note.Label);
            foreach (string line in note.Lines)
            {
                List<string> wrapped = LineWrapper.Wrap($"{label} {Escaped.Line(line)}".TrimStart(), width - left - 2);
                beside.AddRange(wrapped.Select((part, i) => i == 0 && label.Length > 0 ? part : "  " + part));
                label = "";
            }
        }

        for (int i = 0; i < Math.Max(beside.Count, Math.Max(words.Count, prose.Count)); i++)
        {
            string word = i < words.Count ? words[i] : "";
            string line = i < prose.Count ? prose[i] : "";
            string note = i < beside.Count ? beside[i] : "";
            string gap = line.Length + note.Length == 0 ? "" : new string(' ', Margin - DisplayWidth.Of(word));
            string gutter = note.Length == 0 ? "" : new string(' ', left - Margin - DisplayWidth.Of(line));
            AppendLine(Style.Label.Apply(word, colour) + gap + style.Apply(line, colour) + gutter + Style.Label.Apply(note, colour));
        }
    }

    private int MeasureBesideNotes => Math.Min(MostProse, (width - Margin - Gutter) * 3 / 5);

    private void Beside(IEnumerable<string> margin, List<string> lines, Style style)
    {
        string[] words = [.. margin.SelectMany(word => LineWrapper.Wrap(Escaped.Line(word), Margin - 1))];
        for (int i = 0; i < Math.Max(words.Length, lines.Count); i++)
        {
            string word = i < words.Length ? words[i] : "";
            string line = i < lines.Count ? lines[i] : "";
            string gap = line.Length == 0 ? "" : new string(' ', Margin - DisplayWidth.Of(word));
            AppendLine(Style.Label.Apply(word, colour) + gap + style.Apply(line, colour));
        }
    }

    private void AppendLine(string line) => _text.Append(line).Append('\n');
}
