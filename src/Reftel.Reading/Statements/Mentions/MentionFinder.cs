using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Language.Tokens;
using Reftel.Reading.Statements.Catalogues;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>Finds what names somebody or something in a sentence, from left to right, each word once.</summary>
internal sealed class MentionFinder(AcronymTable acronyms, Metonyms metonyms, List<FoundMention> found, List<FoundMention> lone)
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
        if (next <= last + 1 && last + 1 < _words.Length && BodyNouns.IsBody(Capitalized(_words[last + 1].Form)) && !CapitalRun.IsCapital(_words[last + 1].Form))
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
                Actor = BodyKey.Of(_words, first, extended, _adjective?.Actor, _capitals),
            };
            return Add(mention, extended);
        }

        if (known < end && NameReading.Person(_words, first, end, titled: false) is { } person)
        {
            return AddPerson(first, end, person);
        }

        return 0;
    }

    private MentionKind? KindOfRun(int first, int end)
    {
        // "Agreement on ..." is one, whatever it is on.
        string noun = _words[end].Form;
        return BodyNouns.IsDocument(noun) ? MentionKind.Document
            : BodyNouns.IsBody(noun) ? MentionKind.Body
            : end > first && BodyNouns.IsBody(_words[first].Form) && NameReading.Person(_words, first, end, false) is null ? MentionKind.Body
            : null;
    }

    // "President Alexander Lukashenko", "the Foreign Minister".
    private int ReadOffice(int first, int count, int end)
    {
        int name = first + count;
        int last = Math.Min(end, name + 3);
        if (name <= end && Gazetteer.Find(_words, name, _capitals) is null && NameReading.Person(_words, name, last, titled: true) is { } person)
        {
            FoundMention holder = Holder(name, last, person);
            AddOffice(first, name - 1, holder);
            return AddHolder(holder, last);
        }

        AddOffice(first, name - 1, null);
        return name;
    }

    private FoundMention Holder(int first, int last, PersonWords person) => new(SpanOf(first, last), _index, MentionKind.Person) { Person = person };

    private void AddOffice(int first, int last, FoundMention? holder)
    {
        bool title = first == last && OfficeWords.IsTitle(_words[first].Form.ToLowerInvariant());
        if (!title)
        {
            found.Add(new FoundMention(SpanOf(first, last), _index, MentionKind.Office) { Holder = holder, Rule = "office" });
        }
    }

    private int AddPerson(int first, int last, PersonWords person)
    {
        FoundMention holder = Holder(first, last, person);
        OfficesBefore(first, holder);
        return AddHolder(holder, last);
    }

    private int AddHolder(FoundMention holder, int last)
    {
        found.Add(holder);
        int office = ReadApposition(last + 1, holder);
        return Math.Max(office, last + 1);
    }

    // "First Deputy Prime Minister (and Gazprom chairman) Dmitriy Medvedev", "chairman Oleg Lis": what stands before the name.
    private void OfficesBefore(int name, FoundMention holder)
    {
        int at = name - 1;
        if (at > 1 && _words[at].Form is ")")
        {
            int open = at - 1;
            while (open > 0 && at - open < 8 && _words[open].Form is not "(")
            {
                open--;
            }

            if (_words[open].Form is not "(" || !OfficeWords.IsHead(_words[at - 1].Form.ToLowerInvariant()))
            {
                return;
            }

            int start = _words[open + 1].Form is "and" or "also" ? open + 2 : open + 1;
            Rehold(start, at - 1, holder);
            at = open - 1;
        }

        if (at < 0 || !OfficeWords.IsHead(_words[at].Form.ToLowerInvariant()))
        {
            return;
        }

        int first = at;
        while (first > 0 && OfficeWords.IsBefore(_words[first - 1].Form.ToLowerInvariant()))
        {
            first--;
        }

        Rehold(first, at, holder);
    }

    // An office that was found alone gets its holder; what was found within it goes.
    private void Rehold(int first, int last, FoundMention holder)
    {
        TextSpan span = SpanOf(first, last);
        int at = found.Count;
        while (at > 0 && found[at - 1].Span.Start >= span.Start && found[at - 1].Sentence == _index)
        {
            at--;
        }

        List<FoundMention> later = found.GetRange(at, found.Count - at).FindAll(mention => mention.Span.Start >= span.End || mention.Kind is MentionKind.Body or MentionKind.State or MentionKind.Place);
        found.RemoveRange(at, found.Count - at);
        found.Add(new FoundMention(span, _index, MentionKind.Office) { Holder = holder, Rule = "office" });
        found.AddRange(later);
    }

    // ", chairman of Gazprom," behind a name: the office alone; what it is of is read by itself.
    private int ReadApposition(int comma, FoundMention holder)
    {
        if (comma + 1 >= _words.Length || _words[comma].Form is not ("," or "("))
        {
            return comma;
        }

        int first = _words[comma + 1].Form is "the" or "The" or "a" or "an" or "his" ? comma + 2 : comma + 1;
        while (first < _words.Length && Gazetteer.Find(_words, first, _capitals) is { Use: GazetteerUse.Adjective } adjective)
        {
            first += adjective.Words.Length;
        }

        int end = Math.Min(_words.Length - 1, first + 5);
        int office = first < _words.Length ? NameReading.Office(_words, first, end) : 0;
        int behind = first + office;
        if (office == 0 || (behind < _words.Length && CapitalRun.IsCapital(_words[behind].Form)))
        {
            return comma;
        }

        AddOffice(first, behind - 1, holder);
        return behind;
    }

    private int ReadSmall(int at)
    {
        if (at >= _words.Length)
        {
            return at;
        }

        // "the minister", "the foreign minister": left to the antecedents; before a name it was an office of it.
        int office = CapitalRun.IsCapital(_words[at].Form) ? 0 : NameReading.Office(_words, at, Math.Min(_words.Length - 1, at + 5));
        if (office == 0)
        {
            return at;
        }

        int name = at + office;
        int end = CapitalRun.End(_words, name);
        if (end >= name && Gazetteer.Find(_words, name, _capitals) is null && NameReading.Person(_words, name, end, titled: true) is { } person)
        {
            FoundMention holder = Holder(name, end, person);
            AddOffice(at, name - 1, holder);
            return AddHolder(holder, end);
        }

        if (_adjective is not null || (at > 0 && _words[at - 1].Form is "the" or "The" or "his"))
        {
            AddOffice(at, name - 1, null);
        }

        return name;
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

        if (!_capitals && end == at && AcronymTable.IsUnknownName(form) && !(at > 0 && _words[at - 1].Form is "("))
        {
            found.Add(new FoundMention(span, _index, MentionKind.Body) { Rule = "acronym" });
            return at + 1;
        }

        // "Lukashenko": a surname where the document names its bearer.
        lone.Add(new FoundMention(span, _index, MentionKind.Person) { Person = new PersonWords("", form) });
        return at + 1;
    }

    private int Add(FoundMention mention, int last)
    {
        found.Add(mention);
        acronyms.Introduce(_words, last + 1, mention);
        return last + 1;
    }

    private TextSpan SpanOf(int first, int last) => TextSpan.Between(_words[first].Span.Start, _words[last].Span.End);
}
