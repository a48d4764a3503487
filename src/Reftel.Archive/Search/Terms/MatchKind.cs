namespace Reftel.Archive.Search.Terms;

/// <summary>Why a word of a text answers a word of a query.</summary>
public enum MatchKind
{
    /// <summary>The same word; capitals, accents and leading zeros aside.</summary>
    Exact,

    /// <summary>Another form of the word.</summary>
    Stem,

    /// <summary>It begins as asked for.</summary>
    Prefix,

    /// <summary>Few letters differ.</summary>
    Fuzzy,

    /// <summary>The same name in another spelling or script.</summary>
    NameVariant,

    /// <summary>The same place under another name: Moscow, Москва.</summary>
    PlaceVariant,

    /// <summary>Not a word of the text, but a field of the document or of the piece.</summary>
    Field,

    /// <summary>It has nothing of what must not be there; told where nothing else was asked for.</summary>
    Without,

    /// <summary>Everything was asked for.</summary>
    Everything,
}
