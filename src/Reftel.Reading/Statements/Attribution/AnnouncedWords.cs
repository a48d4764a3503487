using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Catalogues;
using Reftel.Reading.Statements.Prose;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>What the next paragraph or the items of a list hold, announced at the end of one: "The minister added:", "The Ambassador made the following points:".</summary>
internal static class AnnouncedWords
{
    /// <summary>Words from the cue to the mark at most.</summary>
    private const int Reach = 12;

    private static readonly HashSet<string> Makes = ["make", "offer", "give", "raise", "issue", "present", "set", "list", "outline"];
    private static readonly HashSet<string> Sayings = ["point", "comment", "statement", "remark", "argument", "observation", "announcement", "reply", "response", "answer", "reason", "question", "request", "demand", "proposal"];

    /// <param name="prose">Text of the document.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="reading">One of them.</param>
    public static FoundAttribution? Read(DocumentProse prose, IReadOnlyList<ProseSentence> sentences, SentenceReading reading)
    {
        if (Points(prose, sentences, reading) is { } points)
        {
            return points;
        }

        int mark = reading.Count - 1;
        if (mark < 2 || reading.Word(mark) is not ":" || reading.IsQuoted(mark) || CueBefore(reading, mark) is not { } cue || AnnouncedContent.Behind(prose, sentences, reading.Index) is not { IsEmpty: false } content)
        {
            return null;
        }

        int first = CuePhrase.Start(reading.Tree, cue.Verb);
        return SourcePhrase.Read(reading, cue.Verb, first, afterContent: false) is { } source && source.Last < first
            ? new FoundAttribution([reading.Between(source.First, source.Last)], [reading.Between(first, mark)], content, cue.Sense, cue.Lemma, reading.Index) { Word = cue.Verb }
            : null;
    }

    // "made the following points: (a) the road is open; (b) ...": told in the same sentence, and in items behind it.
    private static FoundAttribution? Points(DocumentProse prose, IReadOnlyList<ProseSentence> sentences, SentenceReading reading)
    {
        int mark = 2;
        while (mark < reading.Count && (reading.Word(mark) is not ":" || reading.IsQuoted(mark)))
        {
            mark++;
        }

        if (mark + 2 >= reading.Count || CueBefore(reading, mark) is not { } cue || !Makes.Contains(cue.Lemma) || ContentEnd.OfRest(reading, -1, mark + 1) is not { } rest)
        {
            return null;
        }

        int first = CuePhrase.Start(reading.Tree, cue.Verb);
        return SourcePhrase.Read(reading, cue.Verb, first, afterContent: false) is { } source && source.Last < first
            ? new FoundAttribution([reading.Between(source.First, source.Last)], [reading.Between(first, mark)], [rest, .. AnnouncedContent.ItemsOfBlock(prose, sentences, reading.Index)], cue.Sense, cue.Lemma, reading.Index) { Word = cue.Verb }
            : null;
    }

    private static (int Verb, string Lemma, CueSense Sense)? CueBefore(SentenceReading reading, int mark)
    {
        for (int at = mark - 1; at >= Math.Max(0, mark - Reach); at--)
        {
            ParsedWord word = reading.Tree.Words[at];
            bool finite = word.Tag is not ("VBG" or "VBN" or "VB") || (word.Tag == "VBN" && reading.Tree.Child(at, "nsubj") is >= 0 and var subject && subject < at);
            if (word.Part != "VERB" || !finite || reading.IsQuoted(at))
            {
                continue;
            }

            CueVerb? cue = CueVerbs.Find(word.Lemma);
            if (cue is not null && cue.Frame.HasFlag(CueFrame.Quote) && (at == mark - 1 || IsFollowing(reading, at + 1, mark)))
            {
                return (at, cue.Lemma, cue.Sense);
            }

            return Makes.Contains(word.Lemma) && HasSaying(reading, at + 1, mark) ? (at, word.Lemma, CueSense.Speech) : null;
        }

        return null;
    }

    // "said the following:", "replied as follows:", "told the council this:"
    private static bool IsFollowing(SentenceReading reading, int first, int mark) =>
        reading.Word(mark - 1) is "following" or "follows" or "this" or "that" || (mark - first <= 3 && reading.Tree.Words[first].Part is "ADV" or "ADP");

    private static bool HasSaying(SentenceReading reading, int first, int mark)
    {
        for (int i = first; i < mark; i++)
        {
            if (Sayings.Contains(reading.Tree.Words[i].Lemma) || (i == mark - 1 && reading.Word(i) is "following"))
            {
                return true;
            }
        }

        return false;
    }
}
