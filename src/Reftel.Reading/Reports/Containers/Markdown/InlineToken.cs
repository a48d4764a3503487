namespace Reftel.Reading.Reports.Containers.Markdown;

internal enum InlineTokenKind
{
    /// <summary>Turned out to be ordinary characters.</summary>
    Text,

    /// <summary>Readable are the characters behind the first.</summary>
    Escape,

    /// <summary>A backslash at the end of a line, a comment: nothing of it is readable.</summary>
    Nothing,
    Reference,
    Code,
    Tag,
    Autolink,
    Latex,

    /// <summary><c>^2^</c>.</summary>
    Raised,

    /// <summary>One raised sign whose tags and reference were torn apart; the value is the sign.</summary>
    RaisedSign,
    OpenBracket,
    LinkStart,
    LinkEnd,

    /// <summary>Not readable; its alternative text ends where the token closes.</summary>
    Picture,
    NoteReference,
    InlineNote,

    /// <summary>A run of asterisks or underscores.</summary>
    Emphasis,
}

/// <summary>Something in a paragraph that is not an ordinary character. Offsets count in the source.</summary>
internal struct InlineToken
{
    public InlineTokenKind Kind;
    public int Start;
    public int End;

    /// <summary>Characters of markup at the beginning of a code span; where the words of a note or a picture end; emphasis that ends with this run.</summary>
    public int Closes;

    /// <summary>Emphasis that begins with this run.</summary>
    public int Opens;

    /// <summary>Signs of the run that are markup; characters of markup at the end of a code span.</summary>
    public int Used;
    public bool CanOpen;
    public bool CanClose;

    /// <summary>Address of a link, or identifier of a note.</summary>
    public string? Value;
}
