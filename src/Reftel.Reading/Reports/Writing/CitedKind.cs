namespace Reftel.Reading.Reports.Writing;

/// <summary>What kind of thing a source is, as far as the facts go.</summary>
public enum CitedKind
{
    /// <summary>Nothing but its words is known.</summary>
    Document,

    /// <summary>It has an address.</summary>
    WebPage,

    /// <summary>A file of a think tank, an office or an international body.</summary>
    Report,

    /// <summary>A page of a house of news, or a title with its paper and day.</summary>
    NewspaperArticle,

    /// <summary>A title with the name of its magazine and a month.</summary>
    MagazineArticle,

    /// <summary>A title with journal and volume.</summary>
    JournalArticle,

    /// <summary>A work with place, publisher and year.</summary>
    Book,

    /// <summary>A quoted title in a book.</summary>
    Chapter,

    /// <summary>A law, decree or order.</summary>
    Legislation,

    /// <summary>A treaty, convention or agreement.</summary>
    Treaty,

    /// <summary>An interview or a conversation of the author's.</summary>
    Interview,

    /// <summary>A dissertation.</summary>
    Thesis,

    /// <summary>A post on a platform.</summary>
    Post,
}
