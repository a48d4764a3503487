using Reftel.Reading.Telegrams.Envelope;
using Reftel.Reading.Telegrams.Head;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams;

/// <summary>Decides whether a text is a telegram: one line that only telegrams have, or two labels of a head.</summary>
internal static class TelegramEvidence
{
    private const int MostLines = 400;

    public static bool IsTelegram(string text, ReadOnlySpan<TextLine> lines)
    {
        int labels = 0;
        int addresses = 0;
        int filled = 0;
        foreach (TextLine line in lines)
        {
            if (line.IsBlank)
            {
                continue;
            }

            if (++filled > MostLines)
            {
                return false;
            }

            ReadOnlySpan<char> words = text.AsSpan(line.First, line.End - line.First);
            if (IsProof(words))
            {
                return true;
            }

            labels |= LabelBit(words);
            addresses |= AddressBit(words);
            if (int.PopCount(labels) >= 2 || int.PopCount(addresses) == 3 || (labels != 0 && addresses != 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsProof(ReadOnlySpan<char> words)
    {
        if (words.Length > 200)
        {
            return false;
        }

        return TransmissionIdReader.Match(words) > 6
            || DeLineReader.Fits(words)
            || (DateTimeGroup.TryRead(words, out DateTimeGroup group) && group.Action is not null && words.Length < 80)
            || (ClassLine.ReadNumbered(words) is ClassLine line && line.RestLength < 20 && Catalogues.Posts.IsKnown(line.Post))
            || (PageMark.TryRead(words, out PageMark mark) && mark is { HasPageWord: true, Time.Length: > 0 })
            || words.StartsWith("This record is a partial extract of the original cable", StringComparison.OrdinalIgnoreCase);
    }

    private static int LabelBit(ReadOnlySpan<char> words)
    {
        if (words.Length > 200 || !HeadLabels.TryRead(words, out LabelMatch match) || match.Label is HeadLabel.Reason or HeadLabel.None)
        {
            return 0;
        }

        // A subject or a reference alone also stands on letters and memoranda; the others are a telegram's own.
        return match.Label switch
        {
            HeadLabel.Tags => 1,
            HeadLabel.ExecutiveOrder => 2,
            HeadLabel.ClassifiedBy => 4,
            HeadLabel.Subject or HeadLabel.Reference => 8,
            _ => 0,
        };
    }

    private static int AddressBit(ReadOnlySpan<char> words)
    {
        if (words.Length > 100)
        {
            return 0;
        }

        return Scan.IsWord(words, 0, "FM AMEMBASSY") || Scan.IsWord(words, 0, "FM SECSTATE") || Scan.IsWord(words, 0, "FM AMCONSUL") || Scan.IsWord(words, 0, "FM USMISSION") ? 3
            : Scan.IsWord(words, 0, "TO SECSTATE") || Scan.IsWord(words, 0, "TO AMEMBASSY") ? 4
            : 0;
    }
}
