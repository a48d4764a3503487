using System.Collections.Immutable;
using Reftel.Archive.Actors;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Archive.Statements;

/// <summary>Makes rows of the statements of a document that <see cref="Reading.Statements.StatementReader"/> has read.</summary>
internal static class StatementRows
{
    public static ImmutableArray<StatementRow> Of(Document document, string? path)
    {
        var subjects = new SubjectActor(document.Mentions);
        return [.. document.Statements.Select((statement, i) => Of(document, statement, i + 1, path) with { AboutActor = subjects.Of(statement) })];
    }

    private static StatementRow Of(Document document, Statement statement, int number, string? path)
    {
        SourceText source = document.Source;
        LinePosition place = source.GetPosition(statement.Span.Start);
        return new StatementRow
        {
            Id = statement.Id,
            Number = number,
            Document = document.Id,
            Path = path,
            Sha256 = source.Sha256,
            Line = place.Line,
            Column = place.Column,
            Span = Place(source, statement.Span),
            Kind = statement.Kind.ToWord(),
            Voice = statement.Voice.ToWord(),
            Marking = statement.Marking,
            Speaker = Part(source, statement.Speaker),
            Cue = Part(source, statement.Cue),
            Content = Part(source, statement.Content)!,
            ReportedBy = Part(source, statement.ReportedBy),
            Condition = Part(source, statement.Condition),
            Via = statement.Via,
            SaidOn = statement.SaidOn,
            About = statement.About,
            Due = statement.Due,
            Estimate = statement.Estimate is { } index ? EstimateOf(source, document.Estimates[index], index) : null,
            Negated = statement.Negated,
            Notes = statement.Notes,
            Sources = statement.Sources,
        };
    }

    private static RowEstimate EstimateOf(SourceText source, Estimate estimate, int index) => new(
        index, estimate.Term, Place(source, estimate.Span), estimate.Kind.ToWord(), estimate.Negated, estimate.Use.ToWord(), estimate.Scale, estimate.ScaleDeclared,
        estimate.Low, estimate.High);

    private static StatementPart? Part(SourceText source, StatementWords? words) =>
        words is null ? null : new StatementPart(words.Text, [.. words.Spans.Select(span => Place(source, span))], words.Actor);

    private static Stretch Place(SourceText source, TextSpan span) => new(source.ToCodePoint(span.Start), source.ToCodePoint(span.End));
}
