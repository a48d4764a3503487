using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>How much a block speaks for notes (above 0) or against them, by its label, its links and its length.</summary>
internal sealed class NoteScore(ContainerText text, NoteLabelReader labels, AnchorPlaces anchors, BlockLabels known)
{
    private const double LinkedScore = 4;
    private const double FurtherScore = 1;
    private const int MostLines = 40;
    private const int FewWords = 8;
    private const int ProseWords = 25;
    private const int ManyWords = 120;
    private const int Stretch = 256;
    private const int ProseLength = 80;

    /// <param name="index">Number of the block.</param>
    /// <param name="under">It stands under a heading of notes.</param>
    /// <param name="strong">Whether it speaks for notes by itself.</param>
    public double Of(int index, bool under, out bool strong)
    {
        strong = true;
        if (known.Linked.ContainsKey(index) || known.Signs.ContainsKey(index))
        {
            return LinkedScore;
        }

        if (known.Further.Contains(index))
        {
            strong = false;
            return FurtherScore;
        }

        if (known.Lone.TryGetValue(index, out NoteLabel lone))
        {
            strong = under || anchors.Numbers.Contains(lone.Number!.Value);
            return strong ? 1.2 : -0.2;
        }

        if (IsNumberedProse(index))
        {
            strong = false;
            return -1;
        }

        double score = Score(text.Blocks[index], under, out strong);
        return index > 0 && known.Lone.ContainsKey(index - 1) ? Math.Max(score, 0.5) : score;
    }

    // Reports of the United Nations number their paragraphs: one that points to a note and cites nothing is prose.
    private bool IsNumberedProse(int index)
    {
        ContainerBlock block = text.Blocks[index];
        ReadOnlySpan<char> words = Words(block);
        return words.Length >= ProseLength && anchors.PointsFrom(index) && TryLabel(block, out NoteLabel label) && label.Shape == LabelShape.Punctuated
            && !LinkSign.In(words) && !CitationSign.In(words);
    }

    private double Score(ContainerBlock block, bool under, out bool strong)
    {
        strong = false;
        ReadOnlySpan<char> words = Words(block);
        switch (block.Kind)
        {
            case ContainerBlockKind.Note or ContainerBlockKind.FootNotes:
                strong = true;
                return 3;
            case ContainerBlockKind.Rule or ContainerBlockKind.PageFurniture:
                return 0;
            case ContainerBlockKind.Table or ContainerBlockKind.Code:
                return -1;
        }

        if (words.IsWhiteSpace())
        {
            return 0;
        }

        bool link = LinkSign.In(words);
        if (TryLabel(block, out NoteLabel label))
        {
            double score = ScoreLabelled(block, label, words, link, under);
            strong = score >= 1;
            return score;
        }

        if (link && HasInnerLabel(block))
        {
            // The rest of one note, and whole ones behind it.
            strong = true;
            return 1.5;
        }

        int count = CountWords(words);
        if (LinkSign.Begins(words.TrimStart(), 0))
        {
            return count <= FewWords ? 1 : 0.2;
        }

        if (link && count <= FewWords)
        {
            return 0.5;
        }

        // The rest of a note goes on under its heading; so does prose, at a price.
        double against = count < FewWords ? -0.4 : -1 - Math.Min(count / 60.0, 2);
        return under ? Math.Max(against / 3, -0.5) : link && count < ProseWords ? -0.2 : against;
    }

    private double ScoreLabelled(ContainerBlock block, NoteLabel label, ReadOnlySpan<char> words, bool link, bool under)
    {
        bool isAnchored = label.Number is int number && anchors.Numbers.Contains(number);
        double score = label.Shape switch
        {
            LabelShape.Superscript => link || isAnchored || under ? 2 : 0.8,
            LabelShape.Unreadable => 1,
            LabelShape.Named => 2,
            LabelShape.Lettered => link || under ? 1.5 : anchors.HasMark(label.Mark) ? 1.2 : -0.5,
            LabelShape.Bracketed => link || isAnchored || under ? 2 : 0.4,
            _ => link ? 1.5 : under ? 1.2 : isAnchored && CitationSign.In(words) ? 1 : CitationSign.In(words) ? 0.7 : isAnchored ? 0.5 : -0.3,
        };

        if (isAnchored && !label.IsMisread && CountsOn(block, label.Number!.Value))
        {
            return Math.Max(score, 2);
        }

        return label.IsMisread && !link ? score / 2 : score - (words.Length > ManyWords && CountWords(words) > ManyWords ? 0.5 : 0) + (block.Kind == ContainerBlockKind.ListItem && under ? 0.3 : 0);
    }

    // Each further line begins with the next number, and the prose points to it.
    private bool CountsOn(ContainerBlock block, int number)
    {
        int counted = 0;
        int line = LineSteps.NextLine(text.Text, block.Start, block.End);
        for (int seen = 0, next; seen < MostLines && line < block.End; seen++, line = next)
        {
            next = LineSteps.NextLine(text.Text, line, block.End);
            if (labels.TryRead(line, next, out NoteLabel label) && !label.IsMisread && label.Number == number + 1)
            {
                number++;
                counted += anchors.Numbers.Contains(number) ? 1 : 0;
            }
        }

        return counted > 0;
    }

    private bool HasInnerLabel(ContainerBlock block)
    {
        int line = block.Start;
        for (int seen = 0; seen < MostLines && line < block.End; seen++)
        {
            int found = text.Text.AsSpan(line, block.End - line).IndexOf('\n');
            int next = found < 0 ? block.End : line + found + 1;
            if (seen > 0 && labels.TryRead(line, next, out NoteLabel label) && !label.IsMisread && (label.Shape is LabelShape.Bracketed or LabelShape.Superscript || LinkSign.In(text.Text.AsSpan(line, next - line))))
            {
                return true;
            }

            line = next;
        }

        return false;
    }

    private bool TryLabel(ContainerBlock block, out NoteLabel label) =>
        labels.TryRead(block.Start, block.End, out label) || BlockLabels.TryList(block, out label);

    private ReadOnlySpan<char> Words(ContainerBlock block) => text.Text.AsSpan(block.Start, block.End - block.Start);

    // More than many make no difference: what is behind them is not counted.
    private static int CountWords(ReadOnlySpan<char> words)
    {
        int count = 1;
        for (int at = 0; at < words.Length && count <= ManyWords; at += Stretch)
        {
            ReadOnlySpan<char> next = words.Slice(at, Math.Min(Stretch, words.Length - at));
            count += next.Count(' ') + next.Count('\n');
        }

        return count;
    }
}
