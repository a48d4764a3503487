namespace Reftel.Reading.Text;

/// <summary>
/// A half-open range of UTF-16 code units: <see cref="Start"/> belongs to it, <see cref="End"/> does not.
/// Offsets are zero-based and count from the beginning of the decoded text of a <see cref="SourceText"/>.
/// </summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> or <paramref name="length"/> is negative.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Start = start;
        Length = length;
    }

    /// <summary>Zero-based offset of the first code unit.</summary>
    public int Start { get; }

    /// <summary>Number of code units; zero for a place between two characters.</summary>
    public int Length { get; }

    /// <summary>Zero-based offset of the first code unit after the span.</summary>
    public int End => Start + Length;

    public bool IsEmpty => Length == 0;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> lies before <paramref name="start"/>.</exception>
    public static TextSpan Between(int start, int end) => new(start, end - start);

    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>True when every code unit of <paramref name="other"/> lies in this span; an empty span at either edge counts.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>Orders by start; of two spans that start together the longer one comes first, as a parent before its child.</summary>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : other.Length.CompareTo(Length);

    public override string ToString() => $"[{Start}..{End})";
}
