using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Envelope;

/// <summary>
/// Format line 4 and what follows it: <c>ZNY CCCCC ZZH</c>, <c>ZNY SSSSS/AAAAA</c>, further operating signals,
/// <c>ZUI RUEWCSE0044 3451251</c>, and the stamps of corrected copies <c>(CCY AD6CB6C9 WSC6493 634)</c>.
/// </summary>
internal static class SecurityLineReader
{
    public static bool Fits(ReadOnlySpan<char> line) =>
        line.Length >= 5 && line[0] is 'Z' or 'z' && (Scan.IsWord(line, 0, "ZNY") || Scan.IsWord(line, 0, "ZNR"));

    /// <summary>A line of operating signals, or a stamp in parentheses, behind the security line.</summary>
    public static bool Continues(ReadOnlySpan<char> line) =>
        line[0] == '(' ? line[^1] == ')' : Scan.IsWord(line, 0, "CCY") || OperatingSignalReader.IsSignal(line[..Scan.SkipToken(line, 0)]);

    public static void Read(TelegramText text, int line, TelegramDraft draft)
    {
        TextLine at = text[line];
        text.MarkLine(SyntaxKind.SecurityLine, line);
        ReadOnlySpan<char> words = text.Text.AsSpan(0, at.End);
        text.Mark(SyntaxKind.SecuritySignal, at.First, at.First + 3);
        int letters = Scan.SkipBlanks(words, at.First + 3);
        int end = letters;
        string letter = "";
        if (letters < words.Length && !OperatingSignalReader.IsSignal(words[letters..Scan.SkipToken(words, letters)]))
        {
            end = Scan.SkipToken(words, letters);
            text.Mark(SyntaxKind.SecurityLetters, letters, end);
            letter = words[letters].ToString().ToUpperInvariant();
            draft.SecuritySpan = text.ToSource(letters, end);
        }

        string signal = words.Slice(at.First, 3).ToString().ToUpperInvariant();
        ImmutableArray<string> signals = OperatingSignalReader.Read(text, end, at.End);
        if (draft.Security is null)
        {
            draft.Security = new SecurityLine(signal, letter, []);
            draft.SecuritySignals.AddRange(signals);
        }
    }

    public static void ReadContinuation(TelegramText text, int line, TelegramDraft draft)
    {
        text.MarkLine(SyntaxKind.OperatingSignalLine, line);
        ImmutableArray<string> more = OperatingSignalReader.Read(text, text[line].First, text[line].End);
        (draft.Security is null ? draft.TrailingSignals : draft.SecuritySignals).AddRange(more);
    }
}
