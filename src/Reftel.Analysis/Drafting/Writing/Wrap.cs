using System.Text;

namespace Reftel.Analysis.Drafting.Writing;

/// <summary>Words on lines of a width.</summary>
internal static class Wrap
{
    /// <summary>
    /// The lines. A word that is longer than a line stands alone on one. No line begins with a word that would be read as the sign of a list, the number of a
    /// paragraph or the label of a head: that word takes the one before it with it.
    /// </summary>
    /// <param name="words">The words, parted by blanks.</param>
    /// <param name="first">Before the first line.</param>
    /// <param name="other">Before the others.</param>
    /// <param name="width">Characters of a line.</param>
    public static IEnumerable<string> Lines(string words, string first, string other, int width)
    {
        var line = new StringBuilder(first);
        bool empty = true;
        foreach (string word in Unbroken(words, width - Math.Max(first.Length, other.Length)))
        {
            if (!empty && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear().Append(other);
                empty = true;
            }

            line.Append(empty ? "" : " ").Append(word);
            empty = false;
        }

        yield return line.ToString();
    }

    // Words that stay together: one that may not begin a line belongs to the one before it.
    private static List<string> Unbroken(string words, int width)
    {
        var all = new List<string>();
        foreach (string word in words.Split(' '))
        {
            if (all.Count > 0 && IsSign(word) && all[^1].Length + 1 + word.Length <= width)
            {
                all[^1] += " " + word;
            }
            else
            {
                all.Add(word);
            }
        }

        return all;
    }

    // "-", "12.", "3)", "a)", "(C)", "[4]", "1009", and labels of a head: "REF:".
    private static bool IsSign(string word)
    {
        string bare = word.TrimStart('(', '[').TrimEnd('.', ')', ']', ':', ',', ';');
        bool signed = bare.Length < word.Length;
        return bare.Length == 0 || bare.All(char.IsAsciiDigit) || (signed && bare.Length == 1)
            || (signed && word[^1] is ':' or ')' or ']' && bare.All(c => char.IsAsciiLetterUpper(c) || c is '/' or '.'));
    }
}
