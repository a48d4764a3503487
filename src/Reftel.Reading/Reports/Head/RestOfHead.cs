using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Head;

/// <summary>Finds the lines of a head that neither title, dateline nor authors hold, so that none of its text is lost.</summary>
internal static class RestOfHead
{
    /// <param name="text">The report.</param>
    /// <param name="lines">Its first lines.</param>
    /// <param name="from">Index of the first line that counts; keys and values stand before it.</param>
    /// <param name="last">Index of the last line of the head.</param>
    /// <param name="title">The lines of the title, or null.</param>
    /// <param name="head">What was read.</param>
    /// <param name="longest">Longer lines above the title are no lines of a head.</param>
    public static ImmutableArray<ReportHeadLine> Of(ContainerText text, List<HeadLine> lines, int from, int last, TitleLines? title, ReportHead head, int longest)
    {
        var rest = ImmutableArray.CreateBuilder<ReportHeadLine>();
        for (int i = from; i <= last && i < lines.Count; i++)
        {
            HeadLine line = lines[i];
            bool above = title is { } named && i < named.First;
            if ((title is { } own && i >= own.First && i <= own.Last) || (above && line.Length > longest) || line.Kind == ContainerBlockKind.Table)
            {
                continue;
            }

            TextSpan span = text.Readable.ToSource(line.Start, line.End);
            if (IsHeld(text.Text, line, span, head))
            {
                continue;
            }

            int cut = 0;
            string words = FoldedText.Of(text.Text, line.Start, line.End, FoldedText.Anchors(text, line.Start, line.End), ref cut);
            if (words.Any(char.IsLetterOrDigit))
            {
                rest.Add(new ReportHeadLine(words, span) { NamesSeries = i == title?.SeriesLine });
            }
        }

        return rest.DrainToImmutable();
    }

    // By the dateline or the authors where they say all of it ("Brussels | 4 May 2021" says more), or by the title.
    private static bool IsHeld(string text, HeadLine line, TextSpan span, ReportHead head)
    {
        ReadOnlySpan<char> words = text.AsSpan(line.Start, line.Length);
        if (words.Equals(head.Title, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        bool held = head.Dateline is { } dateline && dateline.Span.Start < span.End && dateline.Span.End > span.Start;
        foreach (HeadAuthor author in head.Authors)
        {
            held |= words.Contains(author.Name, StringComparison.Ordinal);
        }

        return held && line.Says is { City: null, Unexplained: 0 } read && read.Names.TrueForAll(name => head.Authors.Any(a => a.Name == name.Name));
    }
}
