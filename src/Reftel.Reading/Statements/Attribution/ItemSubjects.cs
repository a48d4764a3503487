using Reftel.Reading.Statements.Catalogues;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>Who does what items tell that begin with their verb: "The Minister:", and then "-- said that the port was closed; -- asked for time". For one document, sentence by sentence.</summary>
internal sealed class ItemSubjects(DocumentProse prose, IReadOnlyList<ProseSentence> sentences)
{
    private TextSpan? _subject;
    private int _block;

    /// <summary>Takes note of a sentence that ends in a colon and has no verb; its last noun phrase is the subject of the items behind.</summary>
    public void See(SentenceReading reading)
    {
        int mark = reading.Count - 1;
        int next = reading.Index + 1;
        if (mark < 1 || reading.Word(mark) is not ":" || next >= sentences.Count || !AnnouncedItems.At(prose, sentences, next))
        {
            return;
        }

        _subject = null;
        for (int i = 0; i < mark; i++)
        {
            if (reading.Tree.Words[i].Part is "VERB" or "AUX")
            {
                return;
            }
        }

        if (SurfaceSubject.Before(reading, mark) is { } subject)
        {
            // "During the meeting Zayas:": a name behind a small noun stands by itself.
            int first = subject.Last;
            while (first > subject.First && char.IsUpper(reading.Word(first - 1)[0]))
            {
                first--;
            }

            bool name = char.IsUpper(reading.Word(first)[0]) && first > subject.First && reading.Tree.Words[first - 1].Part == "NOUN" && char.IsLower(reading.Word(first - 1)[0]);
            _subject = reading.Between(name ? first : subject.First, subject.Last);
            _block = sentences[next].Block;
        }
    }

    /// <summary>The attribution of a cue at the head of an item, by the subject announced; null for any other word.</summary>
    public FoundAttribution? Read(SentenceReading reading, int verb)
    {
        if (_subject is not { } subject || reading.SpanOf(verb).Start != AnnouncedItems.WordsStart(prose, reading.Sentence) || !AnnouncedItems.At(prose, sentences, reading.Index))
        {
            return null;
        }

        // Items of the list stand in one block or in blocks that follow each other.
        if (reading.Sentence.Block > _block + 1)
        {
            _subject = null;
            return null;
        }

        _block = reading.Sentence.Block;
        return CueVerbs.Find(reading.Tree.Words[verb].Lemma) is not null ? VerbAttribution.Read(reading, verb, subject) : null;
    }
}
