using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Estimates;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements;

/// <summary>Puts what was found in the prose into the words, places and numbers of the record.</summary>
/// <param name="prose">The prose.</param>
/// <param name="scale">The scale of the document.</param>
internal sealed class StatementWording(DocumentProse prose, DocumentScale scale)
{
    /// <summary>Words with blanks for line ends.</summary>
    public static string Joined(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <param name="spans">Pieces in order; UTF-16 offsets in the prose.</param>
    public StatementWords Words(ImmutableArray<TextSpan> spans) => new(
        Joined(string.Join(' ', spans.Select(span => prose.Text.Substring(span.Start, span.Length)))),
        [.. spans.Select(prose.ToSource)]);

    /// <summary>An estimate with the numbers of the document's scale, where the scale has its word.</summary>
    public Estimate Estimate(FoundEstimate found)
    {
        string term = prose.Text.Substring(found.Span.Start, found.Span.Length).ToLowerInvariant();
        var estimate = new Estimate(Joined(term), prose.ToSource(found.Span), found.Term.Kind, found.Negated, found.Use, null, false, null, null);
        return found.Term.Stated is { } stated ? estimate with { Scale = StatedChance.Scale, ScaleDeclared = true, Low = stated.Low, High = stated.High }
            : scale.Of(found.Term) is { } read ? estimate with { Scale = read.On.Scale.Key, ScaleDeclared = read.On.IsDeclared, Low = read.Low, High = read.High }
            : estimate;
    }
}
