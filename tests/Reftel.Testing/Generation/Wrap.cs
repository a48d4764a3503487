namespace Reftel.Testing.Generation;

/// <summary>Breaks words into lines at blanks, as a drafting officer's terminal did; double blanks inside a line stay.</summary>
internal static class Wrap
{
    /// <summary>State drafting lines hold 55 to 65 characters; ACP 127(G) para 138 allows 69.</summary>
    public static List<string> Lines(string text, int width, string indent = "")
    {
        var lines = new List<string>();
        string line = "";
        foreach (string word in text.Split(' '))
        {
            if (word.Length > 0 && line.Length > indent.Length && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = indent + word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines;
    }
}
