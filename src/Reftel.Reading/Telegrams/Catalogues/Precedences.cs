using System.Collections.Immutable;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Telegrams.Catalogues;

/// <summary>Prosigns and words of precedence (ACP 127(G) para 150; 5 FAH-1 H-221).</summary>
internal static class Precedences
{
    /// <summary>Words of the addressee lines, with their abbreviations.</summary>
    public static ImmutableArray<(string Word, Precedence Precedence)> Words { get; } =
    [
        ("NIACT IMMEDIATE", Precedence.NiactImmediate),
        ("NIACT IMMED", Precedence.NiactImmediate),
        ("IMMEDIATE", Precedence.Immediate),
        ("PRIORITY", Precedence.Priority),
        ("ROUTINE", Precedence.Routine),
        ("FLASH", Precedence.Flash),
        ("IMMED", Precedence.Immediate),
        ("NIACT", Precedence.NiactImmediate),
        ("PRIO", Precedence.Priority),
        ("ROUT", Precedence.Routine),
    ];

    /// <summary>The precedence of a prosign: Z, O, P, R, or Y.</summary>
    public static bool TryProsign(char prosign, out Precedence precedence)
    {
        (var isKnown, precedence) = prosign switch
        {
            'Y' => (true, Precedence.EmergencyCommand),
            'Z' => (true, Precedence.Flash),
            'O' => (true, Precedence.Immediate),
            'P' => (true, Precedence.Priority),
            'R' => (true, Precedence.Routine),
            _ => (false, default),
        };
        return isKnown;
    }

    /// <summary>
    /// Matches the longest precedence word that begins <paramref name="text"/>, upper case, and ends at a word boundary.
    /// </summary>
    public static bool TryMatch(ReadOnlySpan<char> text, out Precedence precedence, out int length)
    {
        precedence = default;
        length = 0;
        foreach (var (word, meaning) in Words)
        {
            if (Phrase.TryMatch(text, word, out var matched) && matched > length)
            {
                precedence = meaning;
                length = matched;
            }
        }

        return length > 0;
    }
}
