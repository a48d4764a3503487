using System.Globalization;

namespace Reftel.Archive.Actors;

/// <summary>An office in a form in which two documents can agree on it.</summary>
/// <param name="Title">In small letters: <c>foreign minister</c>.</param>
/// <param name="Of">Key of the state or body that it is of, or null where the words do not say.</param>
/// <param name="First">The first year as of which somebody is called so.</param>
/// <param name="Last">The last.</param>
internal readonly record struct OfficeSign(string Title, string? Of, int First, int Last)
{
    /// <summary>Years for which nobody else of the name is taken to follow.</summary>
    private const int Grace = 3;

    // Of these there are several in one body at a time.
    private static readonly HashSet<string> Common = new(
        "adviser advisor aide analyst candidate deputy official officer lawyer lawmaker legislator parliamentarian representative senator mp member spokesman spokesperson spokeswoman editor professor judge general colonel major lieutenant commander executive director".Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Elsewhen = new("former then incoming outgoing newly-elected acting".Split(' '), StringComparer.Ordinal);

    /// <returns>Null for what many are at a time, and for what nobody can say when it was.</returns>
    /// <param name="title">As it reads.</param>
    /// <param name="of">Key of what it is of, or null.</param>
    /// <param name="first">The first day as of which it is said, as partial as it may be.</param>
    /// <param name="last">The last.</param>
    public static OfficeSign? Read(string title, string? of, string? first, string? last)
    {
        string[] words = title.ToLowerInvariant().Split(' ');
        return Common.Contains(words[^1]) || words.Any(Elsewhen.Contains) || YearOf(first) is not { } from || YearOf(last) is not { } to
            ? null
            : new OfficeSign(string.Join(' ', words), of, from, to);
    }

    /// <summary>Whether both can be one office at about one time.</summary>
    public bool Agrees(OfficeSign other) => Title == other.Title && (Of is null || other.Of is null || Of == other.Of)
        && other.First <= Last + Grace && First <= other.Last + Grace;

    private static int? YearOf(string? day) =>
        day is { Length: >= 4 } && int.TryParse(day.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;
}
