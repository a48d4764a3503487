namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Gives each note its number. A printed number stands unless it breaks the sequence; a missing or misread one is restored
/// only where one number and one note are left for each other. Everything else stays without a number.
/// </summary>
internal static class NoteNumbering
{
    public const string FromSequence = "restored-from-sequence";
    public const string Digits = "ocr-digits";

    /// <summary>Takes the numbers that stand printed.</summary>
    public static void TakePrinted(List<NoteEntry> entries)
    {
        foreach (NoteEntry entry in entries)
        {
            if (entry.Label is { IsMisread: false, Number: int printed })
            {
                entry.Number ??= printed;
            }
        }
    }

    /// <param name="entries">The notes in the order of the text, with the numbers that stand printed.</param>
    /// <param name="anchors">Numbers that the prose sets off; they show how far the numbers go.</param>
    public static void Assign(List<NoteEntry> entries, NumberSet anchors)
    {
        // A letter or a name counts nothing, and is not damaged.
        entries = entries.TrueForAll(Counts) ? entries : entries.FindAll(Counts);
        DropRepeated(entries);
        ProveMisread(entries);
        FillGaps(entries);
        FillLast(entries, anchors);
    }

    private static bool Counts(NoteEntry entry) => entry.Mark is null && !(entry.IsNamed && entry.Number is null);

    // Of two notes with one number the one that the sequence proves keeps it; the other is damaged.
    private static void DropRepeated(List<NoteEntry> entries)
    {
        if (!HasRepeated(entries))
        {
            return;
        }

        var first = new Dictionary<int, int>();
        for (int i = 0; i < entries.Count; i++)
        {
            if (entries[i].Number is not int number || entries[i].IsNamed || first.TryAdd(number, i))
            {
                continue;
            }

            int other = first[number];
            int otherSupport = Support(entries, other);
            int ownSupport = Support(entries, i);
            if (otherSupport != ownSupport)
            {
                bool ownStands = ownSupport > otherSupport;
                entries[ownStands ? other : i].Number = null;
                first[number] = ownStands ? i : other;
            }
        }
    }

    /// <summary>Whether two notes have one number; in few reports.</summary>
    public static bool HasRepeated(List<NoteEntry> entries)
    {
        var seen = new NumberSet();
        foreach (NoteEntry entry in entries)
        {
            if (entry.Number is int number && !seen.Add(number))
            {
                return true;
            }
        }

        return false;
    }

    // How many of its neighbours in print are its neighbours in number.
    private static int Support(List<NoteEntry> entries, int at)
    {
        int number = entries[at].Number!.Value;
        bool before = at == 0 ? number == 1 : entries[at - 1].Number == number - 1;
        bool behind = at + 1 < entries.Count && entries[at + 1].Number == number + 1;
        return (before ? 1 : 0) + (behind ? 1 : 0);
    }

    // "l2" is 12 when 12 is what its place asks for, or what no other note is.
    private static void ProveMisread(List<NoteEntry> entries)
    {
        if (!entries.Exists(e => e is { Number: null, Label.IsMisread: true }))
        {
            return;
        }

        NumberSet used = Used(entries);
        int highest = used.Highest();
        for (int i = 0; i < entries.Count; i++)
        {
            if (entries[i] is not { Number: null, Label: { IsMisread: true, Number: int proposed } } || used.Contains(proposed))
            {
                continue;
            }

            bool behindLower = i > 0 && entries[i - 1].Number == proposed - 1;
            bool beforeHigher = i + 1 < entries.Count && entries[i + 1].Number == proposed + 1;
            bool inPlace = behindLower || beforeHigher || (i == 0 && proposed == 1);
            if (inPlace || proposed < highest)
            {
                entries[i].Number = proposed;
                entries[i].Repair = (Digits, inPlace
                    ? $"the label was read as {proposed}, which its place in the sequence asks for"
                    : $"the label was read as {proposed}, and no other note has this number");
                used.Add(proposed);
            }
        }
    }

    // Between two printed numbers: as many notes without a number as numbers without a note.
    private static void FillGaps(List<NoteEntry> entries)
    {
        if (!entries.Exists(e => e.Number is null))
        {
            return;
        }

        NumberSet used = Used(entries);
        int at = 0;
        while (at < entries.Count)
        {
            if (entries[at].Number is not null)
            {
                at++;
                continue;
            }

            int end = at;
            while (end < entries.Count && entries[end].Number is null)
            {
                end++;
            }

            int low = at > 0 ? entries[at - 1].Number!.Value : 0;
            int? high = end < entries.Count ? entries[end].Number : null;
            if (high is int above && above > low && above - low <= entries.Count + 1)
            {
                Fill(entries, at, end, low, above, used);
            }

            at = end;
        }
    }

    private static void Fill(List<NoteEntry> entries, int start, int end, int low, int high, NumberSet used)
    {
        var missing = new List<int>();
        for (int number = low + 1; number < high; number++)
        {
            if (!used.Contains(number))
            {
                missing.Add(number);
            }
        }

        if (missing.Count != end - start)
        {
            return;
        }

        for (int i = start; i < end; i++)
        {
            int number = missing[i - start];
            string between = low == 0 ? $"before {high}" : $"between {low} and {high}";
            Restore(entries[i], number, $"it stands {between}, and {(missing.Count == 1 ? "no other number is" : "only these numbers are")} missing there");
            used.Add(number);
        }
    }

    // One note without a number and one number without a note are left.
    private static void FillLast(List<NoteEntry> entries, NumberSet anchors)
    {
        NoteEntry? open = entries.Find(e => e.Number is null);
        if (open is null || !ReferenceEquals(entries.FindLast(e => e.Number is null), open))
        {
            return;
        }

        NumberSet used = Used(entries);
        int highest = used.Highest();
        var missing = new List<int>();
        for (int number = 1; number <= highest && missing.Count < 2; number++)
        {
            if (!used.Contains(number))
            {
                missing.Add(number);
            }
        }

        bool atEnd = ReferenceEquals(entries[^1], open);
        if (missing.Count == 0 && atEnd && entries.Count > 1 && entries[^2].Number == highest && anchors.Contains(highest + 1))
        {
            Restore(open, highest + 1, $"it stands behind {highest}, and the prose has an anchor {highest + 1}");
        }
        else if (missing.Count == 1 && used.Count >= 3)
        {
            Restore(open, missing[0], $"of the numbers 1 to {highest} only {missing[0]} has no note, and only this note has no number");
        }
    }

    private static void Restore(NoteEntry entry, int number, string reason)
    {
        entry.Number = number;
        entry.Repair = (FromSequence, reason);
    }

    /// <summary>The numbers that notes have.</summary>
    public static NumberSet Used(List<NoteEntry> entries)
    {
        var used = new NumberSet();
        foreach (NoteEntry entry in entries)
        {
            if (entry.Number is int number)
            {
                used.Add(number);
            }
        }

        return used;
    }
}
