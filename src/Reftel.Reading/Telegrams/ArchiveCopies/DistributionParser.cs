using Reftel.Reading.Documents;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.ArchiveCopies;

/// <summary>Offices with copies, <c>EUR-12 OCT-01 ... /099 W</c>.</summary>
internal static class DistributionParser
{
    private static readonly string[] Labels = ["ACTION", "ORIGIN", "INFO"];

    public static string? Label(ReadOnlySpan<char> words, out int behind)
    {
        foreach (string label in Labels)
        {
            if (Scan.IsWord(words, 0, label))
            {
                behind = label.Length;
                return label;
            }
        }

        behind = 0;
        return null;
    }

    /// <summary>True when every word is an office with copies, the total or the channel.</summary>
    public static bool Fits(ReadOnlySpan<char> words)
    {
        int at = Scan.SkipBlanks(words, 0);
        bool any = false;
        while (at < words.Length)
        {
            int end = Scan.SkipToken(words, at);
            ReadOnlySpan<char> token = words[at..end];
            if (IsOffice(token, out _) || IsTotal(token) || Label(token, out _) is not null)
            {
                any = true;
            }
            else if (!any || token.Length != 1)
            {
                return false;
            }

            at = Scan.SkipBlanks(words, end);
        }

        return any;
    }

    public static void Read(TelegramText text, int start, int end, List<OfficeCopies> list, ArchiveCopyDraft copy)
    {
        ReadOnlySpan<char> words = text.Text.AsSpan(0, end);
        int at = Scan.SkipBlanks(words, start);
        while (at < end)
        {
            int stop = Scan.SkipToken(words, at);
            ReadOnlySpan<char> token = words[at..stop];
            if (Label(token, out _) is string label)
            {
                // ORIGIN and INFO on one line.
                list = label == "INFO" ? copy.Info : label == "ACTION" ? copy.Action : copy.Origin;
            }
            else if (IsTotal(token))
            {
                int digits = Scan.SkipDigits(token, 1);
                Scan.TryNumber(token[1..digits], out int total);
                copy.Total ??= total;
                copy.TotalSpan = text.ToSource(at, at + digits);
                copy.Channel ??= digits < token.Length ? token[digits..].ToString() : null;
            }
            else if (IsOffice(token, out int dash) && Scan.TryNumber(token[(dash + 1)..], out int copies))
            {
                list.Add(new OfficeCopies(token[..dash].ToString(), copies));
            }
            else if (token.Length == 1)
            {
                copy.Channel ??= token.ToString();
            }

            at = Scan.SkipBlanks(words, stop);
        }
    }

    // Letters, slashes and hyphens, then a hyphen and two or three digits.
    private static bool IsOffice(ReadOnlySpan<char> token, out int dash)
    {
        dash = token.LastIndexOf('-');
        return dash > 0 && token.Length - dash is 2 or 3 or 4 && char.IsAsciiLetter(token[0])
            && Scan.SkipDigits(token, dash + 1) == token.Length;
    }

    // "/099", and with the channel "/015W".
    private static bool IsTotal(ReadOnlySpan<char> token)
    {
        if (token.Length is < 2 or > 5 || token[0] != '/')
        {
            return false;
        }

        int digits = Scan.SkipDigits(token, 1);
        return digits > 1 && (digits == token.Length || (digits == token.Length - 1 && char.IsAsciiLetterUpper(token[digits])));
    }
}
