using Reftel.Reading.Telegrams.Envelope;
using Reftel.Reading.Telegrams.Head;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Identity;

/// <summary>
/// A canonical id that a copy prints over the telegram (<c>02HARARE1051</c>). Where the envelope is lost, it alone tells the year; it is
/// believed when post and number are those of the class line.
/// </summary>
internal static class PrintedId
{
    private const int MostLines = 12;
    private const int LongestId = 40;

    public static void TakeYear(TelegramText text, HeadStart head, TelegramDraft draft)
    {
        if (draft.Year is not null || head.ClassLine is not { HasNumber: true, Post: string post } classLine)
        {
            return;
        }

        int last = Math.Min(head.Line, MostLines);
        for (int line = 0; line < last; line++)
        {
            ReadOnlySpan<char> words = text.Words(line);
            if (words.Length is >= 5 and <= LongestId && Scan.SkipDigits(words, 0) == 2 && Scan.TryNumber(words[..2], out int year)
                && words.Equals(CanonicalId.Of(year, post, classLine.Number), StringComparison.OrdinalIgnoreCase))
            {
                draft.Year = DateTimeGroup.FullYear(year);
                return;
            }
        }
    }
}
