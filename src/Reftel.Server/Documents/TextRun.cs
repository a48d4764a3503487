namespace Reftel.Server.Documents;

/// <summary>A stretch of words over which the same marks hold.</summary>
/// <param name="Text">The words; empty for an anchor.</param>
/// <param name="Start">Offset of the first in the words of the block.</param>
/// <param name="Marks">What holds over it.</param>
public sealed record TextRun(string Text, int Start, IReadOnlyList<TextMark> Marks)
{
    /// <summary>Where it leads, for a link: only one can be followed.</summary>
    public TextMark? Leads => Marks.FirstOrDefault(mark => mark.Kind is MarkKind.Reference or MarkKind.Link);

    public TextMark? Anchor => Marks.FirstOrDefault(mark => mark.Kind == MarkKind.Anchor);

    public bool Has(MarkKind kind) => Marks.Any(mark => mark.Kind == kind);

    /// <summary>The words cut wherever a mark begins or ends.</summary>
    public static List<TextRun> Cut(string text, IReadOnlyCollection<TextMark> marks)
    {
        TextMark[] stretches = [.. marks.Where(mark => mark.Start < mark.End).OrderBy(mark => mark.Start)];
        ILookup<int, TextMark> between = marks.Where(mark => mark.Start == mark.End).ToLookup(mark => Math.Min(mark.Start, text.Length));
        int[] cuts =
        [
            .. stretches.SelectMany(mark => new[] { mark.Start, mark.End }).Concat(between.Select(group => group.Key)).Append(0).Append(text.Length)
                .Where(cut => cut >= 0 && cut <= text.Length).Distinct().Order(),
        ];
        var runs = new List<TextRun>(cuts.Length);
        var open = new List<TextMark>();
        int begun = 0;
        for (int i = 0; i < cuts.Length; i++)
        {
            runs.AddRange(between[cuts[i]].Select(mark => new TextRun("", cuts[i], [mark])));
            if (i + 1 == cuts.Length)
            {
                break;
            }

            open.RemoveAll(mark => mark.End <= cuts[i]);
            while (begun < stretches.Length && stretches[begun].Start <= cuts[i])
            {
                open.Add(stretches[begun++]);
            }

            runs.Add(new TextRun(text[cuts[i]..cuts[i + 1]], cuts[i], [.. open]));
        }

        return runs;
    }
}
