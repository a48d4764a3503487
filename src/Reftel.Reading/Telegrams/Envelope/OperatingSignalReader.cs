using System.Collections.Immutable;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Envelope;

/// <summary>Z-signals with what belongs to each, up to the next signal or stamp.</summary>
internal static class OperatingSignalReader
{
    /// <summary>Z, two letters, perhaps a digit or two: <c>ZZH</c>, <c>ZFF3</c>.</summary>
    public static bool IsSignal(ReadOnlySpan<char> token)
    {
        if (token.Length is < 3 or > 5 || token[0] is not ('Z' or 'z') || !char.IsAsciiLetter(token[1]) || !char.IsAsciiLetter(token[2]))
        {
            return false;
        }

        return token.Length == 3 || Scan.SkipDigits(token, 3) == token.Length;
    }

    public static ImmutableArray<string> Read(TelegramText text, int start, int end)
    {
        ReadOnlySpan<char> words = text.Text.AsSpan(0, end);
        int at = Scan.SkipBlanks(words, start);
        if (at >= end)
        {
            return [];
        }

        ImmutableArray<string>.Builder signals = ImmutableArray.CreateBuilder<string>();
        int signalStart = at;
        while (at < end)
        {
            int tokenEnd = words[at] == '(' ? SkipStamp(words, at) : Scan.SkipToken(words, at);
            bool begins = words[at] == '(' || IsSignal(words[at..tokenEnd]);
            if (begins && at > signalStart)
            {
                Add(text, words, signalStart, at, signals);
                signalStart = at;
            }

            at = Scan.SkipBlanks(words, tokenEnd);
        }

        Add(text, words, signalStart, end, signals);
        return signals.DrainToImmutable();
    }

    private static void Add(TelegramText text, ReadOnlySpan<char> words, int start, int end, ImmutableArray<string>.Builder signals)
    {
        int trimmed = start + words[start..end].TrimEnd().Length;
        text.Mark(SyntaxKind.OperatingSignal, start, trimmed);
        signals.Add(Scan.Fold(words[start..trimmed]));
    }

    private static int SkipStamp(ReadOnlySpan<char> words, int at)
    {
        int close = words[at..].IndexOf(')');
        return close < 0 ? words.Length : at + close + 1;
    }
}
