using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Catalogues;
using Reftel.Reading.Statements.Estimates;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements;

/// <summary>Puts what was found in the prose into the words, places and numbers of the record.</summary>
internal sealed class StatementWording
{
    private readonly DocumentProse _prose;
    private readonly LikelihoodScale _scale;
    private readonly bool _declared;

    public StatementWording(Document document, DocumentProse prose)
    {
        _prose = prose;
        (_scale, _declared) = ScaleChoice.Of(document);
    }

    /// <summary>Words with blanks for line ends.</summary>
    public static string Joined(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <param name="spans">Pieces in order; UTF-16 offsets in the prose.</param>
    public StatementWords Words(ImmutableArray<TextSpan> spans) => new(
        Joined(string.Join(' ', spans.Select(span => _prose.Text.Substring(span.Start, span.Length)))),
        [.. spans.Select(_prose.ToSource)]);

    /// <summary>An estimate with the numbers of the document's scale, where the scale has its word.</summary>
    public Estimate Estimate(FoundEstimate found)
    {
        (double Low, double High)? numbers = found.Term.Stated ?? (found.Term.Meaning is { } meaning ? _scale.Of(meaning) : null);
        (string scale, bool declared) = found.Term.Stated is null ? (_scale.Key, _declared) : (StatedChance.Scale, true);
        string term = _prose.Text.Substring(found.Span.Start, found.Span.Length).ToLowerInvariant();
        return new Estimate(Joined(term), _prose.ToSource(found.Span), found.Term.Kind, found.Negated, found.Use, numbers is null ? null : scale, numbers is not null && declared, numbers?.Low, numbers?.High);
    }
}
