using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Envelope;

/// <summary>
/// Format line 1, <c>VZCZCXRO8792</c>: start of message, a station or channel of three letters, a channel serial of three or four
/// digits (ACP 127(G) paras 112, 131, 202).
/// </summary>
internal static class TransmissionIdReader
{
    /// <returns>Length of the transmission id at the beginning of the line, or zero.</returns>
    public static int Match(ReadOnlySpan<char> line)
    {
        int at = 0;
        if (Scan.StartsWith(line, 0, "VZCZC"))
        {
            at = 5;
        }
        else if (Scan.StartsWith(line, 0, "ZCZC"))
        {
            at = 4;
        }
        else
        {
            return 0;
        }

        int letters = Scan.SkipLetters(line, at);
        int digits = Scan.SkipDigits(line, letters);
        bool alone = digits == line.Length || char.IsWhiteSpace(line[digits]);
        return alone && letters - at <= 4 && digits - letters <= 5 ? digits : 0;
    }

    public static void Read(TelegramText text, int start, int end, TelegramDraft draft)
    {
        text.Mark(SyntaxKind.TransmissionIdLine, start, end);
        text.Mark(SyntaxKind.TransmissionId, start, end);
        if (draft.TransmissionId is null)
        {
            draft.TransmissionId = text.Text[start..end];
            draft.TransmissionIdSpan = text.ToSource(start, end);
        }
    }
}
