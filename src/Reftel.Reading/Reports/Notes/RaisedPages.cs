using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Notes;

/// <summary>The page of a work that an encyclopedia raises behind the number of its note: <c>&lt;sup&gt;[1]&lt;/sup&gt;&lt;sup&gt;:45&lt;/sup&gt;</c>.</summary>
internal static class RaisedPages
{
    private const int Longest = 32;

    /// <summary>Gives the pages to the anchors directly before them.</summary>
    /// <param name="text">The readable text.</param>
    /// <param name="raised">A superscript.</param>
    /// <param name="found">Anchors of the block so far.</param>
    public static bool TryTake(string text, ContainerInline raised, List<AnchorMark> found)
    {
        if (found.Count == 0 || raised.End - raised.Start > Longest || found[^1].CutEnd > raised.Start || !text.AsSpan(found[^1].CutEnd, raised.Start - found[^1].CutEnd).IsWhiteSpace())
        {
            return false;
        }

        ReadOnlySpan<char> words = text.AsSpan(raised.Start, raised.End - raised.Start).Trim();
        if (words is not [':', .. var pages] || !(pages.ContainsAnyInRange('0', '9') || NoteMarks.IsRoman(pages.Trim())))
        {
            return false;
        }

        found[^1] = found[^1] with { CutEnd = raised.End, Pages = BlankSpace.Fold(pages.Trim()) };
        return true;
    }
}
