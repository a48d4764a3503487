using System.Collections.Immutable;

namespace Reftel.Server.Questions.Editing;

/// <summary>A member of a question file as a field of a form.</summary>
/// <param name="Name">The way from the item: <c>note</c>, <c>changed/why</c>.</param>
/// <param name="Label">For a person.</param>
/// <param name="Kind">How it is typed.</param>
public sealed record FormField(string Name, string Label, FormFieldKind Kind = FormFieldKind.Line)
{
    public bool IsNeeded { get; init; }

    /// <summary>Words of which it is one; empty where any may be typed, or the question gives them.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>What it looks like, or null.</summary>
    public string? Example { get; init; }
}

/// <summary>How a field is typed.</summary>
public enum FormFieldKind
{
    /// <summary>One line.</summary>
    Line,

    /// <summary>Several lines of one text.</summary>
    Text,

    /// <summary>A list: one a line.</summary>
    List,

    /// <summary>One of its words.</summary>
    Word,

    /// <summary>One of the hypotheses of the question.</summary>
    Hypothesis,

    /// <summary>One of its indicators.</summary>
    Indicator,
}

/// <summary>A part of a question file that is edited by a form: a mapping, or each item of a list.</summary>
/// <param name="Place">The way to it: <c>draft</c>, <c>judgements</c>; empty for the top of the file.</param>
/// <param name="Title">What it is called above its items.</param>
/// <param name="One">What one is called: <c>a judgement</c>.</param>
/// <param name="IsList">Whether it is a list of such.</param>
/// <param name="Fields">In the order of the form.</param>
public sealed record FormPart(string Place, string Title, string One, bool IsList, ImmutableArray<FormField> Fields)
{
    /// <summary>The field that an item has where it is a text alone; null where it cannot be one.</summary>
    public string? Alone { get; init; }
}
