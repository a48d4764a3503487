using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Envelope;

/// <summary>Format line 3, <c>DE RUEHSK #1009/01 3451251</c>: station, serial, part, filing time as day of the year and hour (ACP 127(G) para 115).</summary>
internal static class DeLineReader
{
    public static bool Fits(ReadOnlySpan<char> line)
    {
        if (line.Length < 7 || !Scan.StartsWith(line, 0, "DE") || !char.IsWhiteSpace(line[2]))
        {
            return false;
        }

        int at = Scan.SkipBlanks(line, 2);
        return RoutingIndicators.Is(line[at..Scan.SkipToken(line, at)]);
    }

    public static void Read(TelegramText text, int line, TelegramDraft draft, DiagnosticBag findings)
    {
        TextLine at = text[line];
        text.MarkLine(SyntaxKind.DeLine, line);
        ReadOnlySpan<char> words = text.Text.AsSpan(0, at.End);
        text.Mark(SyntaxKind.Label, at.First, at.First + 2);
        int station = Scan.SkipBlanks(words, at.First + 2);
        int stationEnd = Scan.SkipToken(words, station);
        draft.Originator ??= words[station..stationEnd].ToString();
        text.Mark(SyntaxKind.RoutingIndicator, station, stationEnd);

        int serial = Scan.Skip(words, stationEnd, "#");
        int serialEnd = Scan.SkipDigits(words, serial);
        if (serialEnd - serial is >= 1 and <= 6 && Scan.TryNumber(words[serial..serialEnd], out int number))
        {
            draft.StationSerial ??= number;
            draft.StationSerialSpan = text.ToSource(serial, serialEnd);
            text.Mark(SyntaxKind.StationSerial, serial, serialEnd);
        }

        int next = ReadPart(text, words, serialEnd, draft);
        ReadFilingTime(text, words, next, draft, findings);
    }

    private static int ReadPart(TelegramText text, ReadOnlySpan<char> words, int at, TelegramDraft draft)
    {
        int slash = Scan.SkipBlanks(words, at);
        if (slash >= words.Length || words[slash] != '/')
        {
            return at;
        }

        int part = Scan.SkipBlanks(words, slash + 1);
        int end = Scan.SkipDigits(words, part);
        if (Scan.TryNumber(words[part..end], out int number))
        {
            draft.Part ??= number;
            text.Mark(SyntaxKind.PartNumber, part, end);
        }

        return end;
    }

    private static void ReadFilingTime(TelegramText text, ReadOnlySpan<char> words, int at, TelegramDraft draft, DiagnosticBag findings)
    {
        int start = Scan.SkipBlanks(words, at);
        int end = Scan.SkipDigits(words, start);
        if (end - start == 3)
        {
            // "345 1251": the day stands apart.
            int hour = Scan.SkipBlanks(words, end);
            end = Scan.SkipDigits(words, hour) - hour == 4 ? hour + 4 : end;
        }

        if (end - start is < 7 or > 12)
        {
            return;
        }

        draft.FiledSpan = text.ToSource(start, end);
        text.Mark(SyntaxKind.FilingTime, start, end);
        Scan.TryNumber(words.Slice(start, 3), out int day);
        if (Scan.TryNumber(words.Slice(end - 4, 2), out int hours) && Scan.TryNumber(words.Slice(end - 2, 2), out int minutes)
            && day is >= 1 and <= 366 && hours < 24 && minutes < 60)
        {
            draft.Filed ??= new FilingTime(day, (hours * 60) + minutes);
        }
        else
        {
            findings.Add(DiagnosticCatalogue.ImpossibleFilingTime, draft.FiledSpan, words[start..end].ToString());
        }
    }
}
