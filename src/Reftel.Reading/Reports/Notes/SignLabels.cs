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
    /// <returns>Labels by the number of their block.</returns>
    public static Dictionary<int, NoteLabel> Find(ContainerText text, List<AnchorMark> anchors)
    {
        var labels = new Dictionary<string, (int Block, NoteLabel Label)>(StringComparer.Ordinal);
        var repeated = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < text.Blocks.Count; i++)
        {
            if (TryRead(text, text.Blocks[i], out NoteLabel label) && !labels.TryAdd(label.Mark!, (i, label)))
            {
                repeated.Add(label.Mark!);
            }
        }

        var found = new Dictionary<int, NoteLabel>();
        if (labels.Count == 0)
        {
            return found;
        }

        ILookup<string?, AnchorMark> places = FindAnchors(text).ToLookup(a => a.Mark);
        foreach ((string sign, (int block, NoteLabel label)) in labels)
        {
            List<AnchorMark> own = [.. places[sign].Where(a => a.Start < text.Blocks[block].Start)];
            if (own.Count == 1 && !repeated.Contains(sign))
            {
                found.Add(block, label);
                anchors.Add(own[0]);
            }
        }

        return found;
    }

    private static bool TryRead(ContainerText text, ContainerBlock block, out NoteLabel label)
    {
        label = default;
        if (block.Kind is not (ContainerBlockKind.Paragraph or ContainerBlockKind.ListItem) || block.End == block.Start)
        {
            return false;
        }

        ReadOnlySpan<char> words = text.Text.AsSpan(0, block.End);
        int stop = SignEnd(words, block.Start);
        if (stop > block.Start && stop < block.End && stop - block.Start <= LongestSign)
        {
            label = new NoteLabel(LabelShape.Lettered, block.Start, stop, LineSteps.SkipBlanks(text.Text, stop, block.End), null, false) { Mark = words[block.Start..stop].ToString() };
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
        while (end < words.Length && Signs.Contains(words[start], StringComparison.Ordinal) && words[end] == words[start])
        {
            end++;
        }

        return end;
    }
}
