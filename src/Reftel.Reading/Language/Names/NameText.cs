using System.Text;

namespace Reftel.Reading.Language.Names;

/// <summary>A name as it is written, parted into words.</summary>
/// <param name="Written">The whole.</param>
/// <param name="Parts">In the order of the text.</param>
internal sealed record NameText(string Written, IReadOnlyList<NamePart> Parts)
{
    /// <summary>Characters of a name; longer texts are no names.</summary>
    public const int Longest = 300;

    /// <returns>Null when nothing in it can be compared, or when it is longer than <see cref="Longest"/>.</returns>
    public static NameText? Read(string written)
    {
        if (written.Length > Longest)
        {
            return null;
        }

        var parts = new List<NamePart>();
        for (int at = 0; at < written.Length;)
        {
            if (written[at] == '&')
            {
                parts.Add(NamePart.Of("&", "and"));
            }

            at = char.IsLetterOrDigit(written[at]) ? ReadPart(written, at, parts) : at + 1;
        }

        return parts.Count == 0 ? null : new NameText(written, NameNumbers.Mark(parts));
    }

    // A word goes on over marks that are no letters (O'Neill, Kuz'min), and over stops between single letters (S.A.).
    private static int ReadPart(string written, int start, List<NamePart> parts)
    {
        var small = new StringBuilder();
        bool dotted = false;
        int at = start;
        for (; at < written.Length; at++)
        {
            if (char.IsLetterOrDigit(written[at]))
            {
                small.Append(char.ToLowerInvariant(written[at]));
            }
            else if (IsStopOfInitial(written, at))
            {
                dotted = true;
            }
            else if (IsWithin(written, at) && !SoundTable.IsSilent(written[at]) && !char.IsSurrogate(written[at]))
            {
                small.Append(written[at]);
            }
            else if (!IsWithin(written, at))
            {
                break;
            }
        }

        int comma = at;
        while (comma < written.Length && char.IsWhiteSpace(written[comma]))
        {
            comma++;
        }

        string word = NameNumbers.WithoutMisreadDigits(WithoutPossessive(small.ToString(), written[start..at]));
        parts.Add(NamePart.Of(written[start..at].TrimEnd('.'), word) with { Dotted = dotted, BeforeComma = comma < written.Length && written[comma] == ',' });
        return at;
    }

    private static bool IsStopOfInitial(string written, int at) =>
        written[at] == '.' && at > 0 && char.IsLetter(written[at - 1]) && (at == 1 || !char.IsLetterOrDigit(written[at - 2]));

    // Marks that are written over or between letters, and letters outside the basic plane.
    private static bool IsWithin(string written, int at) => SoundTable.IsSilent(written[at])
        || char.GetUnicodeCategory(written[at]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    // Deutsche Bank's
    private static string WithoutPossessive(string small, string written) =>
        written.Length > 3 && written.EndsWith('s') && written[^2] is '\'' or '’' && small.EndsWith('s') ? small[..^1] : small;
}
