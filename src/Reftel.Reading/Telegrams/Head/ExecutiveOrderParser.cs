using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Telegrams.Catalogues;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>
/// The value of the E.O. line in the forms of all orders: <c>11652: XGDS-1</c>, <c>12065: GDS 11/12/85 (NAME) OR-M</c>,
/// <c>12356: DECL: OADR</c>, <c>12958: DECL: 12/11/2017</c>, <c>N/A</c>, events, exemptions.
/// </summary>
internal static class ExecutiveOrderParser
{
    private static readonly string[] Schedules = ["XGDS", "GDS", "ADS", "AGDS", "LDS", "RDS", "DNG", "DECL", "DECLAS", "N/A", "NA"];

    public static void Parse(TelegramText text, JoinedText value, TelegramDraft draft, DiagnosticBag findings)
    {
        ReadOnlySpan<char> words = value.AsSpan();
        int digits = Scan.SkipDigits(words, 0);
        string? order = null;
        int rawStart = digits;
        if (digits is >= 4 and <= 6)
        {
            order = ReadOrder(text, value, words[..digits], findings);
            rawStart = SkipAmendments(words, digits);
        }
        else
        {
            rawStart = 0;
        }

        int behindLabel = Scan.Skip(words, rawStart, ":;,-");
        ReadOnlySpan<char> raw = words[behindLabel..].TrimEnd();
        draft.ExecutiveOrderSpan = text.ToSource(value.Start, value.End);
        if (draft.ExecutiveOrder is not null)
        {
            return;
        }

        draft.ExecutiveOrder = Read(text, value, order, raw, behindLabel, draft, findings);
    }

    /// <summary>True when a value says when classification ends, so that the next line is not part of it.</summary>
    public static bool IsComplete(ReadOnlySpan<char> value)
    {
        int digits = Scan.SkipDigits(value, 0);
        ReadOnlySpan<char> raw = value[Scan.Skip(value, SkipAmendments(value, digits), ":;,-")..];
        if (raw.IsEmpty)
        {
            return false;
        }

        return !Scan.IsWord(raw, 0, "DECL") || DeclassificationDate.TryFind(raw, null, out _) || Exemption(raw) is not null
            || raw.Contains("N/A", StringComparison.OrdinalIgnoreCase);
    }

    private static ExecutiveOrder Read(
        TelegramText text, JoinedText value, string? order, ReadOnlySpan<char> raw, int rawStart, TelegramDraft draft, DiagnosticBag findings)
    {
        string? schedule = Schedule(raw);
        string? exempt = Exemption(raw);
        PartialDate? date = null;
        int? sent = draft.Year;
        bool dated = DeclassificationDate.TryFind(raw, sent, out DeclassificationDate found);
        if (dated)
        {
            date = found.Value;
            (int start, int end) = value.ToReadable(rawStart + found.Start, rawStart + found.End);
            text.Mark(SyntaxKind.DeclassificationDate, start, end);
            if (date is null)
            {
                findings.Add(DiagnosticCatalogue.ImpossibleDeclassificationDate, text.ToSource(start, end), raw[found.Start..found.End].ToString());
            }
        }

        string? ending = !dated && exempt is null && schedule is "DECL" or "ADS" ? Event(raw) : null;
        return new ExecutiveOrder(order, raw.ToString(), date, exempt, schedule, ending, Authority(raw));
    }

    private static string ReadOrder(TelegramText text, JoinedText value, ReadOnlySpan<char> digits, DiagnosticBag findings)
    {
        (int start, int end) = value.ToReadable(0, digits.Length);
        text.Mark(SyntaxKind.OrderNumber, start, end);
        if (!ExecutiveOrders.TryRepair(digits, out string repaired))
        {
            return digits.ToString();
        }

        findings.Add(
            DiagnosticCatalogue.ExecutiveOrderDamaged,
            text.ToSource(start, end),
            new DiagnosticFix($"Write {repaired}", text.ToSource(start, end), repaired),
            digits.ToString(),
            repaired);
        return repaired;
    }

    // "12958, AS AMENDED", "12958/13292", "12958 (AS AMENDED)": the words belong to the order, not to the value.
    private static int SkipAmendments(ReadOnlySpan<char> words, int at)
    {
        int start = Scan.Skip(words, at, ",(:");
        if (Scan.IsWord(words, start, "AS AMENDED"))
        {
            int end = Scan.Skip(words, start + "AS AMENDED".Length, ")");
            return end;
        }

        return at;
    }

    private static string? Schedule(ReadOnlySpan<char> raw)
    {
        foreach (string schedule in Schedules)
        {
            if (Scan.IsWord(raw, 0, schedule) || (schedule == "XGDS" && Scan.StartsWith(raw, 0, schedule)))
            {
                return schedule switch
                {
                    "NA" => "N/A",
                    "DECLAS" => "DECL",
                    _ => schedule,
                };
            }
        }

        return Scan.StartsWith(raw, 0, "DECLASSIF") ? "DECL" : null;
    }

    // XGDS-1, XGDS1, XGDS 1; OADR; MR; X1 to X8; 1.6X1; 25X1-HUMAN.
    private static string? Exemption(ReadOnlySpan<char> raw)
    {
        for (int at = 0; at < raw.Length; at = NextWord(raw, at))
        {
            ReadOnlySpan<char> word = raw[at..];
            if (Scan.StartsWith(word, 0, "XGDS"))
            {
                int digit = Scan.Skip(word, 4, "-");
                return digit < word.Length && char.IsAsciiDigit(word[digit]) ? $"XGDS-{word[digit]}" : "XGDS";
            }

            if (Scan.IsWord(word, 0, "OADR") || Scan.IsWord(word, 0, "MR"))
            {
                return word[0] is 'O' or 'o' ? "OADR" : "MR";
            }

            if (TryReadX(word, out string? exemption))
            {
                return exemption;
            }
        }

        return null;
    }

    private static bool TryReadX(ReadOnlySpan<char> word, out string? exemption)
    {
        exemption = null;
        int x = Scan.SkipDigits(word, 0);
        if (Scan.StartsWith(word, 0, "1.6") || Scan.StartsWith(word, 0, "1.5"))
        {
            x = Scan.SkipBlanks(word, 3);
        }

        if (x > 3 || x + 1 >= word.Length || word[x] is not ('X' or 'x') || !char.IsAsciiDigit(word[x + 1]))
        {
            return false;
        }

        int end = Scan.SkipDigits(word, x + 1);
        if (end < word.Length && word[end] == '-' && end + 1 < word.Length && char.IsAsciiLetter(word[end + 1]))
        {
            end = Scan.SkipLetters(word, end + 1);
        }

        exemption = string.Concat(x == 2 ? word[..x] : [], word[x..end]).ToUpperInvariant();
        return true;
    }

    private static string? Event(ReadOnlySpan<char> raw)
    {
        int word = Scan.SkipLetters(raw, 0);
        int at = Scan.Skip(raw, word, ":,.-");
        if (Scan.IsWord(raw, at, "DECLAS") || Scan.IsWord(raw, at, "ON") || Scan.IsWord(raw, at, "DECL"))
        {
            at = Scan.Skip(raw, Scan.SkipLetters(raw, at), ":,.-");
        }

        ReadOnlySpan<char> rest = raw[at..].TrimEnd(" .");
        return rest.IsEmpty || rest.Equals("N/A", StringComparison.OrdinalIgnoreCase) ? null : rest.ToString();
    }

    private static string? Authority(ReadOnlySpan<char> raw)
    {
        int open = raw.IndexOf('(');
        int close = open < 0 ? -1 : raw[open..].IndexOf(')');
        return close > 3 && raw[open + 1] is not (>= '0' and <= '9') ? raw.Slice(open + 1, close - 1).Trim().ToString() : null;
    }

    private static int NextWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]) || (at < text.Length && text[at] is '.' or '-'))
        {
            at++;
        }

        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}
