using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>A note printed twice (once at the foot of its page, once at the end) is one note.</summary>
internal static class RepeatedNotes
{
    // Letters and digits; words as short say something else at another place.
    private const int ShortNote = 24;

    public static List<NoteEntry> Merge(ContainerText text, List<NoteEntry> entries)
    {
        if (!NoteNumbering.HasRepeated(entries))
        {
            return entries;
        }

        var kept = new List<NoteEntry>(entries.Count);
        var byNumber = new Dictionary<(int Series, int Number), NoteEntry>();
        foreach (NoteEntry entry in entries)
        {
            // "2. Ibid." behind another note 1 than before is of the next count.
            if (entry.Number is int number && byNumber.TryGetValue((entry.Series, number), out NoteEntry? first) && Squeeze(text, entry).SequenceEqual(Squeeze(text, first))
                && !(kept[^1].Number == number - 1 && !ReferenceEquals(kept[^1], byNumber.GetValueOrDefault((kept[^1].Series, number - 1))) && Squeeze(text, entry).Take(ShortNote).Count() < ShortNote))
            {
                first.Repair ??= ("printed-twice", "the same words stand under the same number a second time");
                continue;
            }

            kept.Add(entry);
            if (entry.Number is int own)
            {
                byNumber.TryAdd((entry.Series, own), entry);
            }
        }

        return kept;
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
