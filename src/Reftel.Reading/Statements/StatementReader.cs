using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Contradictions;
using Reftel.Reading.Statements.Estimates;
using Reftel.Reading.Statements.Mentions;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Statements.Times;

namespace Reftel.Reading.Statements;

/// <summary>
/// Reads what is said in a document: who says it, in which words, how sure, of when. English prose only; a document in another language, and a paragraph in one, keeps its dates, has the names of a user's list, and no statements.
/// </summary>
public static class StatementReader
{
    /// <summary>The same document with its mentions, times, estimates and statements. Linear in its length; never throws on any content.</summary>
    /// <param name="document">As <see cref="DocumentReader"/> gives it.</param>
    /// <param name="options">Limits and houses; the same as for reading.</param>
    public static Document AddTo(Document document, ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= ReadingOptions.Default;
        DocumentProse prose = ProseReader.Read(document);
        document = document with { Times = TimesReader.Read(prose, document.Date) };
        bool english = EnglishProse.Is(document, prose);
        if (!english && !prose.Blocks.Any(block => EnglishProse.Is(block, english)))
        {
            // A user's list has names of any language.
            return options.Gazetteer.Names.IsEmpty ? document : document with { Mentions = MentionReader.ReadOwn(prose, SentenceReader.Read(prose), options) };
        }

        DocumentScale scale = ScaleChoice.Of(document, options.Scales);
        List<ProseSentence> all = SentenceReader.Read(prose, scale.KeyWords());
        List<ProseSentence> sentences = all.FindAll(sentence => EnglishProse.Is(prose.Blocks[sentence.Block], english));
        List<FoundAttribution> attributions = AttributionReader.Read(prose, sentences, document.Report?.Series);
        var assembler = new StatementAssembler(document, prose, all, sentences, attributions, scale);
        (ImmutableArray<Estimate> estimates, ImmutableArray<Statement> statements) = assembler.Build();
        (ImmutableArray<Mention> mentions, ImmutableArray<HeldOffice> offices) = MentionReader.Read(document, prose, sentences, options);
        if (sentences.Count < all.Count && !options.Gazetteer.Names.IsEmpty)
        {
            List<ProseSentence> others = all.FindAll(sentence => !EnglishProse.Is(prose.Blocks[sentence.Block], english));
            mentions = [.. mentions.Concat(MentionReader.ReadOwn(prose, others, options)).OrderBy(mention => mention.Span.Start)];
        }

        statements = SpeakerActors.Resolve(statements, mentions, document.Source.Text);
        return document with { Mentions = mentions, Offices = offices, Estimates = estimates, Statements = statements, Contradictions = ContradictionFinder.Find(statements) };
    }

    /// <summary>The same document with the sentences and words of its prose.</summary>
    /// <param name="document">As <see cref="DocumentReader"/> gives it.</param>
    /// <param name="parse">True to add base forms, tags and trees, of English only.</param>
    public static Document AddSentences(Document document, bool parse)
    {
        ArgumentNullException.ThrowIfNull(document);
        DocumentProse prose = ProseReader.Read(document);
        bool english = EnglishProse.Is(document, prose);
        return document with { Sentences = [.. SentenceReader.Read(prose).Select(sentence => SentenceRecords.Of(prose, sentence, parse && EnglishProse.Is(prose.Blocks[sentence.Block], english)))] };
    }
}
