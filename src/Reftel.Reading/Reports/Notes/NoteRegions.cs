using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Finds where notes stand: under a heading that says so, behind the prose, or at the foot of each page. Every block speaks
/// for or against; the stretches that as a whole speak for notes are the regions.
/// </summary>
internal sealed class NoteRegions(ContainerText text, NoteLabelReader labels, AnchorPlaces anchors, BlockLabels known)
{
    private const double LeastScore = 1.2;
    private const double LinkedScore = 4;
    private const int MostLines = 40;
    private const int FewWords = 8;
    private const int ProseWords = 25;

    /// <summary>Ranges of blocks, end exclusive, in order.</summary>
    public List<(int Start, int End)> Find()
    {
        IReadOnlyList<ContainerBlock> blocks = text.Blocks;
        var scores = new double[blocks.Count];
        var strong = new bool[blocks.Count];
        bool under = false;
        int level = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (IsHeading(blocks[i]) || SectionHeading.Begins(text, i, labels))
            {
                bool notes = NotesHeading.Is(Words(blocks[i]));
                bool deeper = under && level > 0 && blocks[i].Level > level;
                level = notes ? blocks[i].Level : level;
                under = notes || deeper;
                scores[i] = notes ? 1 : deeper ? 0 : -2;
                strong[i] = notes;
                continue;
            }

            scores[i] = Score(i, under, out strong[i]);
        }

        var runs = new List<(int, int)>();
        foreach ((int start, int end, double score) in MaximalRuns.Find(scores))
        {
            if (score >= LeastScore)
            {
                AddParts(start, end, strong, runs);
            }
        }

        return Proven(runs);
    }

    // A list above the heading of the notes, or above the heading of more prose, is proven by itself or not at all.
    private void AddParts(int start, int stop, bool[] strong, List<(int Start, int End)> parts)
    {
        int from = start;
        for (int i = start; i <= stop; i++)
        {
            if (i < stop && (i == start || !IsHeading(text.Blocks[i])))
            {
                continue;
            }

            // A list in the prose that counts as the notes do is a stretch of its own.
            int cut = new ListBeforeNotes(text, labels, known).Find(from, i);
            foreach ((int first, int end) in (ReadOnlySpan<(int, int)>)[(from, cut), (cut, i)])
            {
                if (strong.AsSpan(first, end - first).Contains(true) && HasNote(first, end))
                {
                    parts.Add((first, end));
                }
            }

            from = i;
        }
    }

    // A stretch that only anchors prove is none when another states that it holds the notes of these numbers.
    private List<(int Start, int End)> Proven(List<(int Start, int End)> runs)
    {
        var evidence = new NoteEvidence(text, labels, anchors, known);
        var proofs = new NoteProof[runs.Count];
        var stated = new HashSet<int>();
        int before = 0;
        for (int i = 0; i < runs.Count; i++)
        {
            proofs[i] = evidence.Weigh(runs[i].Start, runs[i].End, before);
            if (proofs[i] != NoteProof.Stated && i > 0 && proofs[i - 1] == NoteProof.Stated && evidence.GoesOn(runs[i - 1], runs[i]))
            {
                proofs[i] = NoteProof.Stated;
            }

            before = proofs[i] == NoteProof.None ? before : runs[i].End;
            if (proofs[i] == NoteProof.Stated)
            {
                stated.UnionWith(evidence.Numbers(runs[i].Start, runs[i].End));
            }
        }

        var kept = new List<(int Start, int End)>();
        var later = new HashSet<int>();
        for (int i = runs.Count - 1; i >= 0; i--)
        {
            HashSet<int> numbers = proofs[i] == NoteProof.Served ? evidence.Numbers(runs[i].Start, runs[i].End) : [];

            // A list that cites nothing yields to a later one with its numbers: notes stand behind what they serve.
            bool yields = stated.Overlaps(numbers) || (later.Overlaps(numbers) && !evidence.Cites(runs[i].Start, runs[i].End));
            if (proofs[i] == NoteProof.Stated || (proofs[i] == NoteProof.Served && !yields))
            {
                kept.Add(runs[i]);
                later.UnionWith(numbers);
            }
        }

        kept.Reverse();
        return kept;
    }

    // Some copies lose the heading's form: a paragraph of that word alone is one.
    private bool IsHeading(ContainerBlock block) =>
        block.Kind == ContainerBlockKind.Heading || (block.End - block.Start < 30 && NotesHeading.Is(Words(block)));

    private bool HasNote(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!IsHeading(text.Blocks[i]) && text.Blocks[i].Kind is not (ContainerBlockKind.Rule or ContainerBlockKind.PageFurniture))
            {
                return true;
            }
        }

        return false;
    }

    private double Score(int index, bool under, out bool strong)
    {
        strong = true;
        if (known.Linked.ContainsKey(index) || known.Signs.ContainsKey(index))
        {
            return LinkedScore;
        }

        if (known.Lone.TryGetValue(index, out NoteLabel lone))
        {
            strong = under || anchors.Numbers.Contains(lone.Number!.Value);
            return strong ? 1.2 : -0.2;
        }

        double score = Score(text.Blocks[index], under, out strong);
        return index > 0 && known.Lone.ContainsKey(index - 1) ? Math.Max(score, 0.5) : score;
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

        return label.IsMisread && !link ? score / 2 : score - (CountWords(words) > 120 ? 0.5 : 0) + (block.Kind == ContainerBlockKind.ListItem && under ? 0.3 : 0);
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

    private static int CountWords(ReadOnlySpan<char> words) => words.Count(' ') + words.Count('\n') + 1;
}
