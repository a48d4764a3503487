namespace Reftel.Reading.Documents;

/// <summary>Who speaks in a passage of a telegram.</summary>
public enum Voice
{
    /// <summary>The post reports.</summary>
    Reporting,

    /// <summary>The post judges: under a Comment heading or between "Comment:" and "End comment".</summary>
    Comment,

    /// <summary>The post explains aside: "(Note: ... End note.)".</summary>
    Note,

    /// <summary>Another document or person speaks: BEGIN TEXT, QUOTE, a repeated telegram.</summary>
    Quoted,
}

/// <summary>The kind of a marked block of a telegram; finer than its voice.</summary>
public enum BlockKind
{
    Summary,
    Comment,
    Note,
    ActionRequest,
    Text,
    Quote,
}
