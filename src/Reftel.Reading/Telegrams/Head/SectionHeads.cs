using Reftel.Reading.Telegrams.Body;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>
/// Sets aside the envelopes and repeated heads of the second and later transmissions of one telegram, and the end signs before
/// them, so that the text of all sections reads as one.
/// </summary>
internal static class SectionHeads
{
    private const int LongestEnvelope = 300;

    /// <param name="text">The telegram.</param>
    /// <param name="transmissions">First line of each transmission, from the telegram's first line.</param>
    public static void Find(TelegramText text, List<int> transmissions)
    {
        for (int i = 1; i < transmissions.Count; i++)
        {
            int start = transmissions[i];
            MarkEndSigns(text, start);
            int classLine = FindClassLine(text, start);
            for (int line = start; line < classLine; line++)
            {
                Set(text, line);
            }

            text.SectionLines.Add(classLine);
        }
    }

    private static int FindClassLine(TelegramText text, int start)
    {
        int end = Math.Min(text.Count, start + LongestEnvelope);
        for (int line = start; line < end; line++)
        {
            if (!text.IsBlank(line) && text.Words(line).Length < 200 && ClassLine.ReadNumbered(text.Words(line)) is not null)
            {
                return line;
            }
        }

        return start;
    }

    private static void MarkEndSigns(TelegramText text, int start)
    {
        for (int line = text.PreviousFilled(start); line > 0 && TrailerReader.IsEndSign(text.Words(line)); line = text.PreviousFilled(line))
        {
            Set(text, line);
        }
    }

    private static void Set(TelegramText text, int line)
    {
        if (!text.IsBlank(line))
        {
            text.Furniture[line] = Furniture.SectionBreak;
        }
    }
}
