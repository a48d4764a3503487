using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Finds where notes stand: under a heading that says so, behind the prose, or at the foot of each page. Every block speaks
/// for or against; the stretches that as a whole speak for notes are the regions.
/// </summary>
internal sealed class NoteRegions(ContainerText text, NoteLabelReader labels, AnchorPlaces anchors, BlockLabels known)
{
    private const double LeastScore = 1.2;

    private static readonly NumberSet None = new();

    // Headings between notes.
    private readonly bool[] _within = new bool[text.Blocks.Count];
    private readonly ListBeforeNotes _lists = new(text, labels, known);

    /// <summary>Ranges of blocks, end exclusive, in order.</summary>
    public List<(int Start, int End)> Find()
    {
        List<ContainerBlock> blocks = text.Blocks;
        var scores = new double[blocks.Count];
        var strong = new bool[blocks.Count];
        var score = new NoteScore(text, labels, anchors, known);
        bool under = false;
        int level = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (!known.Further.Contains(i) && (IsHeading(blocks[i]) || SectionHeading.Begins(text, i, labels)))
            {
                bool notes = NotesHeading.Is(Words(blocks[i]));
                bool names = under && i + 1 < blocks.Count && IsFirst(blocks[i + 1]);
                bool deeper = names || (under && level > 0 && blocks[i].Level > level);
                _within[i] = names;
                level = notes ? blocks[i].Level : level;
                under = notes || deeper;
                scores[i] = notes ? 1 : deeper ? 0 : -2;
                strong[i] = notes;
                continue;
            }

            scores[i] = score.Of(i, under, out strong[i]);
        }

        var runs = new List<(int, int)>();
        foreach ((int start, int end, double sum) in MaximalRuns.Find(scores))
        {
            if (sum >= LeastScore)
            {
                AddParts(start, end, strong, runs);
            }
        }

        return WithRests(Proven(runs));
    }

    // The rest of an address that a blank line parts from the last note.
    private List<(int Start, int End)> WithRests(List<(int Start, int End)> regions)
    {
        for (int i = 0; i < regions.Count; i++)
        {
            (int start, int end) = regions[i];
            int next = i + 1 < regions.Count ? regions[i + 1].Start : text.Blocks.Count;
            bool rest = end < next && text.Blocks[end].Kind == ContainerBlockKind.Paragraph && AddressRest.Follows(Words(text.Blocks[end - 1]), Words(text.Blocks[end]));
            regions[i] = rest ? (start, end + 1) : regions[i];
        }

        return regions;
    }

    // A list above the heading of the notes, or above the heading of more prose, is proven by itself or not at all.
    private void AddParts(int start, int stop, bool[] strong, List<(int Start, int End)> parts)
    {
        int from = start;
        for (int i = start; i <= stop; i++)
        {
            if (i < stop && (i == start || _within[i] || !IsHeading(text.Blocks[i])))
            {
                continue;
            }

            if (i < stop && strong.AsSpan(from, i - from).IndexOf(false) < 0 && strong[i] && !HasNote(from, i))
            {
                // The heading stands twice: above a list, and as the legend of it.
                continue;
            }

            // A list in the prose that counts as the notes do is a stretch of its own.
            int cut = FirstLinked(_lists.Find(from, i, out bool isList), i);
            foreach ((int first, int end) in (ReadOnlySpan<(int, int)>)[(from, cut), (cut, i)])
            {
                bool left = isList && end == cut;
                if (!left && strong.AsSpan(first, end - first).Contains(true) && HasNote(first, end))
                {
                    parts.Add((first, end));
                }
            }

            from = i;
        }
    }

    // Where the page ties its notes to the prose and the first of them is note 1, nothing before it is a note: a list stands there, or the end of the prose.
    private int FirstLinked(int start, int end)
    {
        int heading = -1;
        for (int i = start; i < end && known.Linked.Count > 0; i++)
        {
            if (known.Linked.ContainsKey(i))
            {
                return IsFirst(text.Blocks[i]) || known.Lone.GetValueOrDefault(i).Number == 1 ? (heading >= 0 ? heading : i) : start;
            }

            if (known.Signs.ContainsKey(i) || text.Blocks[i].Kind is ContainerBlockKind.Note or ContainerBlockKind.FootNotes)
            {
                return start;
            }

            heading = IsHeading(text.Blocks[i]) ? i : heading;
        }

        return start;
    }

    // A stretch that only anchors prove is none when another states that it holds the notes of these numbers.
    private List<(int Start, int End)> Proven(List<(int Start, int End)> runs)
    {
        var evidence = new NoteEvidence(text, labels, anchors, known);
        var proofs = new NoteProof[runs.Count];
        int before = 0;
        for (int i = 0; i < runs.Count; i++)
        {
            proofs[i] = evidence.Weigh(runs[i].Start, runs[i].End, before);
            if (proofs[i] != NoteProof.Stated && i > 0 && proofs[i - 1] == NoteProof.Stated && evidence.GoesOn(runs[i - 1], runs[i]))
            {
                proofs[i] = NoteProof.Stated;
            }

            before = proofs[i] == NoteProof.None ? before : runs[i].End;
        }

        // Only stretches that are not stated yield to others; most texts have none, and then nobody asks which numbers each holds.
        bool mayYield = proofs.Contains(NoteProof.Served);
        var stated = new NumberSet();
        RepeatedStretch? repeated = mayYield ? new RepeatedStretch(text, labels) : null;
        for (int i = 0; mayYield && i < runs.Count; i++)
        {
            if (proofs[i] == NoteProof.Stated)
            {
                repeated!.Add(runs[i].Start, runs[i].End);
                stated.UnionWith(evidence.Numbers(runs[i].Start, runs[i].End));
            }
        }

        var kept = new List<(int Start, int End)>();
        var later = new NumberSet();
        for (int i = runs.Count - 1; i >= 0; i--)
        {
            NumberSet numbers = proofs[i] == NoteProof.Served ? evidence.Numbers(runs[i].Start, runs[i].End) : None;

            // Notes at the foot of pages are given once more at the end; any other list with the numbers of stated notes is none.
            // One that cites nothing yields to a later one with its numbers: notes stand behind what they serve.
            bool yields = (stated.Overlaps(numbers) && !repeated!.Has(runs[i].Start, runs[i].End)) || (later.Overlaps(numbers) && !evidence.Cites(runs[i].Start, runs[i].End));
            if (proofs[i] == NoteProof.Stated || (proofs[i] == NoteProof.Served && !yields))
            {
                kept.Add(runs[i]);
                later.UnionWith(numbers);
            }
        }

        kept.Reverse();
        return kept;
    }

    // The heading above it names a chapter whose notes follow.
    private bool IsFirst(ContainerBlock block) => (labels.TryRead(block.Start, block.End, out NoteLabel label) || BlockLabels.TryList(block, out label)) && label is { Number: 1, IsMisread: false };

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

    private ReadOnlySpan<char> Words(ContainerBlock block) => text.Text.AsSpan(block.Start, block.End - block.Start);
}
