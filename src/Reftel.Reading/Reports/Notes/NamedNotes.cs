using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Numbers of notes that a container knows by name: what the anchor shows, else (<c>[^smith]</c>) the place of the first anchor
/// among all, which is what every program that prints such notes counts; but only where the numbers that are shown agree with that count.
/// </summary>
internal static class NamedNotes
{
    /// <summary>What the name of a note without a number begins with in a repaired copy; behind it stands which of them it is.</summary>
    public const string Unnumbered = "unnumbered-";

    public static void Number(List<NoteEntry> entries, List<AnchorMark> anchors)
    {
        if (!entries.Exists(e => e.Identifier is not null))
        {
            return;
        }

        var shown = new Dictionary<string, int>(StringComparer.Ordinal);
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (AnchorMark anchor in anchors)
        {
            if (anchor.Identifier is string identifier)
            {
                if (!IsUncounted(identifier))
                {
                    order.TryAdd(identifier, order.Count + 1);
                }

                if (anchor.Number > 0 && anchor.Mark is null)
                {
                    shown.TryAdd(identifier, anchor.Number);
                }
            }
        }

        // "^[text]" before "[^1]": the text was not numbered as programs count, so no number of a note without one is known.
        bool counted = shown.All(s => order.GetValueOrDefault(s.Key) == s.Value);
        MarkLettered(entries, anchors);
        TakeRepeated(entries, order);
        CountedNames.Take(entries);

        // Endnotes i, ii beside footnotes 1, 2 count by themselves.
        bool others = entries.Exists(e => e is { Identifier: not null, IsNamed: false, Number: not null });
        NumberSet used = NoteNumbering.Used(entries);
        foreach (NoteEntry entry in entries)
        {
            if (entry is { Number: null, Mark: null, Identifier: string identifier } && !(others && entry.IsNamed && NoteMarks.IsRoman(identifier)))
            {
                int number = shown.GetValueOrDefault(identifier, counted ? order.GetValueOrDefault(identifier) : 0);
                entry.Number = number > 0 && used.Add(number) ? number : null;
            }
        }
    }

    // Words beside the prose; and what a repaired copy writes for a number that is not known.
    private static bool IsUncounted(string name) =>
        InlineNoteName.IsUncounted(name) || (name.StartsWith(Unnumbered, StringComparison.Ordinal) && NumberWord.Read(name, Unnumbered.Length, out _) == name.Length);

    // "5-2" beside a note 5: a copy names the second note of a number so. With an anchor of its own it counts anew.
    private static void TakeRepeated(List<NoteEntry> entries, Dictionary<string, int> order)
    {
        HashSet<int>? printed = null;
        foreach (NoteEntry entry in entries)
        {
            if (entry is not { Number: null, Mark: null, IsNamed: true, Identifier: string name } || order.ContainsKey(name))
            {
                continue;
            }

            int end = NumberWord.Read(name, 0, out int number);
            if (end > 0 && end < name.Length && name[end] == '-' && NumberWord.Read(name, end + 1, out int time) == name.Length && time > 1
                && (printed ??= [.. entries.Where(e => e is { IsNamed: false, Number: not null }).Select(e => e.Number!.Value)]).Contains(number))
            {
                entry.Number = number;
            }
        }
    }

    // Every anchor of it shows "a", whatever number the list gives it.
    private static void MarkLettered(List<NoteEntry> entries, List<AnchorMark> anchors)
    {
        var marks = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (AnchorMark anchor in anchors)
        {
            if (anchor.Identifier is string identifier)
            {
                marks[identifier] = marks.TryGetValue(identifier, out string? known) && known != anchor.Mark ? null : anchor.Mark;
            }
        }

        foreach (NoteEntry entry in entries)
        {
            if (entry.Identifier is string identifier && marks.GetValueOrDefault(identifier) is string mark)
            {
                entry.Mark ??= mark;
                entry.Number = null;
            }
        }
    }
}
