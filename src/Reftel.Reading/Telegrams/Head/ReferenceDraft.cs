using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>A reference while its mentions are still being gathered.</summary>
internal sealed class ReferenceDraft(string? label, string raw, string? id, ReferenceKind kind, TextSpan span)
{
    public string? Label { get; } = label;

    public string Raw { get; } = raw;

    public string? Id { get; } = id;

    public ReferenceKind Kind { get; } = kind;

    public TextSpan Span { get; } = span;

    /// <summary>Four-digit year of the target, or zero.</summary>
    public int Year { get; init; }

    /// <summary>Serial of the target, or zero.</summary>
    public int Number { get; init; }

    public string? Post { get; init; }

    public List<string> Captions { get; } = [];

    public List<TextSpan> Mentions { get; } = [];

    public Reference ToReference() => new(Label, Raw, Id, Kind, [.. Captions], Span, [.. Mentions]);
}
