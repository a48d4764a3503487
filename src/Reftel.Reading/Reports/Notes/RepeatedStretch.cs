using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Whether a list is notes at the foot of a page that another stretch gives once more: each of its numbers has the same line there.</summary>
internal sealed class RepeatedStretch(ContainerText text, NoteLabelReader labels)
{
    private readonly Dictionary<int, (int Start, int End)> _lines = [];

    /// <summary>Takes in the notes of a stretch that says what it is.</summary>
    public void Add(int start, int end) => Walk(start, end, (number, line) => _lines.TryAdd(number, line));

    public bool Has(int start, int end)
    {
        int count = 0;
        int same = 0;
        Walk(start, end, (number, line) =>
        {
            count++;
            same += _lines.TryGetValue(number, out (int Start, int End) other) && Words(line).SequenceEqual(Words(other)) ? 1 : 0;
        });
        return count > 0 && same == count;
    }

    private ReadOnlySpan<char> Words((int Start, int End) line) => text.Text.AsSpan(line.Start, line.End - line.Start).Trim();

    private void Walk(int start, int end, Action<int, (int Start, int End)> visit)
    {
        for (int i = start; i < end; i++)
        {
            ContainerBlock block = text.Blocks[i];
            if (BlockLabels.TryList(block, out NoteLabel listed))
            {
                visit(listed.Number!.Value, (block.Start, LineSteps.NextLine(text.Text, block.Start, block.End)));
                continue;
            }

            for (int line = block.Start, next; line < block.End; line = next)
            {
                next = LineSteps.NextLine(text.Text, line, block.End);
                if (labels.TryRead(line, next, out NoteLabel label) && label is { IsMisread: false, Number: int number })
                {
                    visit(number, (label.TextStart, next));
                }
            }
        }
    }
}
