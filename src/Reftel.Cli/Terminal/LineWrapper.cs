using System.Text;

namespace Reftel.Cli.Terminal;

/// <summary>Breaks text into lines of a given width at blanks; a word wider than a line is cut.</summary>
internal static class LineWrapper
{
    /// <summary>At least one line; LF in the text ends a line, blanks at a break are dropped.</summary>
    public static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        foreach (string line in text.Split('\n'))
        {
            WrapLine(line, width, lines);
        }

        return lines;
    }

    private static void WrapLine(string line, int width, List<string> lines)
    {
        var current = new StringBuilder();
        int used = 0;
        foreach (string word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int wordWidth = DisplayWidth.Of(word);
            if (used > 0 && used + 1 + wordWidth > width)
            {
                lines.Add(current.ToString());
                current.Clear();
                used = 0;
            }

            if (used > 0)
            {
                current.Append(' ');
                used++;
            }

            if (wordWidth <= width)
            {
                current.Append(word);
                used += wordWidth;
            }
            else
            {
                used = Cut(word, width, current, lines);
            }
        }

        lines.Add(current.ToString());
    }

    // Returns the columns used on the line that stays open.
    private static int Cut(string word, int width, StringBuilder current, List<string> lines)
    {
        int used = 0;
        foreach (Rune rune in word.EnumerateRunes())
        {
            int runeWidth = DisplayWidth.Of(rune);
            if (used + runeWidth > width)
            {
                lines.Add(current.ToString());
                current.Clear();
                used = 0;
            }

            current.Append(rune.ToString());
            used += runeWidth;
        }

        return used;
    }
}
