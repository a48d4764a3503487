using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Two numbers that are set off each by itself, with a dash between them: <c>[3]–[5]</c> is one anchor of three notes.</summary>
internal static class AnchorRanges
{
    private const int Longest = 12;

    /// <summary>Joins the numbers of each range, and adds those between.</summary>
    /// <param name="text">The readable text.</param>
    /// <param name="found">Anchors of a block, in order.</param>
    /// <returns>The same, where there is no range.</returns>
    public static List<AnchorMark> Join(string text, List<AnchorMark> found)
    {
        List<AnchorMark>? joined = null;
        for (int i = 0; i < found.Count; i++)
        {
            if (i + 1 == found.Count || !IsRange(text, found[i], found[i + 1]))
            {
                joined?.Add(found[i]);
                continue;
            }

            (AnchorMark first, AnchorMark last) = (found[i], found[i + 1]);
            joined ??= found.GetRange(0, i);
            AnchorMark whole = last with { Start = first.Start, CutStart = first.CutStart, Pages = null };
            joined.Add(whole with { Number = first.Number, Identifier = first.Identifier });
            for (int between = first.Number + 1; between < last.Number; between++)
            {
                joined.Add(whole with { Number = between, Identifier = null });
            }

            joined.Add(whole with { Pages = last.Pages });
            i++;
        }

        return joined ?? found;
    }

    private static bool IsRange(string text, AnchorMark first, AnchorMark last) =>
        last.CutStart - first.CutEnd == 1 && (text[first.CutEnd] is '-' or '\u2010' or '\u2011' or '\u2013' or '\u2014') && first.Style == last.Style && first.Style != AnchorStyle.Linked
        && first.Number > 0 && last.Number > first.Number && last.Number - first.Number <= Longest;
}
