using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>A note printed twice (once at the foot of its page, once at the end) is one note.</summary>
internal static class RepeatedNotes
{
    public static List<NoteEntry> Merge(ContainerText text, List<NoteEntry> entries)
    {
        var kept = new List<NoteEntry>(entries.Count);
        var byNumber = new Dictionary<int, NoteEntry>();
        foreach (NoteEntry entry in entries)
        {
            if (entry.Number is int number && byNumber.TryGetValue(number, out NoteEntry? first) && Squeeze(text, entry).SequenceEqual(Squeeze(text, first)))
            {
                first.Repair ??= ("printed-twice", "the same words stand under the same number a second time");
                continue;
            }

            kept.Add(entry);
            if (entry.Number is int own)
            {
                byNumber.TryAdd(own, entry);
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
