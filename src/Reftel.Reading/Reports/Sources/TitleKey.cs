using System.Text;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Sources;

/// <summary>What makes two citations of a work without an address one source: the letters and digits of its title.</summary>
internal static class TitleKey
{
    private const string Kind = "title:";
    private const int Least = 4;

    /// <returns>The key, or an empty text where the title is too short to name a work.</returns>
    public static string Of(string title)
    {
        StringBuilder key = ScratchText.Take(Kind.Length + title.Length).Append(Kind);
        foreach (char c in title)
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        key.Length = key.Length < Kind.Length + Least ? 0 : key.Length;
        return ScratchText.Finish(key);
    }
}
