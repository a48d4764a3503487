using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Catalogues;
using Reftel.Reading.Statements.Prose;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>Who speaks, and how far the words for it reach.</summary>
internal static class SourcePhrase
{
    /// <param name="reading">The sentence.</param>
    /// <param name="verb">The verb of the cue.</param>
    /// <param name="cueFirst">First word of the cue.</param>
    /// <param name="afterContent">True where words end before the cue that may be its content.</param>
    public static PhraseWords? Read(SentenceReading reading, int verb, int cueFirst, bool afterContent)
    {
        // "Lis, whom we met, dismissed the rumours": a name with an aside at the head of the sentence is who speaks, no content before the cue.
        if (afterContent && SurfaceSubject.BeforeAside(reading, cueFirst) is { First: 0 } head)
        {
            return Trim(reading, head, verb);
        }

        // "Local groups, citing eyewitnesses, claim": whom they cite does not cite.
        bool cites = reading.Tree.Words[verb].Tag == "VBG" && !Kinds.InferenceCues.IsLemma(reading.Tree.Words[verb].Lemma);
        if (afterContent && !cites && SurfaceSubject.Behind(reading, cueFirst, verb) is { } behind)
        {
            return Trim(reading, behind, verb);
        }

        if (afterContent is false && SurfaceSubject.BehindQuotation(reading, cueFirst) is { } named)
        {
            return Trim(reading, named, verb);
        }

        int subject = ParticipleCue.Is(reading, verb) ? ParticipleCue.Subject(reading, verb) : SubjectFinder.Find(reading.Tree, verb);
        if (subject == SubjectFinder.Passive)
        {
            return null;
        }

        if (SurfaceSubject.BeforeAside(reading, cueFirst) is { } aside && (subject < 0 || subject > aside.First + 2))
        {
            return Trim(reading, aside, verb);
        }

        if (subject < 0 || subject > verb || reading.IsQuoted(subject))
        {
            return (SurfaceSubject.Before(reading, cueFirst) ?? SurfaceSubject.OddName(reading, cueFirst, verb) ?? SurfaceSubject.BeforeSaying(reading, cueFirst)) is { } before && !reading.IsQuoted(before.Last)
                ? Trim(reading, CoordinatedNames.With(reading, before), verb)
                : null;
        }

        return Trim(reading, CoordinatedNames.With(reading, OfTree(reading, subject, cueFirst, verb)), verb);
    }

    private static PhraseWords OfTree(SentenceReading reading, int subject, int cueFirst, int verb)
    {
        SentenceTree tree = reading.Tree;
        int first = tree.Left(subject);
        int last = Math.Min(tree.Right(subject), cueFirst - 1);

        // A quotation that the tree took into the phrase is none of it.
        for (int i = subject; i >= first; i--)
        {
            if (reading.Word(i) is "\u201D" or "''" or "\"" or ":" or ";" or "--" or "\u2014")
            {
                first = i + 1;
                break;
            }
        }

        // "the union and Varno agreed": the parser joins the verb to the first of two subjects.
        ParsedWord cue = tree.Words[verb];
        if (cue.Relation == "conj" && cue.Head >= 0 && cue.Head < first && first - cue.Head <= 4 && tree.Words[cue.Head].Part is "NOUN" or "PROPN" && first > 0 && reading.Word(first - 1) is "and")
        {
            first = tree.Left(cue.Head);
        }

        // "Deputy Prime Minister": the parser hangs the first word of some titles on the verb.
        while (first > 0 && tree.Words[first - 1] is { Part: "NOUN" or "PROPN" or "ADJ" } title && title.Head == verb && char.IsUpper(reading.Word(first - 1)[0])
            && (title.Relation is "nsubj" or "compound" or "amod" || OfficeWords.IsBefore(reading.Word(first - 1).ToString().ToLowerInvariant())))
        {
            first--;
        }

        first = first > 0 && tree.Words[first - 1] is { Tag: "DT" } article && article.Head == first ? first - 1 : first;

        while (first < subject && (reading.IsMark(first) || tree.Words[first].Relation is "cc" or "mark" or "case"))
        {
            first++;
        }

        return new PhraseWords(first, last);
    }

    // Without marks at the end, but for the comma that closes an apposition before the cue, and without a day: "Lis on Monday said".
    private static PhraseWords Trim(SentenceReading reading, PhraseWords phrase, int verb)
    {
        (int first, int last) = (BehindDay(reading, phrase), phrase.Last);
        while (last > first && reading.IsMark(last) && reading.Word(last) is not ")")
        {
            last--;
        }

        if (last - first >= 2 && TimeWords.IsDay(reading.Word(last)))
        {
            last -= reading.Word(last - 1) is "on" or "late" or "early" ? 2 : 1;
        }

        bool apposition = last < verb && last + 1 < reading.Count && reading.Word(last + 1) is "," && HasComma(reading, first, last);
        return new PhraseWords(first, apposition ? last + 1 : last);
    }

    // "On May 3 the two countries": the day is none of the speaker's words.
    private static int BehindDay(SentenceReading reading, PhraseWords phrase)
    {
        int at = phrase.First;
        if (at == 0 || reading.Tree.Words[at - 1].Part != "ADP" || !TimeWords.IsMonth(reading.Word(at)))
        {
            return at;
        }

        while (at < phrase.Last && (at == phrase.First || reading.Word(at) is "," || char.IsAsciiDigit(reading.Word(at)[0])))
        {
            at++;
        }

        return at;
    }

    private static bool HasComma(SentenceReading reading, int first, int last)
    {
        for (int i = first; i < last; i++)
        {
            if (reading.Word(i) is ",")
            {
                return true;
            }
        }

        return false;
    }
}
