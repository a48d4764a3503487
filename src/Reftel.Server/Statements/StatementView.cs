using System.Globalization;
using Reftel.Reading.Documents;

namespace Reftel.Server.Statements;

/// <summary>A statement as pages show it.</summary>
/// <param name="Number">Its number in the document, from 1, as this version of the rules counts.</param>
/// <param name="Statement">What was read.</param>
/// <param name="Estimate">How sure it is said to be, or null.</param>
/// <param name="Pieces">Its words in the reading text; none where that leaves them out.</param>
public sealed record StatementView(int Number, Statement Statement, Estimate? Estimate, IReadOnlyList<WordsPiece> Pieces)
{
    /// <summary>Address of its own page, with the hash of the file.</summary>
    public required string Page { get; init; }

    /// <summary>The same with its place, so that it is found when it has got another number.</summary>
    public string Address => $"{Page}&span={Span}";

    /// <summary>Address of its words in the text, which survives; see <see cref="Archive.Export.SpanLink"/>.</summary>
    public required string Place { get; init; }

    /// <summary>Address of the actor that says it; null where nobody is named, or the archive has not been read for it.</summary>
    public string? Speaker { get; init; }

    /// <summary>The same of who reports it.</summary>
    public string? Reporter { get; init; }

    /// <summary>The notes of its sentence: what they are called, and their address.</summary>
    public required IReadOnlyList<(string Shown, string Address)> Notes { get; init; }

    /// <summary>First code point of its place in the source text.</summary>
    public required int Start { get; init; }

    /// <summary>Behind the last.</summary>
    public required int End { get; init; }

    /// <summary>Its place as addresses have it: <c>120-188</c>.</summary>
    public string Span => string.Create(CultureInfo.InvariantCulture, $"{Start}-{End}");

    /// <summary><c>judgement</c>, <c>forecast</c>.</summary>
    public string Kind => Statement.Kind.ToWord();

    /// <summary>Its words as they read.</summary>
    public string Sentence => Pieces.Count > 0 ? string.Join(" ", Pieces.Select(piece => piece.Text)) : Statement.Content.Text;

    /// <summary>How its place is cited, <c>para 3</c>; null where it has no number.</summary>
    public string? Cited => Pieces is [var first, ..] ? first.Words.Cited : null;
}
