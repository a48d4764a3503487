using System.Text;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Rendering;

/// <summary>Lines of text beside a margin in which a word stands.</summary>
/// <param name="width">Columns to wrap at.</param>
/// <param name="colour">Whether styles are shown.</param>
internal sealed class MarginText(int width, bool colour)
{
    private const int Margin = 16;
    private const int LeastBeside = 24;

    /// <summary>Words with their label in the margin before the first line.</summary>
    public void Append(StringBuilder text, string label, string words, Style style)
    {
        string margin = Style.Label.Apply(label, colour) + new string(' ', Math.Max(1, Margin - label.Length));
        foreach (string line in LineWrapper.Wrap(Escaped.Line(words), Math.Max(LeastBeside, width - Margin)))
        {
            text.Append(margin).Append(style.Apply(line, colour)).Append('\n');
            margin = new string(' ', Margin);
        }
    }

    /// <summary>Words beside an empty margin.</summary>
    public void Append(StringBuilder text, string words, Style style) => Append(text, "", words, style);
}
