using System.Collections.Immutable;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Prose;

namespace Reftel.Reading.Reports.Head;

/// <summary>Reads title, series, dateline and authors from the first lines of a report.</summary>
internal static class ReportHeadReader
{
    private const int Above = 5;
    private const int Below = 10;
    private const int Subtitle = 160;

    /// <param name="text">The report.</param>
    /// <param name="firstNoteBlock">Index of the first block of notes; the head lies before it.</param>
    public static ReportHead Read(ContainerText text, int firstNoteBlock)
    {
        List<HeadLine> lines = HeadLines.Of(text, firstNoteBlock);
        Preamble? preamble = Preamble.Read(text, lines);
        int above = preamble?.Count ?? 0;
        string? stated = PageTitle.Of(text);
        TitleLines? title = TitleLines.Find(text.Text, lines, preamble, stated);
        int first = title?.First ?? 0;
        int below = title is { } known ? Math.Max(above, known.Last + 1) : 0;
        var reading = new HeadReading(text, lines, below - 1);
        int last = below - 1;
        for (int i = Math.Max(above, first - Above); i < first && i < lines.Count; i++)
        {
            reading.Take(i);
        }

        for (int i = below; i < lines.Count && i < below + Below; i++)
        {
            HeadLine line = lines[i];
            if (reading.Take(i))
            {
                last = i;
            }
            else if (line.Length > Subtitle || reading.HasTextDateline || line.Kind is ContainerBlockKind.ListItem or ContainerBlockKind.Table
                || (line.Kind == ContainerBlockKind.Heading && reading.HasDate) || text.Text[line.End - 1] == '.')
            {
                break;
            }
        }

        reading.IsOfIssue = first > 0 && VolumeLine.Behind(text.Text, lines) is > 0 and var behind && behind <= first;
        reading.TakePreamble(preamble);
        ReportHead head = title is { } found ? WithTitle(text, lines, found) : Stated(stated);
        head = StatedHead.Fill(
            reading.Finish(head with
            {
                Blocks = Blocks(lines, first, last),
                End = last >= 0 && last < lines.Count ? lines[last].End : 0,
            }),
            text);
        head = PlaceAndYear.Fill(head, text, lines, below);
        return head with { Rest = RestOfHead.Of(text, lines, above, last, title, head, Subtitle) };
    }

    private static ReportHead WithTitle(ContainerText text, List<HeadLine> lines, TitleLines title)
    {
        int start = lines[title.First].Start;
        int end = lines[title.Last].End;
        int cut = 0;
        string words = FoldedText.Of(text.Text, start, end, FoldedText.Anchors(text, start, end), ref cut);
        (string? series, string? headline) = SeriesReader.Split(words);
        series ??= title.First > 1 && VolumeLine.IsBelow(text.Text, lines, 0) ? text.Text[lines[0].Start..lines[0].End] : null;
        for (int i = Math.Max(0, title.First - Above); i < title.First && series is null; i++)
        {
            // A heading of its own, or a line with number or date: a name alone may be of the site's menu.
            HeadLine line = lines[i];
            string? name = line.Length <= Subtitle ? SeriesReader.NameOf(text.Text.AsSpan(line.Start, line.Length), out bool issue) is { } found && (issue || i == title.SeriesLine) ? found : null : null;
            series = name;
        }

        return new ReportHead { Title = words, TitleStart = start, TitleEnd = end, Series = series, Headline = headline };
    }

    // No line says it, but the page does; it has no place in the text.
    private static ReportHead Stated(string? title)
    {
        if (title is null)
        {
            return new ReportHead();
        }

        (string? series, string? headline) = SeriesReader.Split(title);
        return new ReportHead { Title = title, Series = series, Headline = headline };
    }

    // Blocks whose every line lies in the head: those above the title, the title, and down to the last line read.
    private static ImmutableArray<int> Blocks(List<HeadLine> lines, int first, int last)
    {
        var blocks = ImmutableArray.CreateBuilder<int>();
        for (int i = 0; i <= last && i < lines.Count; i++)
        {
            // Long lines above the title are prose that a page puts there.
            if (lines[i].EndsBlock && (i >= first || lines[i].Length <= Subtitle))
            {
                blocks.Add(lines[i].Block);
            }
        }

        return blocks.ToImmutable();
    }
}
