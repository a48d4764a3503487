using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Language.Tokens;
using Reftel.Reading.Statements.Catalogues;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>Finds what names somebody or something in a sentence, from left to right, each word once.</summary>
internal sealed partial class MentionFinder(AcronymTable acronyms, Metonyms metonyms, OwnNames own, bool withMetonyms, List<FoundMention> found, List<FoundMention> lone)
{
    private ProseSentence _sentence = null!;
    private ImmutableArray<Token> _words;
    private int _index;
    private bool _capitals;
    private GazetteerEntry? _adjective;
    private Dictionary<int, int>? _introduced;

    public void Read(ProseSentence sentence, int index, string text)
    {
        (_sentence, _words, _index) = (sentence, sentence.Tokens, index);
        _capitals = IsCapitals(text.AsSpan(sentence.Span.Start, sentence.Span.Length));
        _adjective = null;
        _introduced = AcronymTable.Introductions(_words);
        int at = 0;
        while (at < _words.Length)
        {
            int next = ReadAt(at);
            at = Math.Max(next, at + 1);
        }
    }

    private static bool IsCapitals(ReadOnlySpan<char> text)
    {
        int small = 0;
        int capitals = 0;
        foreach (char c in text)
        {
            small += char.IsLower(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1 && small * 20 <= capitals;
    }

    // Index behind what was read; the same where nothing was.
    private int ReadAt(int at)
    {
        string form = _words[at].Form;
        if (ReadOwn(at) is > 0 and var behind)
        {
            return behind;
        }

        if (metonyms.OfPost(_words, at, SpanOf(at, at), _index, _capitals) is { } post)
        {
            found.Add(post);
            return at + 1;
        }

        if (!CapitalRun.IsCapital(form))
        {
            return ReadSmall(at);
        }

        if (CapitalRun.IsCommon(form))
        {
            return at + 1;
        }

        GazetteerEntry? entry = Gazetteer.Find(_words, at, _capitals);
        if (_introduced is not null && _introduced.TryGetValue(at, out int last) && entry is not { Use: GazetteerUse.Name })
        {
            return Add(new FoundMention(SpanOf(at, last), _index, BodyNouns.IsDocument(Capitalized(_words[last].Form)) ? MentionKind.Document : MentionKind.Body) { Actor = BodyKey.Of(_words, at, last, null, _capitals) }, last);
        }

        if (entry?.Use == GazetteerUse.Adjective)
        {
            return ReadAfterAdjective(at, entry);
        }

        int end = CapitalRun.End(_words, at);
        int known = entry is null ? at - 1 : at + entry.Words.Length - 1;
        if (end >= at && ReadRun(at, end, known) is > 0 and var next)
        {
            return next;
        }

        // "EEC", which the text itself introduced as another body than the table.
        if (entry is { Use: GazetteerUse.Name, Words.Length: 1 } && acronyms.Find(_words[at], _capitals) is { } introduced && introduced.Actor != entry.Actor)
        {
            found.Add(new FoundMention(SpanOf(at, at), _index, introduced.Kind) { Actor = introduced.Actor, Rule = "acronym" });
            return at + 1;
        }

        if (entry is not null)
        {
            return Add(metonyms.Read(entry, _sentence, at, known, SpanOf(at, known), _index), known);
        }

        return ReadUnknown(at, end);
    }

    // "Belarusian Foreign Minister Sergei Martynov", "the Belarusian parliament": the adjective belongs to the name.
    private int ReadAfterAdjective(int at, GazetteerEntry entry)
    {
        int last = at + entry.Words.Length - 1;
        _adjective = entry;
        int end = CapitalRun.End(_words, last + 1);
        int next = end > last ? ReadRun(last + 1, end, last) : ReadSmall(last + 1);
        if (next <= last + 1 && last + 1 < _words.Length && BodyNouns.IsOfState(Capitalized(_words[last + 1].Form)) && !CapitalRun.IsCapital(_words[last + 1].Form))
        {
            next = Add(new FoundMention(SpanOf(at, last + 1), _index, MentionKind.Body) { Actor = ActorKey.Of($"{_words[last + 1].Form} {entry.Actor}") }, last + 1);
        }

        _adjective = null;
        return Math.Max(next, last + 1);
    }

    private static string Capitalized(string word) => word.Length == 0 ? word : string.Concat(word[..1].ToUpperInvariant(), word.AsSpan(1));

    // Titles and the name behind them, a body, a document.
    private int ReadRun(int first, int end, int known)
    {
        // Of a sentence in capitals the letters say less: "Deputy foreign minister".
        int office = NameReading.Office(_words, first, _capitals ? Math.Min(_words.Length - 1, first + 5) : end);
        if (office > 0)
        {
            return ReadOffice(first, office, Math.Max(first + office - 1, CapitalRun.End(_words, first + office)));
        }

        int extended = CapitalRun.Extended(_words, first, end, _capitals);
        if (extended > known && KindOfRun(first, end) is { } kind && (extended > first || _adjective is not null))
        {
            FoundMention mention = new(SpanOf(_adjective is null ? first : first - _adjective.Words.Length, extended), _index, kind)
            {
                Actor = _adjective is null || BodyNouns.IsOfState(_words[end].Form) || BodyNouns.IsDocument(_words[end].Form)
                    ? BodyKey.Of(_words, first, extended, _adjective?.Actor, _capitals)
                    : BodyKey.Of(_words, first - _adjective.Words.Length, extended, null, _capitals),
            };
            return Add(mention, extended);
        }

        int last = NameReading.NameEnd(_words, first, end);
        if (known < last && NameReading.Person(_words, first, last, titled: false) is { } person)
        {
            return AddPerson(first, last, person);
        }

        return 0;
    }

    private MentionKind? KindOfRun(int first, int end)
    {
        // "Agreement on ..." is one, whatever it is on.
        string noun = _words[end].Form;
        return BodyNouns.IsDocument(noun) ? MentionKind.Document
            : BodyNouns.IsBody(noun) || (end > first && BodyNouns.IsLegalForm(noun)) ? MentionKind.Body
            : end == first + 1 && _words[first].Form is "Embassy" or "Consulate" ? MentionKind.Body
            : null;
    }

    // A word or two with capitals that say nothing by themselves.
    private int ReadUnknown(int at, int end)
    {
        string form = _words[at].Form;
        TextSpan span = SpanOf(at, at);
        if (acronyms.Find(_words[at], _capitals) is { } known)
        {
            found.Add(new FoundMention(span, _index, known.Kind) { Actor = known.Actor, Rule = "acronym" });
            return at + 1;
        }

        if (!_capitals && end == at && AcronymTable.IsUnknownName(form) && !(at > 0 && _words[at - 1].Form is "(") && !(at + 1 < _words.Length && _words[at + 1].Form is ":"))
        {
            found.Add(new FoundMention(span, _index, MentionKind.Body) { Rule = "acronym" });
            return at + 1;
        }

        // "Robby Mook": a person where "Mook" stands alone elsewhere.
        if (end - at is 1 or 2 && NameReading.Person(_words, at, end, titled: true) is { } person && !(at > 0 && _words[at - 1].Form is "the" or "The") && IsOpenName(at, end))
        {
            lone.Add(new FoundMention(SpanOf(at, end), _index, MentionKind.Person) { Person = person, MayBePlace = StandsForPlace(at, end) });
            return end + 1;
        }

        // "Lukashenko": a surname where the document names its bearer.
        lone.Add(new FoundMention(span, _index, MentionKind.Person) { Person = new PersonWords("", form), MayBePlace = end == at && StandsForPlace(at, at) });
        return at + 1;
    }

    // No word that is known as another: "Obama Says", "Central European".
    private bool IsOpenName(int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (KnownWords.IsCommon(_words[i].Form) || Gazetteer.Find(_words, i, _capitals) is not null)
            {
                return false;
            }
        }

        return true;
    }

    private int Add(FoundMention mention, int last)
    {
        found.Add(mention);
        acronyms.Introduce(_words, last + 1, mention);
        return last + 1;
    }

    private TextSpan SpanOf(int first, int last) => TextSpan.Between(_words[first].Span.Start, _words[last].Span.End);
}
