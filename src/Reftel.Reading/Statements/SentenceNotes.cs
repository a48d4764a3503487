using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements;

/// <summary>The notes of each sentence: those whose anchors stand in it or directly behind its stop.</summary>
internal sealed class SentenceNotes
{
    /// <summary>How far behind a sentence its anchors may stand: blanks, markup and other anchors lie between.</summary>
    private const int Reach = 120;

    private readonly Dictionary<int, List<Note>> _notes = [];

    /// <param name="report">The report, or null.</param>
    /// <param name="sentences">Places of the sentences in the source, in order.</param>
    public SentenceNotes(Report? report, List<TextSpan> sentences)
    {
        foreach (Note note in report?.Notes ?? [])
        {
            foreach (Anchor anchor in note.Anchors)
            {
                int sentence = Last(sentences, anchor.Span.Start);
                if (sentence >= 0 && anchor.Span.Start <= sentences[sentence].End + Reach)
                {
                    if (!_notes.TryGetValue(sentences[sentence].Start, out List<Note>? list))
                    {
                        _notes[sentences[sentence].Start] = list = [];
                    }

                    list.Add(note);
                }
            }
        }
    }

    /// <param name="sentence">Where the sentence begins in the source.</param>
    public ImmutableArray<int> Numbers(int sentence) => _notes.TryGetValue(sentence, out List<Note>? notes)
        ? [.. notes.Where(note => note.Number is not null).Select(note => note.Number!.Value).Distinct().Order()]
        : [];

    /// <param name="sentence">Where the sentence begins in the source.</param>
    public ImmutableArray<string> Sources(int sentence) => _notes.TryGetValue(sentence, out List<Note>? notes)
        ? [.. notes.SelectMany(note => note.Citations).Where(citation => citation.Source is not null).Select(citation => citation.Source!).Distinct(StringComparer.Ordinal)]
        : [];

    // The last sentence that begins before a place.
    private static int Last(List<TextSpan> sentences, int offset)
    {
        int low = 0;
        int high = sentences.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sentences[middle].Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
