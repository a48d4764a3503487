using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Citations;

namespace Reftel.Reading.Reports.Sources;

/// <summary>A source while citations are gathered.</summary>
/// <param name="key">What makes citations one source.</param>
/// <param name="url">The address as first given, or null.</param>
/// <param name="page">Address of the page, of which <paramref name="url"/> may be a copy in an archive; else the same.</param>
internal sealed class SourceDraft(string key, string? url, string? page)
{
    public string Id { get; set; } = "";

    public string Key { get; } = key;

    public string? Url { get; } = url;

    public string? Page { get; } = page;

    /// <summary>The address is of a copy in an archive that tells the address of the page.</summary>
    public bool IsCopy => !ReferenceEquals(Url, Page);

    public string? Title { get; set; }

    /// <summary>Numbers of notes, upwards, each once.</summary>
    public List<int> CitedBy { get; } = new(1);

    /// <summary>Indexes of notes, upwards, each once.</summary>
    public List<int> CitedIn { get; } = new(1);

    /// <summary>Indexes of paragraphs whose links lead to it, upwards, each once; null where notes give the sources.</summary>
    public List<int>? LinkedFrom { get; private set; }

    /// <summary>Damaged copies of its address, or null while there is none.</summary>
    public List<ProposedSame>? SameAs { get; private set; }

    /// <summary>The source of which this one is a damaged copy, or null.</summary>
    public SourceDraft? JoinedTo { get; private set; }

    /// <summary>Itself, or what it was joined to.</summary>
    public SourceDraft Whole => JoinedTo?.Whole ?? this;

    // Of a source without an address, to tell two works with one title apart.
    private PartialDate? _date;
    private string? _author;

    /// <summary>Whether a citation of the same title may be of this work: date and first author do not contradict.</summary>
    public bool MayBe(CitationDraft citation)
    {
        bool date = _date is not { } own || citation.Date is not { } other
            || (own.Year == other.Year && (own.Month == other.Month || own.Month == 0 || other.Month == 0) && (own.Day == other.Day || own.Day == 0 || other.Day == 0));
        return date && (_author is null || citation.Authors.Count == 0 || SameName(_author, citation.Authors[0]));
    }

    /// <summary>Keeps what a citation says of the work.</summary>
    public void Take(CitationDraft citation)
    {
        Title ??= citation.Title;
        _date ??= citation.Date;
        _author ??= citation.Authors.Count > 0 ? citation.Authors[0] : null;
    }

    // "J. Karol" and "John Karol": one word of the name in common.
    private static bool SameName(string a, string b)
    {
        string[] words = a.Split([' ', '.', ','], StringSplitOptions.RemoveEmptyEntries);
        return b.Split([' ', '.', ','], StringSplitOptions.RemoveEmptyEntries).Any(word => word.Length > 1 && Array.IndexOf(words, word) >= 0);
    }

    /// <param name="note">Index of the note in the report.</param>
    /// <param name="number">Its number, or null.</param>
    public void Cite(int note, int? number)
    {
        Insert(CitedIn, note);
        if (number is int known)
        {
            Insert(CitedBy, known);
        }
    }

    // Notes come by their numbers, so this is nearly always the end.
    private static void Insert(List<int> numbers, int number)
    {
        int at = numbers.Count == 0 || numbers[^1] < number ? ~numbers.Count : numbers.BinarySearch(number);
        if (at < 0)
        {
            numbers.Insert(~at, number);
        }
    }

    public void LinkFrom(int paragraph)
    {
        List<int> from = LinkedFrom ??= new(1);
        if (from.Count == 0 || from[^1] < paragraph)
        {
            from.Add(paragraph);
        }
    }

    public void Join(SourceDraft whole, string evidence)
    {
        if (JoinedTo is not null || ReferenceEquals(whole, this))
        {
            return;
        }

        JoinedTo = whole;
        (whole.SameAs ??= []).Add(new ProposedSame(Url!, [.. CitedBy], evidence) { CitedIn = [.. CitedIn] });
        CitedBy.ForEach(number => Insert(whole.CitedBy, number));
        CitedIn.ForEach(note => Insert(whole.CitedIn, note));

        whole.Title ??= Title;
    }
}
