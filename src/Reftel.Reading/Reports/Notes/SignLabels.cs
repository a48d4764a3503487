using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Notes that asterisks and daggers label. The same signs begin the items of lists; so a sign is a label only where one block
/// alone begins with it and the prose before it has it once behind a word or stop.
/// </summary>
internal static class SignLabels
{
    private const string Signs = "*\u2020\u2021\u00A7";
    private const int LongestSign = 3;

    /// <param name="text">The container.</param>
    /// <param name="anchors">Receives the anchors of the labels found.</param>
    /// <param name="lines">Receives the labels on further lines of a block that begins with one, by their places.</param>
    /// <returns>Labels by the number of their block.</returns>
    public static Dictionary<int, NoteLabel> Find(ContainerText text, List<AnchorMark> anchors, Dictionary<int, NoteLabel> lines)
    {
        var labels = new Dictionary<string, (int Block, NoteLabel Label)>(StringComparer.Ordinal);
        var repeated = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < text.Blocks.Count; i++)
        {
            if (!TryRead(text, text.Blocks[i], out NoteLabel first))
            {
                continue;
            }

            foreach (NoteLabel label in LabelsFrom(first, text, text.Blocks[i]))
            {
                if (!labels.TryAdd(label.Mark!, (i, label)))
                {
                    repeated.Add(label.Mark!);
                }
            }
        }

        var found = new Dictionary<int, NoteLabel>();
        if (labels.Count == 0)
        {
            return found;
        }

        ILookup<string?, AnchorMark> places = FindAnchors(text).ToLookup(a => a.Mark);
        foreach ((string sign, (int block, NoteLabel label)) in labels.OrderBy(l => l.Value.Label.Start))
        {
            bool leads = label.Start == text.Blocks[block].Start;
            if (!leads && !found.ContainsKey(block))
            {
                continue;
            }

            List<AnchorMark> own = [.. places[sign].Where(a => a.Start < text.Blocks[block].Start)];
            if (own.Count == 1 && !repeated.Contains(sign))
            {
                (leads ? found : lines).Add(leads ? block : label.Start, label);
                anchors.Add(own[0]);
            }
        }

        return found;
    }

    // The label of the block, and those of the lines behind it.
    private static IEnumerable<NoteLabel> LabelsFrom(NoteLabel first, ContainerText text, ContainerBlock block)
    {
        yield return first;
        for (int line = LineSteps.NextLine(text.Text, block.Start, block.End); line < block.End; line = LineSteps.NextLine(text.Text, line, block.End))
        {
            int start = LineSteps.SkipBlanks(text.Text, line, block.End);
            if (TryReadAt(text.Text, start, block.End, out NoteLabel next))
            {
                yield return next;
            }
        }
    }

    /// <summary>The sign at a place that begins a note.</summary>
    public static bool TryReadAt(string text, int start, int end, out NoteLabel label)
    {
        ReadOnlySpan<char> words = text.AsSpan(0, end);
        int stop = SignEnd(words, start);
        bool found = stop > start && stop < end && stop - start <= LongestSign;
        label = found
            ? new NoteLabel(LabelShape.Lettered, start, stop, LineSteps.SkipBlanks(text, stop, end), null, false) { Mark = words[start..stop].ToString() }
            : default;
        return found;
    }

    private static bool TryRead(ContainerText text, ContainerBlock block, out NoteLabel label)
    {
        label = default;
        if (block.Kind is not (ContainerBlockKind.Paragraph or ContainerBlockKind.ListItem) || block.End == block.Start)
        {
            return false;
        }

        if (TryReadAt(text.Text, block.Start, block.End, out label))
        {
            return true;
        }

        // "* " was taken for the sign of a list.
        if (block is { Kind: ContainerBlockKind.ListItem, Label: null } && IsBehindAsterisk(text, block.Start))
        {
            label = new NoteLabel(LabelShape.Lettered, block.Start, block.Start, block.Start, null, false) { Mark = "*" };
            return true;
        }

        return false;
    }

    private static bool IsBehindAsterisk(ContainerText text, int start)
    {
        ReadOnlySpan<char> before = text.Readable.Source.AsSpan(0, text.Readable.ToSource(start, start + 1).Start);
        int blanks = 0;
        while (blanks < before.Length && before[^(blanks + 1)] == ' ')
        {
            blanks++;
        }

        return blanks > 0 && blanks < before.Length && before[^(blanks + 1)] == '*';
    }

    private static List<AnchorMark> FindAnchors(ContainerText text)
    {
        var found = new List<AnchorMark>();
        foreach (ContainerBlock block in text.Blocks)
        {
            if (block.Kind is not (ContainerBlockKind.Paragraph or ContainerBlockKind.Quotation or ContainerBlockKind.Heading))
            {
                continue;
            }

            ReadOnlySpan<char> words = text.Text.AsSpan(0, block.End);
            for (int at = block.Start + 1; at < block.End;)
            {
                int sign = words[at..].IndexOfAny(Signs);
                if (sign < 0)
                {
                    break;
                }

                int start = at + sign;
                int stop = SignEnd(words, start);
                at = stop;
                char before = words[start - 1];
                bool opens = char.IsLetter(before) || before is '.' or ',' or '!' or '?' or ';' or '"' or '\u201D' or '\u2019' or '\u00BB' or ')';
                bool closes = stop == words.Length || char.IsWhiteSpace(words[stop]) || words[stop] is '.' or ',' or ';' or ')' or '"';
                if (opens && closes && stop - start <= LongestSign)
                {
                    found.Add(new AnchorMark(0, null, start, stop, start, stop, AnchorStyle.Superscript) { Mark = words[start..stop].ToString() });
                }
            }
        }

        return found;
    }

    // One sign, or the same sign a few times.
    private static int SignEnd(ReadOnlySpan<char> words, int start)
    {
        int end = start;
        while (end < words.Length && words[start] is '*' or '\u2020' or '\u2021' or '\u00A7' && words[end] == words[start])
        {
            end++;
        }

        return end;
    }
}
