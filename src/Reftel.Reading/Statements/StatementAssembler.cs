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
        _prose = prose;
        _sentences = sentences;
        _attributions = attributions;
        _carried = CarriedContent.Of(sentences, attributions.Where(attribution => !InferenceCues.Is(attribution) && !IsAuthor(prose.Text, attribution)));
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
            EstimateReader.Read(reading, own, attribution => IsAuthor(_prose.Text, attribution), found);
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

        if (SpeaksItself(reading, attributions) && _prose.Blocks[reading.Sentence.Block].Role != ProseRole.Boilerplate)
        {
            Own(reading, attributions, estimates, first, condition);
        }
    }

    // The main words of the sentence are neither a cue nor what another says.
    private static bool SpeaksItself(SentenceReading reading, List<FoundAttribution> attributions)
    {
        if (attributions.Count == 0)
        {
            return true;
        }

        if (attributions.Any(a => a.Word < 0 || a.Lemma == "according to"))
        {
            return false;
        }

        ClauseFacts main = ClauseFacts.Of(reading, 0, reading.Count - 1);
        if (main.Verb < 0)
        {
            return false;
        }

        TextSpan verb = reading.SpanOf(main.Verb);
        bool moved = reading.HasModal(main.Verb);

        // "Asked if he would run, the premier said no": a participle at the head, on which the parser hung the verb of the sentence.
        bool lost = reading.Tree.Words[main.Verb].Tag is "VBN" or "VBD" && reading.Tree.Child(main.Verb, "nsubj") < 0 && reading.Tree.Child(main.Verb, "aux") < 0;
        if (lost && attributions.Any(a => a.Word > main.Verb && reading.Tree.Words[a.Word] is { Relation: "conj" or "parataxis", Tag: "VBD" or "VBZ" } cue && cue.Head == main.Verb && a.Source.Any(piece => piece.Start > verb.Start)))
        {
            return false;
        }

        return !attributions.Any(a => (a.Word == main.Verb && !moved) || a.Content.Any(piece => piece.Contains(verb)) || a.Source.Any(piece => piece.Contains(verb)));
    }

    private void Attributed(
        SentenceReading reading, FoundAttribution attribution, ImmutableArray<TextSpan> said, List<FoundAttribution> all, List<FoundEstimate> estimates, int firstEstimate, PhraseWords? condition, bool isFurther)
    {
        (int first, int last) = WordsOf(reading, attribution.Content);
        ClauseFacts clause = ClauseFacts.Of(reading, first, last);
        List<FoundEstimate> inside = estimates.FindAll(estimate => attribution.Content.Any(piece => piece.Contains(estimate.Span)));
        // "likely seeks to": the author says how sure he is that somebody means to.
        FoundEstimate? inCue = estimates.Find(estimate => attribution.Cue[0].Overlaps(estimate.Span));
        StatementKind kind = inCue is null ? KindReader.OfAttributed(reading, attribution, clause, inside) : StatementKind.Judgement;
        FoundAttribution? outer = all.FirstOrDefault(other => other != attribution && other.Content.Any(piece => piece.Contains(attribution.Cue[0])));
        bool inference = InferenceCues.Is(attribution);
        TextSpan? under = condition is { } phrase && reading.Between(phrase.First, phrase.Last) is var words && attribution.Content.Any(piece => piece.Contains(words)) ? words : null;
        ImmutableArray<TextSpan> content = [.. attribution.Content.Select(_prose.ToSource)];
        bool carried = IsCarried(reading, attribution);
        if (carried && kind == StatementKind.Information && inside.Count == 0)
        {
            return;
        }

        string? saidOn = IsAuthor(_prose.Text, attribution) ? Day : _times.SaidOn(_prose.ToSource(reading.Sentence.Span), [.. said.Select(_prose.ToSource)]);
        bool alone = carried || isFurther;
        TextSpan whole = alone ? attribution.Content[0] : Cover(attribution.Content.AddRange(attribution.Cue).AddRange(attribution.Source));
        AddOrKeep(isFurther, reading, whole, new Statement
        {
            Id = "",
            Span = default,
            Kind = kind,
            Speaker = attribution.Source.IsEmpty || inference || IsAuthor(_prose.Text, attribution) ? null : _wording.Words(attribution.Source),
            Cue = alone ? null : _wording.Words(attribution.Cue),
            Content = _wording.Words(attribution.Content),
            ReportedBy = outer is { Source.IsEmpty: false } && !InferenceCues.Is(outer) ? _wording.Words(outer.Source) : null,
            Via = outer is { Lemma: "according to" } ? _wording.Words(outer.Source).Text : null,
            SaidOn = saidOn,
            About = About(reading, clause),
            Due = kind is StatementKind.Forecast or StatementKind.Commitment ? _times.Due(content, CommitmentPhrases.IsVerb(attribution.Lemma), Source(under), saidOn, IsAuthor(_prose.Text, attribution)) : null,
            Estimate = (inCue ?? inside.FirstOrDefault()) is { } sure ? firstEstimate + estimates.IndexOf(sure) : null,
            Negated = clause.Negated || (attribution.Word >= 0 && Negation.OfVerb(reading, attribution.Word)) || attribution.Sense == CueSense.Denial || attribution.Lemma is "refuse" or "decline"
                || outer is { Sense: CueSense.Denial } || SourceWords.AreNobody(_prose.Text, attribution.Source),
            Condition = under is { } unless ? _wording.Words([unless]) : null,
        });
    }

    // The cue stands in another sentence; its statement tells the whole, one of this sentence what in it is more than a fact.
    private static bool IsCarried(SentenceReading reading, FoundAttribution attribution) => !reading.Sentence.Span.Overlaps(attribution.Cue[0]);

    // "We", "Post" of a telegram and "we" of a report are the document itself.
    private bool IsAuthor(string text, FoundAttribution attribution)
    {
        if (attribution.Source.IsEmpty)
        {
            // "it is assumed that": by the author.
            return attribution.Lemma is "assume" or "presume";
        }

        ReadOnlySpan<char> source = text.AsSpan(attribution.Source[0].Start, attribution.Source[0].Length);
        return _document.Form != DocumentForm.Text && (source.Equals("we", StringComparison.OrdinalIgnoreCase) || (_document.Report?.House is { } house && source.Equals(house, StringComparison.OrdinalIgnoreCase)) || AuthorWords.AreDocument(source) || (_document.Form == DocumentForm.Telegram && (AuthorWords.Are(source) || (attribution.Sense == CueSense.Thought && AuthorWords.AreOfficers(source)))));
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

    // The words of the first piece that stands in this sentence.
    private static (int First, int Last) WordsOf(SentenceReading reading, ImmutableArray<TextSpan> content)
    {
        foreach (TextSpan piece in content)
        {
            if (reading.WordsIn(piece) is { Last: >= 0 } words)
            {
                return words;
            }
        }

        return (0, -2);
    }

    private static TextSpan Cover(ImmutableArray<TextSpan> spans) => TextSpan.Between(spans.Min(span => span.Start), spans.Max(span => span.End));
}
