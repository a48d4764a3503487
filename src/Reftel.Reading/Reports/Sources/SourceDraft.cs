using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Sources;

/// <summary>A source while citations are gathered.</summary>
internal sealed class SourceDraft(string key, string? url)
{
    public string Id { get; set; } = "";

    public string Key { get; } = key;

    public string? Url { get; } = url;

    public string? Title { get; set; }

    /// <summary>Numbers of notes, upwards, each once.</summary>
    public List<int> CitedBy { get; } = [];

    public List<ProposedSame> SameAs { get; } = [];

    /// <summary>The source of which this one is a damaged copy, or null.</summary>
    public SourceDraft? JoinedTo { get; private set; }

    /// <summary>Itself, or what it was joined to.</summary>
    public SourceDraft Whole => JoinedTo?.Whole ?? this;

    public void Cite(int? note)
    {
        if (note is not int number)
        {
            return;
        }

        // Notes come by their numbers, so this is nearly always the end.
        int at = CitedBy.Count == 0 || CitedBy[^1] < number ? ~CitedBy.Count : CitedBy.BinarySearch(number);
        if (at < 0)
        {
            CitedBy.Insert(~at, number);
        }
    }

    public void Join(SourceDraft whole, string evidence)
    {
        if (JoinedTo is not null || ReferenceEquals(whole, this))
        {
            return;
        }

        JoinedTo = whole;
        whole.SameAs.Add(new ProposedSame(Url!, [.. CitedBy], evidence));
        foreach (int number in CitedBy)
        {
            whole.Cite(number);
        }

        whole.Title ??= Title;
    }
}
