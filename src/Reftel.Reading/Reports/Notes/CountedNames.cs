using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Names of notes that count anew, as a repaired copy writes them: <c>1</c>, <c>2</c>, <c>1-2</c>, <c>2-2</c>, <c>3</c>. Before the hyphen stands the
/// number, behind it how often it was given; where the numbers begin again a count begins, and what follows belongs to it.
/// </summary>
internal static class CountedNames
{
    public static void Take(List<NoteEntry> entries)
    {
        // Nearly no report has such names.
        if (!entries.Exists(e => IsCounted(e, out _, out _)) || !AreCounted(entries))
        {
            return;
        }

        int series = 0;
        int last = 0;
        foreach (NoteEntry entry in entries)
        {
            if (IsCounted(entry, out int number, out _))
            {
                series += number == 1 || number < last ? 1 : 0;
                entry.Number = number;
            }

            entry.Series = series;
            last = entry.Number ?? last;
        }
    }

    // Each name follows the same number with the time before it, and the first begins a count: "1-2" alone may be any name.
    private static bool AreCounted(List<NoteEntry> entries)
    {
        var times = new Dictionary<int, int>();
        bool begun = false;
        foreach (NoteEntry entry in entries)
        {
            if (IsCounted(entry, out int number, out int time))
            {
                begun |= number == 1;
                if (!begun || times.GetValueOrDefault(number) != time - 1)
                {
                    return false;
                }

                times[number] = time;
            }
            else if (entry is { Number: int plain, Mark: null })
            {
                times[plain] = times.GetValueOrDefault(plain) + 1;
            }
        }

        return begun;
    }

    private static bool IsCounted(NoteEntry entry, out int number, out int time)
    {
        number = time = 0;
        if (entry is not { Number: null, Mark: null, IsNamed: true, Identifier: string name })
        {
            return false;
        }

        int end = NumberWord.Read(name, 0, out number);
        return end > 0 && end < name.Length && name[end] == '-' && NumberWord.Read(name, end + 1, out time) == name.Length && time > 1;
    }
}
