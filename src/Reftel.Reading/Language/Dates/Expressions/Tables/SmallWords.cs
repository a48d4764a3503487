using Reftel.Reading.Language.Dates.Expressions.Tokens;

namespace Reftel.Reading.Language.Dates.Expressions.Tables;

/// <summary>Words that bind expressions of time or choose among periods.</summary>
internal static class SmallWords
{
    public static readonly (string Words, int Value)[] Relations =
    [
        ("last|past|latest", (int)Relation.Last),
        ("this|current|present", (int)Relation.This),
        ("next|coming|upcoming|forthcoming", (int)Relation.Next),
        ("following|subsequent|ensuing", (int)Relation.Following),
        ("previous|preceding|prior", (int)Relation.Previous),
        ("that|same", (int)Relation.Same),
    ];

    public static readonly (string Words, int Value)[] Edges =
    [
        ("early|beginning|start|outset", (int)Edge.Start),
        ("mid|middle|midway", (int)Edge.Mid),
        ("late|end|close", (int)Edge.End),
    ];

    public static readonly (string Words, int Value)[] Rows =
    [
        ("the", (int)Small.The), ("a|an", (int)Small.A), ("every|each", (int)Small.Every), ("of", (int)Small.Of), ("in|into", (int)Small.In), ("on", (int)Small.On),
        ("at", (int)Small.At), ("by", (int)Small.By), ("to", (int)Small.To), ("and", (int)Small.And), ("or", (int)Small.Or), ("from", (int)Small.From),
        ("between", (int)Small.Between), ("through|thru", (int)Small.Through), ("until|till|til", (int)Small.Until), ("since", (int)Small.Since),
        ("before", (int)Small.Before), ("after", (int)Small.After), ("during|throughout", (int)Small.During), ("within|inside", (int)Small.Within),
        ("for", (int)Small.For), ("over", (int)Small.Over), ("than", (int)Small.Than), ("ago|back", (int)Small.Ago), ("later|afterwards|afterward", (int)Small.Later),
        ("earlier|beforehand", (int)Small.Earlier), ("hence", (int)Small.Hence), ("about|around|approximately|roughly|nearly|almost|circa|some", (int)Small.About),
        ("once", (int)Small.Once), ("twice", (int)Small.Twice), ("times|time", (int)Small.Times), ("other|second", (int)Small.Other), ("half", (int)Small.Half),
        ("oclock|clock", (int)Small.OClock), ("more|longer|over", (int)Small.More), ("less|fewer|under", (int)Small.Less),
        ("starting|beginning|commencing|effective", (int)Small.Starting), ("all|any", (int)Small.All), ("whole|entire|full", (int)Small.Whole),
        ("date", (int)Small.Date), ("another", (int)Small.Another), ("no", (int)Small.No), ("only|just", (int)Small.Only),
    ];
}
