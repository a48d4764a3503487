using System.Globalization;
using Reftel.Archive.Statements;
using Reftel.Server.Documents;

namespace Reftel.Server.Actors;

/// <summary>A statement in the list of an actor: what its row tells, without opening its document.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Who">Who says it.</param>
/// <param name="Cue">By which words, or null.</param>
/// <param name="What">What is said.</param>
/// <param name="Document">Id of the document.</param>
/// <param name="Day">When it was said, or null.</param>
/// <param name="Due">By when, or null.</param>
/// <param name="Estimate">How sure, or null.</param>
/// <param name="Address">Address of the statement, which survives.</param>
/// <param name="Number">Its number in the document.</param>
public sealed record ActorLine(string Kind, string Who, string? Cue, string What, string Document, string? Day, string? Due, string? Estimate, string Address, int Number)
{
    internal static ActorLine Of(StatementRow row) => new(
        row.Kind,
        row.Speaker?.Text ?? (row.IsByAuthor ? "The document itself" : row.IsByQuotedText ? "The quoted text" : "Somebody whom the sentence does not name"),
        row.Cue?.Text, row.Content.Text, row.Document!, row.SaidOn, row.Due,
        row.Estimate is { } estimate ? (estimate.Negated ? $"{estimate.Term} (denied)" : estimate.Term) : null,
        string.Create(CultureInfo.InvariantCulture, $"{Searches.DocumentAddress(row.Document!)}/statements/{row.Number}?file={row.Sha256[..16]}&span={row.Span.Start}-{row.Span.End}"),
        row.Number);
}

/// <summary>Statements by an actor, or about it: how many, when, and some of them.</summary>
/// <param name="Count">How many.</param>
/// <param name="Years">How many in each year that is known, rising.</param>
/// <param name="Lines">Those of the page; none where the others are shown.</param>
public sealed record ActorSaid(int Count, IReadOnlyList<(int Year, int Count)> Years, IReadOnlyList<ActorLine> Lines)
{
    /// <summary>Place of the first statement of a year among all; those of unknown years stand before.</summary>
    public int PlaceOf(int year) => Count - Years.Where(each => each.Year >= year).Sum(each => each.Count);
}
