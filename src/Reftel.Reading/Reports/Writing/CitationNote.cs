namespace Reftel.Reading.Reports.Writing;

/// <summary>What a citation manager keeps beside a source: where the report cites it.</summary>
internal static class CitationNote
{
    /// <summary><c>Cited in notes 6, 7 and 8; published by the report's own house; archived copy of 2020-12-01</c>; null when nothing is known.</summary>
    public static string? Of(CitedSource source)
    {
        string?[] parts =
        [
            Notes(source),
            source.LinkedFrom.IsEmpty ? null : "linked in the text",
            source.SameHouse == true ? "published by the report's own house" : null,
            source.Archived?.CapturedOn is { } day ? $"archived copy of {day}" : null,
            source.Title is null && source.Url is null ? source.Raw : null,
        ];
        string note = string.Join("; ", parts.Where(part => part is not null));
        return note.Length == 0 ? null : note;
    }

    private static string? Notes(CitedSource source) => source.Notes.Length switch
    {
        0 => null,
        1 => $"cited in note {source.Notes[0]}",
        _ => $"cited in notes {string.Join(", ", source.Notes)}",
    };
}
