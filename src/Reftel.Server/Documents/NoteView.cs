using Reftel.Reading.Text;

namespace Reftel.Server.Documents;

/// <summary>A note as the margin and the list below the text show it. Its id, <c>n12</c>, is unique also where numbers repeat.</summary>
public sealed class NoteView(string id, string text, SourceMap map, TextSpan span) : MarkedWords(id, text, map, span)
{
    /// <summary>Number or sign.</summary>
    public required string Shown { get; init; }

    public override string? Cited => $"note {Shown}";

    /// <summary>Whether the place that it serves is lost.</summary>
    public bool Lost { get; init; }

    /// <summary>Why its number is what it is, where the number was restored; else null.</summary>
    public string? Restored { get; init; }

    /// <summary>Ids of the elements of its anchors.</summary>
    public required IReadOnlyList<string> Anchors { get; init; }

    /// <summary>What it cites, in its order.</summary>
    public required IReadOnlyList<SourceView> Sources { get; init; }
}
