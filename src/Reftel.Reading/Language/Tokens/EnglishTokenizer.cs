using System.Collections.Immutable;
using Reftel.Reading.Text;

namespace Reftel.Reading.Language.Tokens;

/// <summary>
/// Parts English prose into tokens as the English Web Treebank does: "don't" is "do" and "n't", "Minsk's" is "Minsk" and "'s", "well-known" is three, marks stand alone.
/// Every character that is no blank lies in exactly one token, but for those the caller leaves out. Ends of lines part words as blanks do.
/// </summary>
public static class EnglishTokenizer
{
    /// <summary>Longest piece of a text without blanks that is looked at as a whole; longer ones are cut, so that time stays linear.</summary>
    private const int LongestChunk = 512;

    /// <summary>The tokens of a sentence.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="sentence">The part of it to read.</param>
    /// <param name="leftOut">Places that are no part of the sentence, as anchors of notes, in order of the text; words end there.</param>
    public static ImmutableArray<Token> Tokenize(string text, TextSpan sentence, ImmutableArray<TextSpan> leftOut = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadOnlySpan<char> all = text;
        var tokens = ImmutableArray.CreateBuilder<Token>();
        int left = 0;
        int at = sentence.Start;
        int end = Math.Min(sentence.End, text.Length);
        while (at < end)
        {
            while (!leftOut.IsDefaultOrEmpty && left < leftOut.Length && leftOut[left].End <= at)
            {
                left++;
            }

            TextSpan? gap = !leftOut.IsDefaultOrEmpty && left < leftOut.Length ? leftOut[left] : null;
            if (gap is { } here && here.Contains(at))
            {
                at = here.End;
                continue;
            }

            if (IsBlank(all[at]))
            {
                at++;
                continue;
            }

            int stop = at;
            int limit = Math.Min(Math.Min(end, gap?.Start ?? end), at + LongestChunk);
            while (stop < limit && !IsBlank(all[stop]))
            {
                stop++;
            }

            if (stop < end && stop > at + 1 && char.IsHighSurrogate(all[stop - 1]))
            {
                stop--;
            }

            Chunk(text, at, stop, tokens);
            at = stop;
        }

        return tokens.DrainToImmutable();
    }

    internal static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\uFEFF' or '\u200B';

    private static void Chunk(string text, int start, int end, ImmutableArray<Token>.Builder tokens)
    {
        ReadOnlySpan<char> chunk = text.AsSpan(start, end - start);
        bool mayBeAddress = chunk.ContainsAny("@:") || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        int at = 0;
        while (at < chunk.Length)
        {
            int stop = mayBeAddress ? TokenScanner.Address(chunk, at) : at;
            mayBeAddress &= stop == at && !char.IsLetterOrDigit(chunk[at]);
            stop = stop == at ? TokenScanner.Next(chunk, at) : stop;
            tokens.Add(new Token(new TextSpan(start + at, stop - at), text.Substring(start + at, stop - at)));
            at = stop;
        }
    }
}
