using System.Collections.Immutable;
using System.Globalization;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Catalogues;
using Reftel.Reading.Statements.Estimates;
using Reftel.Reading.Statements.Kinds;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements;

/// <summary>Makes the statements of a document, sentence by sentence: what others say in it, and what it says itself.</summary>
internal sealed partial class StatementAssembler
{
    private readonly Document _document;
    private readonly DocumentAuthor _author;
    private readonly DocumentProse _prose;
    private readonly List<ProseSentence> _sentences;
    private readonly List<FoundAttribution> _attributions;
    private readonly DocumentScale _scale;
    private readonly Dictionary<int, FoundAttribution> _carried;
    private readonly SentenceNotes _notes;
    private readonly StatementTimes _times;
    private readonly StatementWording _wording;
    private readonly ImmutableArray<Estimate>.Builder _estimates = ImmutableArray.CreateBuilder<Estimate>();
    private readonly ImmutableArray<Statement>.Builder _statements = ImmutableArray.CreateBuilder<Statement>();

    /// <param name="document">The document.</param>
    /// <param name="prose">Its words.</param>
    /// <param name="all">Its sentences in all languages, between which notes stand.</param>
    /// <param name="sentences">Those in English.</param>
    /// <param name="attributions">Of these, by their index.</param>
    /// <param name="scale">What its words of likelihood mean.</param>
    public StatementAssembler(Document document, DocumentProse prose, List<ProseSentence> all, List<ProseSentence> sentences, List<FoundAttribution> attributions, DocumentScale scale)
    {
        _document = document;
        _author = new DocumentAuthor(document);
        _prose = prose;
        _sentences = sentences;
        _attributions = attributions;
        _scale = scale;
        _carried = CarriedContent.Of(sentences, attributions.Where(attribution => !InferenceCues.Is(attribution) && !_author.Is(prose.Text, attribution)));
        _notes = new SentenceNotes(document.Report, all.ConvertAll(sentence => prose.ToSource(sentence.Span)));
        _times = new StatementTimes(document);
        _wording = new StatementWording(prose, scale);
    }

    private string? Day => _document.Date?.ToString() is { } date ? date[..Math.Min(10, date.Length)] : null;

    public (ImmutableArray<Estimate> Estimates, ImmutableArray<Statement> Statements) Build()
    {
        int next = 0;
        int block = -1;
        List<Quotation> quotes = [];
        var found = new List<FoundEstimate>();
        for (int i = 0; i < _sentences.Count; i++)
        {
            int end = next;
            while (end < _attributions.Count && _attributions[end].Sentence == i)
            {
                end++;
            }

            if (_sentences[i].Block != block)
            {
                block = _sentences[i].Block;
                quotes = Quotations.Of(_prose.Text, _prose.Blocks[block].Span);
            }

            FoundAttribution? carried = _carried.GetValueOrDefault(i);
            if (!_sentences[i].HasSignal && carried is not null)
            {
                // A plain fact within what somebody says is told by the statement of the whole.
                next = end;
                continue;
            }

            if (!_sentences[i].HasSignal)
            {
                next = end;
                Plain(new SentenceReading(_prose.Text, _sentences[i], i, quotes));
                continue;
            }

            List<FoundAttribution> own = _attributions.GetRange(next, end - next);
            next = end;
            if (carried is not null)
            {
                own.Add(carried);
            }

            found.Clear();
            var reading = new SentenceReading(_prose.Text, _sentences[i], i, quotes);
            EstimateReader.Read(reading, own, attribution => _author.Is(_prose.Text, attribution), _scale, found);
            Sentence(reading, own, found);
        }

        AddKept();
        return (_estimates.DrainToImmutable(), _statements.DrainToImmutable());
    }

    // A sentence without any word that hints at more: what its voice makes of it.
    private void Plain(SentenceReading reading)
    {
        ProseBlock block = _prose.Blocks[reading.Sentence.Block];
        if (block.Role != ProseRole.Boilerplate)
        {
            Add(reading, reading.Sentence.Span, new Statement
            {
                Id = "",
                Span = default,
                Kind = block.Voice == Voice.Comment ? StatementKind.Judgement : StatementKind.Information,
                Content = _wording.Words([reading.Sentence.Span]),
                SaidOn = Day,
            });
        }
    }

    private void Sentence(SentenceReading reading, List<FoundAttribution> attributions, List<FoundEstimate> estimates)
    {
        int first = _estimates.Count;
        foreach (FoundEstimate estimate in estimates)
        {
            _estimates.Add(_wording.Estimate(estimate));
        }

        PhraseWords? condition = Conditions.Find(reading);
        foreach (FoundAttribution attribution in attributions)
        {
            List<PhraseWords> clauses = ClausesOf(reading, attribution, estimates, condition);
            for (int i = 0; i < clauses.Count; i++)
            {
                FoundAttribution part = clauses.Count == 1 ? attribution : attribution with { Content = [reading.Between(clauses[i].First, clauses[i].Last)] };
                Attributed(reading, part, attribution.Content, attributions, estimates, first, condition, isFurther: i > 0);
            }
        }

        if (OwnMainWords.Stand(reading, attributions, estimates) && _prose.Blocks[reading.Sentence.Block].Role != ProseRole.Boilerplate)
        {
            Own(reading, attributions, estimates, first, condition);
        }
    }

    private void Attributed(
        SentenceReading reading, FoundAttribution attribution, ImmutableArray<TextSpan> said, List<FoundAttribution> all, List<FoundEstimate> estimates, int firstEstimate, PhraseWords? condition, bool isFurther)
    {
        List<FoundEstimate> inside = estimates.FindAll(estimate => attribution.Content.Any(piece => piece.Contains(estimate.Span)));
        // "likely seeks to": the author says how sure he is that somebody means to.
        FoundEstimate? inCue = estimates.Find(estimate => attribution.Cue[0].Overlaps(estimate.Span));
        (StatementKind kind, ClauseFacts clause) = ContentKind.Of(reading, attribution, inside);
        kind = inCue is null ? kind : StatementKind.Judgement;
        FoundAttribution? outer = all.FirstOrDefault(other => other != attribution && other.Content.Any(piece => piece.Contains(attribution.Cue[0])));
        bool inference = InferenceCues.Is(attribution);
        TextSpan? under = condition is { } phrase && reading.Between(phrase.First, phrase.Last) is var words && attribution.Content.Any(piece => piece.Contains(words)) ? words : null;
        ImmutableArray<TextSpan> content = [.. attribution.Content.Select(_prose.ToSource)];
        bool carried = IsCarried(reading, attribution);
        if (carried && kind == StatementKind.Information && inside.Count == 0)
        {
            return;
        }

        string? saidOn = _author.Is(_prose.Text, attribution) ? Day : _times.SaidOn(_prose.ToSource(reading.Sentence.Span), [.. said.Select(_prose.ToSource)], Elsewhere(attribution, all), clause.Future || clause.Would);
        bool alone = carried || isFurther;
        TextSpan whole = alone ? attribution.Content[0] : Cover(attribution.Content.AddRange(attribution.Cue).AddRange(attribution.Source));
        AddOrKeep(isFurther, reading, whole, new Statement
        {
            Id = "",
            Span = default,
            Kind = kind,
            Speaker = attribution.Source.IsEmpty || inference || _author.Is(_prose.Text, attribution) ? null : _wording.Words(attribution.Source),
            Cue = alone ? null : _wording.Words(attribution.Cue),
            Content = _wording.Words(attribution.Content),
            ReportedBy = outer is { Source.IsEmpty: false } && !InferenceCues.Is(outer) ? _wording.Words(outer.Source) : null,
            Via = outer is { Lemma: "according to" } ? _wording.Words(outer.Source).Text : null,
            SaidOn = saidOn,
            About = About(reading, clause),
            Due = kind is StatementKind.Forecast or StatementKind.Commitment ? _times.Due(content, saidOn, CommitmentPhrases.IsVerb(attribution.Lemma), Source(under), _author.Is(_prose.Text, attribution)) : null,
            Estimate = (inCue ?? inside.FirstOrDefault()) is { } sure ? firstEstimate + estimates.IndexOf(sure) : null,
            Negated = clause.Negated || (attribution.Word >= 0 && Negation.OfVerb(reading, attribution.Word)) || attribution.Sense == CueSense.Denial || attribution.Lemma is "refuse" or "decline"
                || outer is { Sense: CueSense.Denial } || SourceWords.AreNobody(_prose.Text, attribution.Source),
            Condition = under is { } unless ? _wording.Words([unless]) : null,
        });
    }

    // Dates of the speaker ("who has held the post since 2016") and of what others say are not those of the saying.
    private ImmutableArray<TextSpan> Elsewhere(FoundAttribution attribution, List<FoundAttribution> all) =>
    [
        .. attribution.Source.Select(_prose.ToSource),
        .. all.Where(other => other != attribution && !other.Content.Any(piece => piece.Contains(attribution.Cue[0]))).SelectMany(other => other.Content).Select(_prose.ToSource),
    ];

    // The cue stands in another sentence; its statement tells the whole, one of this sentence what in it is more than a fact.
    private static bool IsCarried(SentenceReading reading, FoundAttribution attribution) => !reading.Sentence.Span.Overlaps(attribution.Cue[0]);

    private void Add(SentenceReading reading, TextSpan span, Statement statement)
    {
        ProseBlock block = _prose.Blocks[reading.Sentence.Block];
        int start = _prose.ToSource(reading.Sentence.Span).Start;
        string number = string.Create(NumberFormatInfo.InvariantInfo, $"s{_statements.Count + 1}");
        _statements.Add(statement with
        {
            Id = _document.Id is { } id ? $"{id}/{number}" : number,
            Span = _prose.ToSource(span),
            Voice = block.Voice,
            Marking = block.Marking,
            Notes = _notes.Numbers(start),
            Sources = _notes.Sources(start),
        });
    }

    private static TextSpan Cover(ImmutableArray<TextSpan> spans) => TextSpan.Between(spans.Min(span => span.Start), spans.Max(span => span.End));
}
