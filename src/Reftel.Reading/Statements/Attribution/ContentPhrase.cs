using System.Collections.Immutable;
using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>Where what was said begins and ends.</summary>
internal static class ContentPhrase
{
    /// <summary>A clause or a quotation behind the cue.</summary>
    public static TextSpan? Clause(SentenceReading reading, CueVerb cue, int verb, int last)
    {
        int start = (cue.Frame & (CueFrame.Clause | CueFrame.Quote)) == CueFrame.None ? -1 : ClauseStart.Behind(reading, cue, verb, last);
        return start < 0 || (!cue.Frame.HasFlag(CueFrame.Clause) && !reading.IsQuoted(start)) ? null : ContentEnd.OfRest(reading, verb, start);
    }

    /// <summary>Words behind a preposition that belongs to the cue, which grows by it: "called for", "accused them of".</summary>
    public static TextSpan? Prepositional(SentenceReading reading, CueVerb cue, int verb, ref int last)
    {
        SentenceTree tree = reading.Tree;
        int at = last + 1;
        if (cue.Frame.HasFlag(CueFrame.ObjectPreposition) && tree.Child(verb, "obj") is >= 0 and var obj && obj > last)
        {
            at = tree.Right(obj) + 1;
            for (int i = tree.Left(obj); i < at; i++)
            {
                at = cue.Prepositions.AsSpan().Contains(reading.Word(i).ToString()) ? i : at;
            }
        }

        if (cue.Prepositions.Length == 0 || at + 1 >= reading.Count || (reading.IsMark(at + 1) && !reading.IsQuoted(at + 1)) || !cue.Prepositions.AsSpan().Contains(reading.Word(at).ToString()))
        {
            return null;
        }

        if (TimeWords.IsMonth(reading.Word(at + 1)) || TimeWords.IsDay(reading.Word(at + 1)))
        {
            // "agreed on December 1 to publish": a day, no matter.
            return null;
        }

        int head = tree.Words[at].Head;
        int end = head > at ? tree.Right(head) : at;
        if (end <= at || (reading.Word(at) is "on" or "upon" && cue.Lemma == "call" && !HasInfinitive(reading, at)))
        {
            // Who calls on somebody without wanting something pays a visit.
            return null;
        }

        last = at;
        return ContentEnd.OfNoun(reading, at + 1, end);
    }

    /// <summary>An infinitive or a noun behind the cue.</summary>
    public static TextSpan? Complement(SentenceReading reading, CueVerb cue, int verb, int last)
    {
        SentenceTree tree = reading.Tree;
        int obj = ObjectOf(tree, cue, verb);
        foreach (int child in tree.Children(verb))
        {
            ParsedWord word = tree.Words[child];
            if (child <= last || word.Relation is not ("xcomp" or "advcl" or "ccomp" or "acl"))
            {
                continue;
            }

            bool to = HasTo(reading, child);
            if (to && obj > last && obj < child && cue.Frame.HasFlag(CueFrame.ObjectInfinitive))
            {
                return ContentEnd.OfNoun(reading, tree.Left(obj), tree.Right(child));
            }

            // Behind a day the parser takes what was agreed for a purpose.
            if (to && (word.Relation is "xcomp" or "ccomp" || (word.Relation == "advcl" && cue.Sense == CueSense.Commitment)) && (cue.Frame & (CueFrame.Infinitive | CueFrame.ObjectInfinitive)) != CueFrame.None)
            {
                return ContentEnd.OfNoun(reading, tree.Left(child), tree.Right(child));
            }

            if (obj > last && obj < child && word.Relation == "xcomp" && cue.Frame.HasFlag(CueFrame.Description))
            {
                return ContentEnd.OfNoun(reading, tree.Left(obj), tree.Right(child));
            }
        }

        if (cue is { Sense: CueSense.Commitment } && cue.Frame.HasFlag(CueFrame.Infinitive) && LostInfinitive.BehindDay(reading, last + 1) is > 0 and var behind)
        {
            return ContentEnd.OfRest(reading, verb, behind);
        }

        // "expects exports to fall": what is expected of somebody may hang on him.
        if (obj > last && cue.Frame.HasFlag(CueFrame.ObjectInfinitive) && tree.Child(obj, "acl") is >= 0 and var deed && deed > obj && HasTo(reading, deed))
        {
            return ContentEnd.OfNoun(reading, tree.Left(obj), tree.Right(deed));
        }

        // "expects the lease, which runs until 2018, to hold": the same behind a clause of its own.
        if (obj > last && cue.Frame.HasFlag(CueFrame.ObjectInfinitive) && LostInfinitive.StandsBehindRelative(reading, obj))
        {
            return ContentEnd.OfRest(reading, verb, tree.Left(obj));
        }

        if (obj <= last || (cue.Frame & (CueFrame.NounPhrase | CueFrame.Description)) == CueFrame.None || cue.Frame.HasFlag(CueFrame.Addressee))
        {
            return null;
        }

        // "called the vote “a farce”": what stands in marks directly behind the object is what it is called.
        int end = tree.Right(obj);
        return cue.Frame.HasFlag(CueFrame.Description) && end + 1 < reading.Count && reading.IsQuoted(end + 1)
            ? TextSpan.Between(reading.SpanOf(tree.Left(obj)).Start, reading.QuoteAt(reading.SpanOf(end + 1).Start)!.Value.Span.End)
            : ContentEnd.OfNoun(reading, tree.Left(obj), end);
    }

    /// <summary>Content before the cue, and behind it where cue and source stand within.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="first">First word of cue and source.</param>
    /// <param name="last">Last word of cue and source.</param>
    /// <param name="within">True to take only words that a cue between marks, or a closing quotation mark before it, proves.</param>
    public static ImmutableArray<TextSpan> Around(SentenceReading reading, int first, int last, bool within)
    {
        int end = first - 1;
        if (end < 0 || !EndsContent(reading, end))
        {
            return [];
        }

        while (end >= 0 && reading.Word(end) is "," or "--" or "\u2014" or "-" && !reading.IsQuoted(end))
        {
            end--;
        }

        if (end < 0)
        {
            return [];
        }

        bool quoted = reading.IsQuoted(end);
        int next = last + 1;
        bool atEnd = next >= reading.Count || reading.Word(next) is "." or "!" or "?";
        bool comma = next + 1 < reading.Count && reading.Word(next) is ",";
        bool quotedRest = comma && reading.IsQuoted(next + 1);
        if (!quoted && (quotedRest || (within && !comma && !atEnd)))
        {
            return [];
        }

        bool goesOn = comma && GoesOn(reading, next + 1, quoted);
        if (!quoted && !goesOn && !HasFiniteVerb(reading, 0, end) && !(atEnd && end >= 4))
        {
            return [];
        }

        int begin = reading.Sentence.Span.Start;
        if (reading.QuoteAt(begin) is { } open && open.Span.Start < begin)
        {
            begin = open.Span.Start;
        }

        var pieces = ImmutableArray.CreateBuilder<TextSpan>(2);
        pieces.Add(TextSpan.Between(begin, reading.SpanOf(end).End));
        if (goesOn && ContentEnd.OfRest(reading, -1, next + 1) is { } rest)
        {
            pieces.Add(rest);
        }

        return pieces.DrainToImmutable();
    }

    /// <summary>True for marks behind which a cue may follow its content.</summary>
    public static bool EndsContent(SentenceReading reading, int token) =>
        reading.Word(token) is "," or "--" or "\u2014" or "?" or "!" or "\u201D" or "\"" or "''" or "\u2019" or "-";

    // What was said goes on behind the speaker: in marks where it was in marks, else as a clause.
    private static bool GoesOn(SentenceReading reading, int first, bool quoted) =>
        reading.IsQuoted(first) || (!quoted && reading.Tree.Words[first] is not ({ Tag: "VBG" or "VBN" or "WP" or "WDT" or "WRB" } or { Part: "ADP" or "SCONJ" }) && HasFiniteVerb(reading, first, reading.Count - 1));

    // Who is urged or told may be either object to the parser.
    private static int ObjectOf(SentenceTree tree, CueVerb cue, int verb)
    {
        int direct = tree.Child(verb, "obj");
        int indirect = (cue.Frame & (CueFrame.Addressee | CueFrame.ObjectInfinitive)) == CueFrame.None ? -1 : tree.Child(verb, "iobj");
        int found = indirect >= 0 ? indirect : direct;
        return found > verb ? found : -1;
    }

    private static bool HasFiniteVerb(SentenceReading reading, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (reading.Tree.Words[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasInfinitive(SentenceReading reading, int from)
    {
        for (int i = from + 1; i + 1 < reading.Count && reading.Word(i) is not ("," or ";"); i++)
        {
            if (reading.Word(i) is "to" && reading.Tree.Words[i].Tag == "TO" && reading.Tree.Words[i + 1].Tag == "VB")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasTo(SentenceReading reading, int verb)
    {
        foreach (int child in reading.Tree.Children(verb))
        {
            if (child < verb && reading.Word(child) is "to" && reading.Tree.Words[child].Relation == "mark")
            {
                return true;
            }
        }

        return false;
    }
}
