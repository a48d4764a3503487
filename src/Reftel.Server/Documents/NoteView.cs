namespace Reftel.Server.Documents;

/// <summary>A note as the margin and the list below the text show it.</summary>
/// <param name="Id">Of its element: <c>n12</c>; unique also where numbers repeat.</param>
/// <param name="Shown">Number or sign.</param>
/// <param name="Text">Its words.</param>
/// <param name="Lost">Whether the place that it serves is lost.</param>
/// <param name="Restored">Why its number is what it is, where the number was restored; else null.</param>
/// <param name="Anchors">Ids of the elements of its anchors.</param>
/// <param name="Sources">What it cites, in its order.</param>
public sealed record NoteView(
    string Id, string Shown, string Text, bool Lost, string? Restored, IReadOnlyList<string> Anchors, IReadOnlyList<SourceView> Sources)
{
    private List<TextRun>? _runs;

    /// <summary>Code point of the source at which it begins; hits are linked by it.</summary>
    public int Place { get; init; }

    public List<TextMark> Marks { get; } = [];

    /// <summary>The words cut by their marks; to be asked for when all marks are set.</summary>
    public List<TextRun> Runs => _runs ??= TextRun.Cut(Text, Marks);
}
