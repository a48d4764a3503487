using Reftel.Reading.Statements.Catalogues;
using Reftel.Reading.Statements.Prose;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>All attributions of a document, in the order of their cues.</summary>
internal static class AttributionReader
{
    public static List<FoundAttribution> Read(DocumentProse prose, IReadOnlyList<ProseSentence> sentences, string? series = null)
    {
        var found = new List<FoundAttribution>();
        var subjects = new ItemSubjects(prose, sentences);
        int block = -1;
        List<Quotation> quotes = [];
        for (int i = 0; i < sentences.Count; i++)
        {
            ProseSentence sentence = sentences[i];
            if (sentence.Block != block)
            {
                block = sentence.Block;
                quotes = Quotations.Of(prose.Text, prose.Blocks[block].Span);
                if (SpeakerLabel.Read(prose.Text, prose.Blocks[block], quotes, i, series) is { } label)
                {
                    found.Add(label);
                }
            }

            if (!sentence.HasSignal)
            {
                continue;
            }

            var reading = new SentenceReading(prose.Text, sentence, i, quotes);
            FoundAttribution? announced = AnnouncedWords.Read(prose, sentences, reading);
            subjects.See(reading);
            for (int word = 0; word < reading.Count; word++)
            {
                if (word == announced?.Word)
                {
                    found.Add(announced);
                }
                else if (!reading.IsQuoted(word) && (subjects.Read(reading, word) ?? CommitmentAttribution.Read(reading, word) ?? HeldDescription.Read(reading, word) ?? VerbAttribution.Read(reading, word) ?? NounAttribution.Read(reading, word) ?? ViewPhrase.Read(reading, word) ?? AccordingTo.Read(reading, word) ?? HearsayAdverb.Read(reading, word)) is { } attribution && !IsNamedBy(found, attribution))
                {
                    FoundAttribution whole = AnnouncedItems.GoOn(prose, sentences, reading, attribution);
                    found.Add(ContinuedQuotation.GoOn(prose.Text, whole, quotes, sentence.Span.End, prose.Blocks[block].Span.End));
                }
            }
        }

        QuotationOverBlocks.GoOn(prose, sentences, found);
        return found;
    }

    // "renewed its promise to pay": one promise, of him who renewed it.
    private static bool IsNamedBy(List<FoundAttribution> found, FoundAttribution noun) =>
        noun.Sense == CueSense.Commitment && found.Count > 0 && found[^1] is { Sense: CueSense.Commitment } verb && verb.Sentence == noun.Sentence
        && CommitmentPhrases.IsVerb(verb.Lemma) && verb.Content.Any(piece => piece.Contains(noun.Cue[0]));
}
