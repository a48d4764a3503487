using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Telegrams.Catalogues;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Envelope;

/// <summary>Format line 2: a doubled prosign and the routing indicators of all stations, over one or more lines.</summary>
internal static class PilotLineReader
{
    public static bool Fits(ReadOnlySpan<char> line)
    {
        int end = Scan.SkipToken(line, 0);
        if (end is < 1 or > 2 || (end == 2 && line[0] != line[1]) || !Precedences.TryProsign(line[0], out _))
        {
            return false;
        }

        int at = Scan.SkipBlanks(line, end);
        return at < line.Length && RoutingIndicators.Is(line[at..Scan.SkipToken(line, at)]);
    }

    /// <summary>True when a line holds routing indicators and nothing else.</summary>
    public static bool Continues(ReadOnlySpan<char> line)
    {
        int at = 0;
        while (at < line.Length)
        {
            int end = Scan.SkipToken(line, at);
            if (!RoutingIndicators.Is(line[at..end]))
            {
                return false;
            }

            at = Scan.SkipBlanks(line, end);
        }

        return line.Length > 0;
    }

    public static void Read(TelegramText text, int line, int start, TelegramDraft draft)
    {
        TextLine at = text[line];
        text.Mark(SyntaxKind.PilotLine, start, at.End);
        int offset = start;
        ReadOnlySpan<char> words = text.Text.AsSpan(0, at.End);
        while (offset < at.End)
        {
            int end = Scan.SkipToken(words, offset);
            ReadOnlySpan<char> token = words[offset..end];
            if (token.Length <= 2 && Precedences.TryProsign(token[0], out Precedence precedence))
            {
                text.Mark(SyntaxKind.Prosign, offset, end);
                draft.PilotPrecedence ??= precedence;
                draft.PilotSpan = text.ToSource(offset, end);
            }
            else
            {
                text.Mark(SyntaxKind.RoutingIndicator, offset, end);
                draft.Routing.Add(token.ToString());
            }

            offset = Scan.SkipBlanks(words, end);
        }
    }
}
