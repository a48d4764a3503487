using System.Collections.Immutable;
using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Catalogues;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>What the next paragraph or the items of a list hold, announced at the end of one: "The minister added:", "The Ambassador made the following points:".</summary>
internal static class AnnouncedWords
{
    /// <summary>Words from the cue to the mark at most.</summary>
    private const int Reach = 12;

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
        if (mark > 2 && reading.Word(mark) is "." && CountedPoints.Behind(sentences, reading.Index, from: 1) is { IsEmpty: false } counted)
        {
            return CueBefore(reading, mark, items: true) is { } making && SpokenPoints.Are(reading, making.Verb + 1, mark) ? Found(reading, making, mark, counted) : null;
        }

        bool items = reading.Index + 1 < sentences.Count && AnnouncedItems.At(prose, sentences, reading.Index + 1);
        if (mark < 2 || reading.IsQuoted(mark) || !(reading.Word(mark) is ":" || (items && reading.Word(mark) is "that") || (items && reading.Word(mark) is "." && SpokenPoints.Are(reading, 0, mark))))
        {
            return null;
        }

        if (CueBefore(reading, mark, items) is not { } cue)
        {
            return items && reading.Word(mark) is ":" ? SpokenPoints.Read(reading, mark, AnnouncedContent.Behind(prose, sentences, reading.Index)) : null;
        }

        return AnnouncedContent.Behind(prose, sentences, reading.Index) is { IsEmpty: false } content ? Found(reading, cue, mark, content) : null;
    }

    // "made the following points: (a) the road is open; (b) ...": told in the same sentence, and in items behind it.
    private static FoundAttribution? Points(DocumentProse prose, IReadOnlyList<ProseSentence> sentences, SentenceReading reading)
    {
        int mark = 2;
        while (mark < reading.Count && (reading.Word(mark) is not ":" || reading.IsQuoted(mark)))
        {
            mark++;
        }

        int first = mark + 1;
        while (first < reading.Count && reading.Word(first) is "-" or "--" or "\u2013" or "\u2014" or "*")
        {
            first++;
        }

        return first + 1 < reading.Count && CueBefore(reading, mark, items: false) is { } cue && SpokenPoints.Makes(cue.Lemma) && ContentEnd.OfRest(reading, -1, first) is { } rest
            ? Found(reading, cue, mark, [rest, .. AnnouncedItems.OfBlock(prose, sentences, reading.Index), .. CountedPoints.Behind(sentences, reading.Index, from: 2)])
            : null;
    }

    private static FoundAttribution? Found(SentenceReading reading, (int Verb, string Lemma, CueSense Sense) cue, int mark, ImmutableArray<TextSpan> content)
    {
        int first = CuePhrase.Start(reading.Tree, cue.Verb);
        return SourcePhrase.Read(reading, cue.Verb, first, afterContent: false) is { } source && source.Last < first
            ? new FoundAttribution([reading.Between(source.First, source.Last)], [reading.Between(first, mark)], content, cue.Sense, cue.Lemma, reading.Index) { Word = cue.Verb }
            : null;
    }

    private static (int Verb, string Lemma, CueSense Sense)? CueBefore(SentenceReading reading, int mark, bool items)
    {
        for (int at = mark - 1; at >= Math.Max(0, mark - Reach); at--)
        {
            ParsedWord word = reading.Tree.Words[at];
            bool finite = word.Tag is not ("VBG" or "VBN" or "VB") || (word.Tag == "VBN" && HasSubject(reading, at, word));
            bool follows = word.Lemma is "follow" && at > 0 && reading.Word(at - 1).Equals("as", StringComparison.OrdinalIgnoreCase);
            // "set out three aims": the tagger takes the particle for a noun.
            bool sets = items && word.Lemma is "set" && reading.Word(at + 1) is "out" or "forth";
            bool has = sets || (items && word.Lemma is "have" && SpokenPoints.Are(reading, at + 1, mark));
            if ((word.Part != "VERB" && !has) || !finite || follows || reading.IsQuoted(at))
            {
                continue;
            }

            CueVerb? cue = CueVerbs.Find(word.Lemma);
            if (cue is not null && cue.Frame.HasFlag(CueFrame.Quote) && (at == mark - 1 || IsFollowing(reading, at + 1, mark) || (items && (cue.Frame.HasFlag(CueFrame.Addressee) || SpokenPoints.Are(reading, at + 1, mark)))))
            {
                return (at, cue.Lemma, cue.Sense);
            }

            return has || (SpokenPoints.Makes(word.Lemma) && SpokenPoints.Are(reading, at + 1, mark)) ? (at, word.Lemma, CueSense.Speech) : null;
        }

        return null;
    }

    // "Zayas raised four points:": a past that the tagger took for a participle, with the subject for the head of the sentence.
    private static bool HasSubject(SentenceReading reading, int verb, ParsedWord word) =>
        (reading.Tree.Child(verb, "nsubj") is >= 0 and var subject && subject < verb) || (word.Relation == "acl" && word.Head < verb && reading.Tree.Words[word.Head].Relation == "root");

    // "said the following:", "replied as follows:", "told the council this:"
    private static bool IsFollowing(SentenceReading reading, int first, int mark) =>
        reading.Word(mark - 1) is "following" or "follows" or "this" or "that" || (mark - first <= 3 && reading.Tree.Words[first].Part is "ADV" or "ADP");
}
