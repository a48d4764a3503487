namespace Reftel.Reading.Reports.Containers.Html;

/// <summary>An element that is open.</summary>
internal struct HtmlScope
{
    public string Name;

    /// <summary>Nothing in it is ever readable.</summary>
    public bool Hidden;

    /// <summary>Set aside; an article or notes inside are read again.</summary>
    public bool Aside;

    /// <summary>Set aside for what it is, not for standing outside the article.</summary>
    public bool Cruft;

    /// <summary>Inside a part that holds notes.</summary>
    public bool InNotes;

    /// <summary>Number of the list item or the note that it stands in, or 0.</summary>
    public int Part;
    public bool Preformatted;

    /// <summary>Inside an article, a main part or a section, whose header and footer are text.</summary>
    public bool InArticle;

    /// <summary>Inside a table whose rows are lines.</summary>
    public bool InTable;
    public ContainerBlockKind Kind;
    public int Level;
    public int ListDepth;

    /// <summary>Number of the next item of an ordered list; of no meaning in other elements.</summary>
    public int NextNumber;
    public int NumberStep;

    /// <summary>The mark that its contents get, where <see cref="Marks"/>.</summary>
    public ContainerInlineKind Mark;
    public bool Marks;
    public int MarkStart;
    public string? MarkValue;
}
