namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Anchors that the page ties to a note of another count than that in whose prose they stand: remarks and sources, counted apart,
/// have their anchors in the same prose.
/// </summary>
internal sealed class SeriesTies
{
    private readonly Dictionary<string, int> _homes = new(StringComparer.Ordinal);
    private readonly List<AnchorMark>[] _tied;

    private SeriesTies(List<NoteSeries> all, List<AnchorMark> setOff)
    {
        var shared = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < all.Count; i++)
        {
            foreach (NoteEntry entry in all[i].Entries)
            {
                if (entry.Identifier is string name && !_homes.TryAdd(name, i) && _homes[name] != i)
                {
                    // A page that gives two notes one name tells nothing by it.
                    shared.Add(name);
                }
            }
        }

        foreach (string name in shared)
        {
            _homes.Remove(name);
        }

        _tied = new List<AnchorMark>[all.Count];
        foreach (AnchorMark mark in setOff)
        {
            if (HomeOf(mark) is int home)
            {
                (_tied[home] ??= []).Add(mark);
            }
        }
    }

    /// <summary>The ties of several counts; null where there is one count, or none that names its notes.</summary>
    /// <param name="all">The counts.</param>
    /// <param name="setOff">Anchors of the text, in order.</param>
    public static SeriesTies? Of(List<NoteSeries> all, List<AnchorMark> setOff) =>
        all.Count > 1 && all.Exists(s => s.Entries.Exists(e => e.Identifier is not null)) ? new SeriesTies(all, setOff) : null;

    /// <summary>The anchors of a count, in order.</summary>
    /// <param name="series">Which count.</param>
    /// <param name="near">Those that stand in its prose, in order.</param>
    public List<AnchorMark> Own(int series, List<AnchorMark> near)
    {
        List<AnchorMark> own = near.FindAll(a => HomeOf(a) is null);
        int untied = own.Count;
        own.AddRange(_tied[series] ?? []);
        if (untied > 0 && untied < own.Count)
        {
            own.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Number.CompareTo(b.Number));
        }

        return own;
    }

    private int? HomeOf(AnchorMark mark) => mark.Identifier is string name && _homes.TryGetValue(name, out int home) ? home : null;
}
