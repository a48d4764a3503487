using System.Buffers;
using Reftel.Reading.Language.Models;

namespace Reftel.Reading.Language.Tagging;

/// <summary>How a word looks: capitals, digits, marks; and the form under which it is known.</summary>
internal static class WordShape
{
    private const uint Number = 11;
    private const uint Year = 12;

    private static readonly SearchValues<char> NumberMarks = SearchValues.Create("0123456789.,");

    /// <summary>The word in small letters, typographic quotes and apostrophes as plain ones.</summary>
    /// <returns>Number of letters written.</returns>
    public static int Lower(ReadOnlySpan<char> form, Span<char> lower)
    {
        for (int i = 0; i < form.Length; i++)
        {
            char c = form[i];
            lower[i] = c switch
            {
                '\u2019' or '\u2018' => '\'',
                '\u2013' or '\u2014' => '-',
                _ => char.ToLowerInvariant(c),
            };
        }

        return form.Length;
    }

    /// <summary>The hash of a word in small letters; one for all numbers, one for all years.</summary>
    public static uint Hash(ReadOnlySpan<char> lower)
    {
        if (lower.Length > 0 && char.IsAsciiDigit(lower[0]) && !lower.ContainsAnyExcept(NumberMarks))
        {
            return lower.Length == 4 && lower[0] is '1' or '2' ? Year : Number;
        }

        return FeatureHash.OfText(lower);
    }

    /// <summary>Capitals, small letters, digits and marks, runs of one kind as two.</summary>
    public static uint Of(ReadOnlySpan<char> form)
    {
        Span<char> shape = stackalloc char[12];
        int length = 0;
        char last = '\0';
        int run = 0;
        foreach (char c in form)
        {
            char kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsAsciiDigit(c) ? 'd' : c;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2)
            {
                shape[length++] = kind;
                if (length == shape.Length)
                {
                    break;
                }
            }
        }

        return FeatureHash.OfText(shape[..length]);
    }
}
