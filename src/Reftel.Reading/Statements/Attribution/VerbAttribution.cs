using System.Collections.Immutable;
using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Catalogues;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>Who says what by a verb: "the minister said that", "“...,” he added".</summary>
internal static class VerbAttribution
{
    /// <param name="reading">The sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="subject">Who does it where that stands in another sentence, before an item that begins with the verb.</param>
    public static FoundAttribution? Read(SentenceReading reading, int verb, TextSpan? subject = null)
    {
        ParsedWord word = reading.Tree.Words[verb];
        bool participle = ParticipleCue.Is(reading, verb);
        if (!(participle || IsVerb(reading, verb)) || CueVerbs.Find(participle ? ParticipleCue.Lemma(reading, verb) : word.Lemma) is not { } cue)
        {
            return null;
        }

        if (IsUnsaid(reading, verb) || reading.IsUnderIf(verb))
        {
            return null;
        }

        bool says = (cue.Frame & (CueFrame.Clause | CueFrame.Quote)) != CueFrame.None;
        int first = CuePhrase.Start(reading.Tree, verb);
        int last = CuePhrase.End(reading, verb);
        bool afterContent = says && first > 0 && ContentPhrase.EndsContent(reading, first - 1) && (reading.Word(first - 1) is not "," || first > 1);
        if (PassiveAttribution.Read(reading, cue, verb, first) is { } passive)
        {
            return passive;
        }

        PhraseWords? phrase = subject is null ? SourcePhrase.Read(reading, verb, first, afterContent && !cue.Frame.HasFlag(CueFrame.Addressee)) : new PhraseWords(0, -1);
        if (phrase is not { } source)
        {
            return null;
        }

        // "the signs that support this view": signs take no stand.
        if (cue.Sense == CueSense.Stance && source.First == source.Last && reading.Tree.Words[source.First].Tag == "WDT")
        {
            return null;
        }

        // "What the minister said of the loan was untrue": what he said is not told.
        if (source.First > 0 && source.First < first && reading.Word(source.First - 1) is "What" or "what" && !reading.IsQuoted(source.First))
        {
            return null;
        }

        int behindSource = source.First == last + 1 ? source.Last : cue.Frame.HasFlag(CueFrame.Addressee) ? Addressee(reading, last) : last;
        if (ContentPhrase.Prepositional(reading, cue, verb, ref last) is { } prepositional)
        {
            return Found(reading, cue with { Sense = cue.PrepositionSense }, verb, first, last, Source(), [prepositional]);
        }

        int begin = source.Last < first ? source.First : first;
        ImmutableArray<TextSpan> around = says ? ContentPhrase.Around(reading, begin, behindSource, within: true) : [];
        if (!around.IsEmpty)
        {
            return Found(reading, cue, verb, first, last, Source(), around);
        }

        if (ContentPhrase.Clause(reading, cue, verb, behindSource) is { } clause)
        {
            // A colon before what was said belongs to the cue.
            bool colon = last + 1 < reading.Count && reading.Word(last + 1) is ":";
            return Found(reading, cue, verb, first, colon ? last + 1 : last, Source(), [clause]);
        }

        if (ContentPhrase.Complement(reading, cue, verb, last) is { } complement)
        {
            return Found(reading, cue, verb, first, last, Source(), [complement]);
        }

        around = says ? ContentPhrase.Around(reading, begin, behindSource, within: false) : [];
        return around.IsEmpty ? null : Found(reading, cue, verb, first, last, Source(), around);

        TextSpan Source() => subject ?? reading.Between(source.First, source.Last);
    }

    // "“...,” the whip told us, “...”": who is spoken to, where a comma closes what stands within the words spoken.
    private static int Addressee(SentenceReading reading, int last)
    {
        int at = last + 1;
        while (at < reading.Count && at <= last + 4 && reading.Tree.Words[at].Part is "PRON" or "DET" or "NOUN" or "PROPN" or "ADJ")
        {
            at++;
        }

        bool pronoun = at == last + 2 && reading.Tree.Words[last + 1].Tag == "PRP" && at < reading.Count && reading.Word(at) is "," or ".";
        return pronoun || (at + 1 < reading.Count && reading.Word(at) is "," && reading.IsQuoted(at + 1)) ? at - 1 : last;
    }

    // "may seek", "will announce", "could say": nothing has been said yet; the sentence is its author's.
    private static bool IsUnsaid(SentenceReading reading, int verb)
    {
        foreach (int child in reading.Tree.Children(verb))
        {
            // "“They won't,” said Lis": the parser hangs a modal of the words spoken on the cue.
            if (child < verb && reading.Tree.Words[child].Tag == "MD" && reading.Word(child) is not "can" && !reading.IsQuoted(child))
            {
                return true;
            }
        }

        return false;
    }

    // "The group notes that", "Minsk plans to": a noun to the tagger, but a name before it and a clause behind make it a verb.
    private static bool IsVerb(SentenceReading reading, int at)
    {
        ParsedWord word = reading.Tree.Words[at];
        // "This stated effort": a participle before a noun.
        bool adjective = word.Relation == "amod"
            || (word.Tag is "VBN" or "VBD" && at > 0 && reading.Tree.Words[at - 1].Tag is "DT" or "PRP$" or "POS" && (word.Tag is "VBN" || (at + 1 < reading.Count && reading.Tree.Words[at + 1].Part == "NOUN")));
        return (word.Part == "VERB" && !adjective)
            || (word.Tag == "NN" && at > 0 && at + 1 < reading.Count && reading.Word(at + 1) is "that" && reading.Word(at - 1) is "We" or "we" or "They" or "they" or "I")
            || (word.Tag == "NNS" && at == 1 && reading.Count > 2 && reading.Word(2) is "that" && Kinds.AuthorWords.Are(reading.Word(0)))
            || (word.Tag == "NNS" && at > 0 && at + 1 < reading.Count && (reading.Word(at + 1) is "that" or "to" || (reading.Word(at + 1) is "for" && word.Lemma == "call"))
                && SurfaceSubject.BehindAdverb(reading, at) is >= 0 and var before && reading.Tree.Words[before] is { Part: "PROPN" } or { Tag: "PRP" or "NN" } && reading.Tree.Words[before].Tag != "NNPS");
    }

    private static FoundAttribution Found(SentenceReading reading, CueVerb cue, int verb, int first, int last, TextSpan source, ImmutableArray<TextSpan> content) => new(
        [source],
        [reading.Between(first, last)],
        content,
        cue.Sense,
        cue.Lemma,
        reading.Index)
    {
        Word = verb,
        Participle = first == verb && (reading.Tree.Words[verb].Tag == "VBG" || ParticipleCue.Is(reading, verb)),
    };
}

/// <summary>Words that stand together, both ends included.</summary>
internal readonly record struct PhraseWords(int First, int Last);
