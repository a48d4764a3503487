namespace Reftel.Reading.Reports.Citations;

/// <summary>How a citation points back to an earlier note.</summary>
internal enum BackReferenceKind
{
    /// <summary>The source cited last: "Ibid.", "Там же".</summary>
    Last,

    /// <summary>The note that is named: "see note 3", "supra note 3", "см. примечание 3".</summary>
    Note,

    /// <summary>An earlier work of the author who is named: "Karol, op. cit.".</summary>
    Work,

    /// <summary>An earlier work by author and a part of its title: "Karol, Rivers, 12". Proven only where there is such a work.</summary>
    Short,
}

/// <summary>A citation that points back.</summary>
/// <param name="Kind">How.</param>
/// <param name="Note">Number of the note that is named, or null.</param>
/// <param name="Author">Words before "op. cit." or before the short title, or empty.</param>
internal readonly record struct BackReference(BackReferenceKind Kind, int? Note, string Author)
{
    /// <summary>The short title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The year behind the name (<c>Holm 1902, p. 51</c>), or 0.</summary>
    public int Year { get; init; }

    public static bool TryRead(ReadOnlySpan<char> segment, out BackReference found)
    {
        found = BackReferenceReader.TryRead(segment, out List<BackReference>? all, out _) ? all[0] : default;
        return all is not null;
    }
}
