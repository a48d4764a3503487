namespace Reftel.Testing.Generation;

/// <summary>The shapes in which telegrams have come down to us.</summary>
public enum TelegramForm
{
    /// <summary>Full ACP 127 envelope, 1984-2010.</summary>
    Full,

    /// <summary>State's own copy in the National Archives, 1973-79.</summary>
    ArchiveCopy,

    /// <summary>Class line, head and body without an envelope.</summary>
    Extract,

    /// <summary>1966-72: no E.O., no TAGS.</summary>
    Sixties,

    /// <summary>A full telegram in the preformatted blocks of a web page.</summary>
    HtmlPage,

    /// <summary>A full telegram turned into Markdown: TAGS are links, paragraphs stand on one line.</summary>
    Markdown,
}
