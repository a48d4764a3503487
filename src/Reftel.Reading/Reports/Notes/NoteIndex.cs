namespace Reftel.Reading.Reports.Notes;

/// <summary>The notes of one count by what an anchor may call them. Names and marks are few: nothing is kept for them where there are none.</summary>
internal sealed class NoteIndex
{
    private readonly Dictionary<int, NoteEntry> _byNumber;
    private readonly Dictionary<string, NoteEntry>? _byIdentifier;

    // A page may give two notes one identifier; then the number tells which.
    private readonly Dictionary<(string, int), NoteEntry>? _byBoth;
    private readonly Dictionary<string, NoteEntry>? _byMark;

    public NoteIndex(List<NoteEntry> entries)
    {
        _byNumber = new Dictionary<int, NoteEntry>(entries.Count);
        foreach (NoteEntry entry in entries)
        {
            if (entry.Identifier is not null)
            {
                _byIdentifier ??= new Dictionary<string, NoteEntry>(entries.Count, StringComparer.Ordinal);
                _byIdentifier.TryAdd(entry.Identifier, entry);
                _byBoth ??= new Dictionary<(string, int), NoteEntry>(entries.Count);
                _byBoth.TryAdd((entry.Identifier, entry.Number ?? 0), entry);
            }

            if (entry.Mark is not null)
            {
                _byMark ??= new Dictionary<string, NoteEntry>(StringComparer.Ordinal);
                _byMark.TryAdd(entry.Mark, entry);
            }

            if (entry is { Mark: null, IsNamed: false, Number: int number } && _byNumber.TryAdd(number, entry))
            {
                Numbers.Add(number);
            }
        }
    }

    /// <summary>Numbers of the notes that a number alone may call.</summary>
    public NumberSet Numbers { get; } = new();

    /// <summary>The note of a number of <see cref="Numbers"/>.</summary>
    public NoteEntry Numbered(int number) => _byNumber[number];

    /// <summary>The note that a set-off anchor points to, or null.</summary>
    public NoteEntry? Of(AnchorMark mark)
    {
        NoteEntry? entry = null;
        if (mark.Identifier is string name && _byIdentifier is not null)
        {
            entry = _byBoth!.GetValueOrDefault((name, mark.Number)) ?? _byIdentifier.GetValueOrDefault(name);
        }

        if (mark.Mark is not null && _byMark is not null)
        {
            entry ??= _byMark.GetValueOrDefault(mark.Mark);
        }

        return entry ?? _byNumber.GetValueOrDefault(mark.Number);
    }
}
