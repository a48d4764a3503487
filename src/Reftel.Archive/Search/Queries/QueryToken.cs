namespace Reftel.Archive.Search.Queries;

internal enum QueryTokenKind
{
    Word,
    Phrase,
    Field,
    Open,
    Close,
    Range,
    And,
    Or,
    Not,
    Plus,
    Minus,
    Tilde,
    Boost,
    End,
}

/// <summary>A part of a query as typed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins, in units from 0.</param>
/// <param name="Length">Units it covers.</param>
/// <param name="Text">
/// A word or phrase without quotation marks and escapes, where a star with a backslash before it is a blank; a field's name; the number
/// behind a tilde.
/// </param>
internal readonly record struct QueryToken(QueryTokenKind Kind, int Start, int Length, string Text)
{
    public int End => Start + Length;
}
