namespace Reftel.Server.Documents;

/// <summary>Where a link to a stretch of words leads: hash of the file, code points and the words themselves, so that it never points elsewhere.</summary>
/// <param name="IsFound">Whether the words stand there.</param>
/// <param name="Message">What to tell a reader when they do not.</param>
/// <param name="Elsewhere">Address of the same words in the newest version where they stand there once; else null.</param>
public sealed record SpanPointer(bool IsFound, string Message, string? Elsewhere)
{
    /// <summary>Line of the original in which the words stand, where the reading text has none of them; else null.</summary>
    public int? Line { get; init; }
}
