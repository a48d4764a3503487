using System.Collections.Immutable;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>Words for a speaker that is none.</summary>
internal static class SourceWords
{
    /// <summary>"Nobody expects", "no one in the port believes": what follows is denied.</summary>
    public static bool AreNobody(string text, ImmutableArray<TextSpan> source)
    {
        if (source.IsEmpty)
        {
            return false;
        }

        ReadOnlySpan<char> words = text.AsSpan(source[0].Start, source[0].Length);
        foreach (string nobody in (ReadOnlySpan<string>)["nobody", "no one", "no-one", "none", "neither"])
        {
            if (words.StartsWith(nobody, StringComparison.OrdinalIgnoreCase) && (words.Length == nobody.Length || !char.IsLetterOrDigit(words[nobody.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
