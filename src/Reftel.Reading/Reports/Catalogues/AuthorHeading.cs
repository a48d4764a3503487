using Reftel.Reading.Language;

namespace Reftel.Reading.Reports.Catalogues;

/// <summary>"About the author" at the beginning of a line: what it says is no note, wherever a copy loses the empty line before it.</summary>
internal static class AuthorHeading
{
    private static readonly LeadingWords Words = new(
        "about the author", "about the authors", "about our author", "об авторе", "об авторах", "пра аўтара", "пра аўтараў", "про автора", "про авторів", "o autorze", "o autorach",
        "über den autor", "über die autorin", "über die autoren", "à propos de l'auteur", "à propos des auteurs", "sobre el autor", "sobre la autora", "apie autorių");

    /// <summary>Where such a line begins, behind the first line of a block, or -1. Behind the words stands a colon, or the line ends.</summary>
    public static int LineIn(ReadOnlySpan<char> block)
    {
        for (int at = block.IndexOf('\n'); at >= 0;)
        {
            if (Begins(block[(at + 1)..]))
            {
                return at + 1;
            }

            int next = block[(at + 1)..].IndexOf('\n');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return -1;
    }

    private static bool Begins(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" *_#");
        if (line.IsEmpty || !char.IsUpper(line[0]))
        {
            return false;
        }

        foreach (string words in Words.BeginningWith(line[0]))
        {
            if (line.StartsWith(words, StringComparison.OrdinalIgnoreCase) && (line[words.Length..].TrimStart("*_ ") is [] or [':' or '\n' or '.', ..]))
            {
                return true;
            }
        }

        return false;
    }
}
