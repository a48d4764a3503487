namespace Reftel.Reading.Language.Dates.Expressions.Values;

/// <summary>What an expression of time is.</summary>
internal enum Shape
{
    /// <summary>A point or period of the calendar.</summary>
    Point,
    Interval,
    Duration,

    /// <summary>What recurs.</summary>
    Set,

    /// <summary>Now, once, some day: <c>PRESENT_REF</c> and its like.</summary>
    Reference,
}

/// <summary>An expression that was understood, over tokens.</summary>
/// <param name="Start">Index of the first token.</param>
/// <param name="End">Index behind the last token.</param>
/// <param name="When">Point, or begin of an interval.</param>
internal readonly record struct TimeReading(int Start, int End, Shape Shape, When When)
{
    /// <summary>End of an interval, which belongs to it.</summary>
    public When? Last { get; init; }

    /// <summary>Parts of a duration.</summary>
    public Amount[]? Amounts { get; init; }

    /// <summary>Value of a set or of a reference.</summary>
    public string? Literal { get; init; }

    /// <summary>TIMEX3 <c>mod</c>: <c>START</c>, <c>MID</c>, <c>END</c>, <c>APPROX</c>, <c>BEFORE</c> ...</summary>
    public string? Mod { get; init; }

    public string? Repair { get; init; }

    public bool IsImpossible => Shape <= Shape.Interval && (!When.IsPossible || Last is { IsPossible: false });

    /// <summary>True where the date was made from a span counted from another ("two days ago").</summary>
    public bool IsCounted { get; init; }

    public static TimeReading Point(int start, int end, When when) => new(start, end, Shape.Point, when);

    public static TimeReading Reference(int start, int end, string literal) => new(start, end, Shape.Reference, default) { Literal = literal };

    public static TimeReading Set(int start, int end, string literal) => new(start, end, Shape.Set, default) { Literal = literal };

    public string Type => Shape switch
    {
        Shape.Duration => "DURATION",
        Shape.Set => "SET",
        Shape.Reference => "DATE",
        _ => When.Clock is null && Last?.Clock is null ? "DATE" : "TIME",
    };

    public string? Value => IsImpossible ? null : Shape switch
    {
        Shape.Duration => Amount.Write(Amounts),
        Shape.Set or Shape.Reference => Literal,
        Shape.Interval => $"{When}/{Last}",
        _ => When.ToString(),
    };
}
