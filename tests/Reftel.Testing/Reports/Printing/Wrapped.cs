namespace Reftel.Testing.Reports.Printing;

/// <summary>Breaks words into lines; no line begins with a digit, which could be taken for the number of a note.</summary>
internal static class Wrapped
{
    // The number of a note never stands alone on its line.
    private const int LongestLabel = 6;

    public static List<string> Lines(string text, int width, string indent = "")
    {
        var lines = new List<string>();
        foreach (string given in text.Split('\n'))
        {
            string line = lines.Count == 0 ? "" : indent;
            foreach (string word in given.Split(' '))
            {
                bool fits = Marks.Width(line) + 1 + Marks.Width(word) <= width;
                bool mayBegin = word.Length > 0 && !char.IsAsciiDigit(word[0]) && word[0] is not '[' and not '-' && !Marks.IsMark(word[0]);
                if (line.Length <= indent.Length + LongestLabel || fits || !mayBegin)
                {
                    line = line.Length == 0 || line == indent ? line + word : $"{line} {word}";
                }
                else
                {
                    lines.Add(line);
                    line = indent + word;
                }
            }

            lines.Add(line);
        }

        return lines;
    }
}
