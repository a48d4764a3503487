namespace Reftel.Reading.Language.Dates.Expressions.Tokens;

/// <summary>What a word may be in an expression of time.</summary>
internal enum Kind : byte
{
    /// <summary>Any other word.</summary>
    Other,

    /// <summary>Digits; the value is the number.</summary>
    Number,

    /// <summary>A sign; the value is its character. An empty line is the sign of a line end.</summary>
    Mark,

    /// <summary>1 to 12.</summary>
    Month,

    /// <summary>1 Monday to 7 Sunday.</summary>
    Weekday,

    /// <summary>A <see cref="Values.TimeUnit"/>.</summary>
    Unit,

    /// <summary>A number in words.</summary>
    Cardinal,

    /// <summary>An ordinal in words.</summary>
    Ordinal,

    /// <summary>A <see cref="Tokens.Relation"/>: last, next, this.</summary>
    Relation,

    /// <summary>Days from the day of the document: yesterday, tomorrow.</summary>
    Deictic,

    /// <summary>A row of <see cref="Tables.References"/>: now, recently.</summary>
    Reference,

    /// <summary>A row of <see cref="Tables.PartsOfDay"/>.</summary>
    PartOfDay,

    /// <summary>0 spring to 3 winter.</summary>
    Season,

    /// <summary>An <see cref="Tokens.Edge"/>: early, mid, the end of.</summary>
    Edge,

    /// <summary>A row of <see cref="Tables.Frequencies"/>: daily, annual.</summary>
    Frequency,

    /// <summary>a few, several, many; a value above 0 is a number that is meant.</summary>
    Vague,

    /// <summary>noon, midnight: hour.</summary>
    Noon,

    /// <summary>A <see cref="Tokens.Small"/> word.</summary>
    Small,
}

/// <summary>Which of several periods is meant.</summary>
internal enum Relation
{
    Last,
    This,
    Next,

    /// <summary>Beside the date that the text named last: the following, the previous.</summary>
    Following,
    Previous,

    /// <summary>The period of the date named last: that day, the same year.</summary>
    Same,
}

/// <summary>A part of a period.</summary>
internal enum Edge
{
    Start,
    Mid,
    End,
}

/// <summary>Words that bind expressions of time.</summary>
internal enum Small
{
    The,
    A,
    Every,
    Of,
    In,
    On,
    At,
    By,
    To,
    And,
    Or,
    From,
    Between,
    Through,
    Until,
    Since,
    Before,
    After,
    During,
    Within,
    For,
    Over,
    Than,
    Ago,
    Later,
    Earlier,
    Now,
    Hence,
    About,
    Once,
    Twice,
    Times,
    Other,
    Half,
    OClock,
    More,
    Less,
    Starting,
    Year,
    All,
    Whole,
    Date,
    No,
    Only,
    Another,
}
