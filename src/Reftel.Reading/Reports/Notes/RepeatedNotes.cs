using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>A note printed twice (once at the foot of its page, once at the end) is one note.</summary>
internal static class RepeatedNotes
{
    // Letters and digits; words as short say something else at another place.
    private const int ShortNote = 24;

    /// <param name="text">The report.</param>
    /// <param name="entries">In order, with the numbers that are known.</param>
    /// <param name="setOff">Numbers that the prose sets off.</param>
    /// <param name="fused">Numbers of the prose that may be anchors.</param>
    public static List<NoteEntry> Merge(ContainerText text, List<NoteEntry> entries, List<AnchorMark> setOff, List<FusedCandidate> fused)
    {
        if (!NoteNumbering.HasRepeated(entries))
        {
            return entries;
        }

        var kept = new List<NoteEntry>(entries.Count);
        var byNumber = new Dictionary<(int Series, int Number), NoteEntry>();
        Dictionary<int, List<int>> places = Places(setOff, fused);
        for (int start = 0, end; start < entries.Count; start = end)
        {
            end = RunEnd(entries, start);
            var same = new HashSet<NoteEntry>();
            int other = 0;
            int between = 0;
            foreach (NoteEntry entry in entries.Skip(start).Take(end - start))
            {
                if (entry.Number is int number && byNumber.TryGetValue((entry.Series, number), out NoteEntry? first))
                {
                    bool equal = Squeeze(text, entry).SequenceEqual(Squeeze(text, first));
                    other += equal ? 0 : 1;
                    between += equal && HasBetween(places.GetValueOrDefault(number), first.Start, entry.Start) ? 1 : 0;
                    _ = equal && same.Add(entry);
                }
            }

            // Notes of the next chapter: most have other words, or the prose between points to their numbers once more.
            bool anew = (other > 0 && other >= same.Count) || (same.Count > 0 && between * 2 > same.Count);
            foreach (NoteEntry entry in entries.Skip(start).Take(end - start))
            {
                if (!anew && same.Contains(entry) && !IsShortOfNextCount(text, entry, kept, byNumber))
                {
                    byNumber[(entry.Series, entry.Number!.Value)].Repair ??= ("printed-twice", "the same words stand under the same number a second time");
                    continue;
                }

                kept.Add(entry);
                if (entry.Number is int own)
                {
                    byNumber.TryAdd((entry.Series, own), entry);
                }
            }
        }

        return kept;
    }

    // "2. Ibid." behind another note 1 than before is of the next count.
    private static bool IsShortOfNextCount(ContainerText text, NoteEntry entry, List<NoteEntry> kept, Dictionary<(int Series, int Number), NoteEntry> byNumber)
    {
        int before = entry.Number!.Value - 1;
        return kept[^1].Number == before && !ReferenceEquals(kept[^1], byNumber.GetValueOrDefault((kept[^1].Series, before))) && Squeeze(text, entry).Take(ShortNote).Count() < ShortNote;
    }

    // Notes whose numbers rise.
    private static int RunEnd(List<NoteEntry> entries, int start)
    {
        int last = entries[start].Number ?? 0;
        int end = start + 1;
        while (end < entries.Count && (entries[end].Number is not int number || number > last))
        {
            last = entries[end++].Number ?? last;
        }

        return end;
    }

    // Where the prose has each number, in order.
    private static Dictionary<int, List<int>> Places(List<AnchorMark> setOff, List<FusedCandidate> fused)
    {
        var places = new Dictionary<int, List<int>>();
        foreach (AnchorMark mark in setOff.Concat(fused.Where(f => f.Strength == FusedStrength.OnStop).Select(f => f.Mark)))
        {
            (places.TryGetValue(mark.Number, out List<int>? own) ? own : places[mark.Number] = []).Add(mark.Start);
        }

        foreach (List<int> own in places.Values)
        {
            own.Sort();
        }

        return places;
    }

    private static bool HasBetween(List<int>? places, int from, int to)
    {
        int at = places?.BinarySearch(from) ?? -1;
        at = at < 0 ? ~at : at;
        return places is not null && at < places.Count && places[at] < to;
    }

    private static IEnumerable<char> Squeeze(ContainerText text, NoteEntry entry)
    {
        foreach ((int start, int end) in entry.Pieces)
        {
            for (int i = start; i < end; i++)
            {
                if (char.IsLetterOrDigit(text.Text[i]))
                {
                    yield return char.ToLowerInvariant(text.Text[i]);
                }
            }
        }
    }
}
