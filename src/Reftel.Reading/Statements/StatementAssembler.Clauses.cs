using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Estimates;
using Reftel.Reading.Statements.Kinds;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements;

/// <content>
/// Of several forecasts or promises that a sentence joins each is a statement, with the estimate, the day and the condition of its own clause. Those behind the first come behind all
/// others of the document, so that the numbers of these are the same.
/// </content>
internal sealed partial class StatementAssembler
{
    private readonly List<(SentenceReading Reading, TextSpan Span, Statement Statement)> _kept = [];

    private void Own(SentenceReading reading, List<FoundAttribution> attributions, List<FoundEstimate> estimates, int firstEstimate, PhraseWords? condition)
    {
        if (ContentKind.IsQuestion(reading.Text, reading.Sentence.Span) && _prose.Blocks[reading.Sentence.Block].Voice != Voice.Quoted)
        {
            // Who asks says nothing.
            return;
        }

        List<FoundEstimate> free = estimates.FindAll(estimate => !attributions.Any(a => a.Content.Any(piece => piece.Contains(estimate.Span))));
        Voice voice = _prose.Blocks[reading.Sentence.Block].Voice;
        List<PhraseWords> clauses = ClausesOf(reading, free, voice, condition);
        for (int i = 0; i < clauses.Count; i++)
        {
            bool whole = clauses.Count == 1;
            TextSpan words = whole ? reading.Sentence.Span : reading.Between(clauses[i].First, clauses[i].Last);
            List<FoundEstimate> inside = whole ? free : free.FindAll(estimate => words.Contains(estimate.Span));
            ClauseFacts clause = ClauseFacts.Of(reading, clauses[i].First, clauses[i].Last);
            StatementKind kind = KindReader.OfOwn(reading, clause, voice, inside, condition);

            // A condition at the head holds for all that follows.
            TextSpan? under = condition is { } phrase && reading.Between(phrase.First, phrase.Last) is var unless && (phrase.First == 0 || words.Contains(unless)) ? unless : null;
            AddOrKeep(i > 0, reading, i > 0 ? words : reading.Sentence.Span, new Statement
            {
                Id = "",
                Span = default,
                Kind = kind,
                Content = _wording.Words([words]),
                SaidOn = Day,
                About = About(reading, clause),
                Due = kind is StatementKind.Forecast or StatementKind.Commitment ? _times.Due([_prose.ToSource(words)], null, condition: Source(under), isOwn: true) : null,
                Estimate = inside.Count > 0 ? firstEstimate + estimates.IndexOf(inside[0]) : null,
                Negated = clause.Negated,
                Condition = under is { } held ? _wording.Words([held]) : null,
            });
        }
    }

    private static List<PhraseWords> ClausesOf(SentenceReading reading, FoundAttribution attribution, List<FoundEstimate> estimates, PhraseWords? condition)
    {
        (int first, int last) = WordsOf(reading, attribution.Content);
        bool within = attribution.Content is [var only] && only.End <= reading.Sentence.Span.End && !IsCarried(reading, attribution);
        return !within ? [new PhraseWords(first, last)] : Joined(reading, new PhraseWords(first, last), condition, estimates, (clause, facts, inside) =>
            KindReader.OfAttributed(reading, attribution with { Content = [reading.Between(clause.First, clause.Last)] }, facts, inside));
    }

    private static List<PhraseWords> ClausesOf(SentenceReading reading, List<FoundEstimate> free, Voice voice, PhraseWords? condition) =>
        Joined(reading, new PhraseWords(0, reading.Count - 1), condition, free, (_, facts, inside) => KindReader.OfOwn(reading, facts, voice, inside, condition));

    // A clause that tells nothing of what will be goes with the one before it.
    private static List<PhraseWords> Joined(
        SentenceReading reading, PhraseWords words, PhraseWords? condition, List<FoundEstimate> estimates, Func<PhraseWords, ClauseFacts, List<FoundEstimate>, StatementKind> kindOf)
    {
        List<PhraseWords> clauses = words.Last <= words.First ? [words] : CoordinatedClauses.Of(reading, words.First, words.Last, condition);
        if (clauses.Count == 1 || !IsAhead(clauses[0]))
        {
            return [words];
        }

        List<PhraseWords> own = [clauses[0]];
        foreach (PhraseWords clause in clauses.Skip(1))
        {
            if (IsAhead(clause))
            {
                own.Add(clause);
            }
            else
            {
                own[^1] = own[^1] with { Last = clause.Last };
            }
        }

        return own.Count == 1 ? [words] : own;

        bool IsAhead(PhraseWords clause)
        {
            TextSpan span = reading.Between(clause.First, clause.Last);
            List<FoundEstimate> inside = estimates.FindAll(estimate => span.Contains(estimate.Span));
            ClauseFacts facts = ClauseFacts.Of(reading, clause.First, clause.Last);
            bool possible = inside.Exists(estimate => estimate.Term.Kind == EstimateKind.Possibility && estimate.Time == EstimateUse.Forecast);
            return (facts.Future || facts.Would || inside.Exists(estimate => estimate.Time == EstimateUse.Forecast))
                && (kindOf(clause, facts, inside) is StatementKind.Forecast or StatementKind.Commitment || possible);
        }
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

    private string? About(SentenceReading reading, ClauseFacts clause)
    {
        if (clause.Subject < 0 || reading.Tree.Words[clause.Subject].Part is not ("NOUN" or "PROPN"))
        {
            return null;
        }

        TextSpan span = reading.Between(reading.Tree.Left(clause.Subject), reading.Tree.Right(clause.Subject));
        return span.Length > 120 ? reading.Word(clause.Subject).ToString() : StatementWording.Joined(_prose.Text.Substring(span.Start, span.Length));
    }

    private void AddOrKeep(bool keep, SentenceReading reading, TextSpan span, Statement statement)
    {
        if (keep)
        {
            _kept.Add((reading, span, statement));
        }
        else
        {
            Add(reading, span, statement);
        }
    }

    private void AddKept()
    {
        foreach ((SentenceReading reading, TextSpan span, Statement statement) in _kept)
        {
            Add(reading, span, statement);
        }
    }

    private TextSpan? Source(TextSpan? words) => words is { } span ? _prose.ToSource(span) : null;
}
