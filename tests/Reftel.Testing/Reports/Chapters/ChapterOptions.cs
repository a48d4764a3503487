namespace Reftel.Testing.Reports.Chapters;

/// <summary>How a number stands that points to a note, or that a note begins with.</summary>
public enum NumberLook
{
    /// <summary><c>said.7</c> in the prose, <c>7 Smith</c> at the note.</summary>
    Bare,

    /// <summary><c>7. Smith</c>; only at notes.</summary>
    Listed,

    /// <summary><c>[7]</c></summary>
    Bracketed,

    /// <summary><c>⁷</c></summary>
    Raised,
}

/// <summary>Where the notes of a chapter stand.</summary>
public enum NotesPlace
{
    /// <summary>At the foot of the page that points to them.</summary>
    PageFoot,

    /// <summary>Under a heading behind the prose of the chapter.</summary>
    ChapterEnd,

    /// <summary>Under the name of the chapter, behind all prose.</summary>
    BookEnd,
}

/// <summary>How a book is printed whose notes count anew in each chapter.</summary>
public sealed record ChapterOptions
{
    public int Chapters { get; init; } = 3;

    public NumberLook Anchors { get; init; }

    public NumberLook Labels { get; init; }

    public NotesPlace Place { get; init; } = NotesPlace.ChapterEnd;

    /// <summary>Lines of a page between form feeds; nought for text without pages.</summary>
    public int PageLines { get; init; }

    /// <summary>A rule above the notes at the foot of a page.</summary>
    public bool Ruled { get; init; }

    /// <summary>Each chapter begins a page.</summary>
    public bool OwnPages { get; init; }

    /// <summary><c>2. The Late Pier</c>, not <c>Chapter 2: The Late Pier</c>.</summary>
    public bool NumberedHeadings { get; init; }

    /// <summary>Number of the first note: an excerpt begins with a later one.</summary>
    public int First { get; init; } = 1;
}
