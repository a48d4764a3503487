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
internal sealed class StatementAssembler
{
    private readonly Document _document;
    private readonly DocumentAuthor _author;
    private readonly DocumentProse _prose;
    private readonly List<ProseSentence> _sentences;
    private readonly List<FoundAttribution> _attributions;
    private readonly Dictionary<int, FoundAttribution> _carried;
    private readonly SentenceNotes _notes;
    private readonly StatementTimes _times;
    private readonly StatementWording _wording;
    private readonly ImmutableArray<Estimate>.Builder _estimates = ImmutableArray.CreateBuilder<Estimate>();
    private readonly ImmutableArray<Statement>.Builder _statements = ImmutableArray.CreateBuilder<Statement>();

    public StatementAssembler(Document document, DocumentProse prose, List<ProseSentence> sentences, List<FoundAttribution> attributions)
    {
        _document = document;
        _author = new DocumentAuthor(document);
        _prose = prose;
        _sentences = sentences;
        _attributions = attributions;
        _carried = CarriedContent.Of(sentences, attributions.Where(attribution => !InferenceCues.Is(attribution) && !_author.Says(prose.Text, attribution)));
        _notes = new SentenceNotes(document.Report, sentences.ConvertAll(sentence => prose.ToSource(sentence.Span)));
        _times = new StatementTimes(document);
        _wording = new StatementWording(document, prose);
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
            EstimateReader.Read(reading, own, attribution => _author.Says(_prose.Text, attribution), found);
            Sentence(reading, own, found);
        }

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
            Attributed(reading, attribution, attributions, estimates, first, condition);
        }

        if (OwnSpeech.Is(reading, attributions, estimates) && _prose.Blocks[reading.Sentence.Block].Role != ProseRole.Boilerplate)
        {
            Own(reading, attributions, estimates, first, condition);
        }
    }

    private void Attributed(SentenceReading reading, FoundAttribution attribution, List<FoundAttribution> all, List<FoundEstimate> estimates, int firstEstimate, PhraseWords? condition)
    {
        (int first, int last) = ContentWords.Of(reading, attribution.Content);
        ClauseFacts clause = ClauseFacts.Of(reading, first, last);
        List<FoundEstimate> inside = estimates.FindAll(estimate => attribution.Content.Any(piece => piece.Contains(estimate.Span)));
        // "likely seeks to": the author says how sure he is that somebody means to.
        FoundEstimate? inCue = estimates.Find(estimate => attribution.Cue[0].Overlaps(estimate.Span));
        StatementKind kind = inCue is null ? KindReader.OfAttributed(reading, attribution, clause, inside) : StatementKind.Judgement;
        FoundAttribution? outer = all.FirstOrDefault(other => other != attribution && other.Content.Any(piece => piece.Contains(attribution.Cue[0])));
        bool inference = InferenceCues.Is(attribution);
        bool conditioned = condition is { } phrase && attribution.Content.Any(piece => piece.Contains(reading.Between(phrase.First, phrase.Last)));
        ImmutableArray<TextSpan> content = [.. attribution.Content.Select(_prose.ToSource)];
        bool carried = IsCarried(reading, attribution);
        if (carried && kind == StatementKind.Information && inside.Count == 0)
        {
            return;
        }

        TextSpan whole = carried ? attribution.Content[0] : Cover(attribution.Content.AddRange(attribution.Cue).AddRange(attribution.Source));
        Add(reading, whole, new Statement
        {
            Id = "",
            Span = default,
            Kind = kind,
            Speaker = attribution.Source.IsEmpty || inference || _author.Says(_prose.Text, attribution) ? null : _wording.Words(attribution.Source),
            Cue = carried ? null : _wording.Words(attribution.Cue),
            Content = _wording.Words(attribution.Content),
            ReportedBy = outer is { Source.IsEmpty: false } && !InferenceCues.Is(outer) ? _wording.Words(outer.Source) : null,
            Via = outer is { Lemma: "according to" } ? _wording.Words(outer.Source).Text : null,
            SaidOn = _author.Says(_prose.Text, attribution) ? Day : _times.SaidOn(_prose.ToSource(reading.Sentence.Span), content, clause.Future || clause.Would),
            About = About(reading, clause),
            Due = kind is StatementKind.Forecast or StatementKind.Commitment ? _times.Due(content, CommitmentPhrases.IsVerb(attribution.Lemma)) : null,
            Estimate = (inCue ?? inside.FirstOrDefault()) is { } sure ? firstEstimate + estimates.IndexOf(sure) : null,
            Negated = clause.Negated || (attribution.Word >= 0 && Negation.OfVerb(reading, attribution.Word)) || attribution.Sense == CueSense.Denial || attribution.Lemma is "refuse" or "decline"
                || outer is { Sense: CueSense.Denial } || SourceWords.AreNobody(_prose.Text, attribution.Source),
            Condition = conditioned ? _wording.Words([reading.Between(condition!.Value.First, condition.Value.Last)]) : null,
        });
    }

    // The cue stands in another sentence; its statement tells the whole, one of this sentence what in it is more than a fact.
    private static bool IsCarried(SentenceReading reading, FoundAttribution attribution) => !reading.Sentence.Span.Overlaps(attribution.Cue[0]);

    private void Own(SentenceReading reading, List<FoundAttribution> attributions, List<FoundEstimate> estimates, int firstEstimate, PhraseWords? condition)
    {
        List<FoundEstimate> free = estimates.FindAll(estimate => !attributions.Any(a => a.Content.Any(piece => piece.Contains(estimate.Span))));
        ClauseFacts clause = ClauseFacts.Of(reading, 0, reading.Count - 1);
        Voice voice = _prose.Blocks[reading.Sentence.Block].Voice;
        StatementKind kind = KindReader.OfOwn(reading, clause, voice, free, condition);
        TextSpan span = _prose.ToSource(reading.Sentence.Span);
        Add(reading, reading.Sentence.Span, new Statement
        {
            Id = "",
            Span = default,
            Kind = kind,
            Content = _wording.Words([reading.Sentence.Span]),
            SaidOn = Day,
            About = About(reading, clause),
            Due = kind is StatementKind.Forecast or StatementKind.Commitment ? _times.Due([span]) : null,
            Estimate = free.Count > 0 ? firstEstimate + estimates.IndexOf(free[0]) : null,
            Negated = clause.Negated,
            Condition = condition is { } phrase ? _wording.Words([reading.Between(phrase.First, phrase.Last)]) : null,
        });
    }

    private void Add(SentenceReading reading, TextSpan span, Statement statement)
    {
        ProseBlock block = _prose.Blocks[reading.Sentence.Block];
        string number = string.Create(NumberFormatInfo.InvariantInfo, $"s{_statements.Count + 1}");
        _statements.Add(statement with
        {
            Id = _document.Id is { } id ? $"{id}/{number}" : number,
            Span = _prose.ToSource(span),
            Voice = block.Voice,
            Marking = block.Marking,
            Notes = _notes.Numbers(reading.Index),
            Sources = _notes.Sources(reading.Index),
        });
    }

    private string? About(SentenceReading reading, ClauseFacts clause)
    {
        if (clause.Subject < 0 || reading.Tree.Words[clause.Subject].Part is not ("NOUN" or "PROPN"))
        {
            return null;
        }

        TextSpan span = reading.Between(reading.Tree.Left(clause.Subject), reading.Tree.Right(clause.Subject));
        return span.Length > 120 ? reading.Word(clause.Subject).ToString() : StatementWording.Joined(_prose.Text.Substring(span.Start, span.Length));
    }

    private static TextSpan Cover(ImmutableArray<TextSpan> spans) => TextSpan.Between(spans.Min(span => span.Start), spans.Max(span => span.End));
}
