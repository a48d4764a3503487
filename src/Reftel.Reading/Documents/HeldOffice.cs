using Reftel.Reading.Text;

namespace Reftel.Reading.Documents;

/// <summary>An office that the text gives to somebody, with the words that say so.</summary>
/// <param name="Actor">Key of who holds it, as in <see cref="Mention.Actor"/>.</param>
/// <param name="Title">As it reads, with what it is of: <c>Gazprom chairman</c>, <c>chairman of Gazprom</c>.</param>
/// <param name="Of">Key of the body or state that it is of; null when the words do not say.</param>
/// <param name="Span">The office and the name that it stands at. UTF-16 offsets in the source text.</param>
public sealed record HeldOffice(string Actor, string Title, string? Of, TextSpan Span)
{
    /// <summary>The words of <see cref="Span"/>, as they read.</summary>
    public required string Quote { get; init; }

    /// <summary>Since when, as a TIMEX3 value; null when the words do not say.</summary>
    public string? From { get; init; }

    /// <summary>Until when, as a TIMEX3 value; null when the words do not say.</summary>
    public string? To { get; init; }

    /// <summary>The date of the document, as of which the words call the holder so; null where they speak of another time (<c>former</c>, <c>then</c>, <c>incoming</c>).</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>True where the words say that it is held no more.</summary>
    public bool Former { get; init; }
}
