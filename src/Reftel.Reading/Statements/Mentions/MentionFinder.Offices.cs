using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Catalogues;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Mentions;

/// <content>Titles and offices before and behind a name.</content>
internal sealed partial class MentionFinder
{
    // "President Alexander Lukashenko", "the Foreign Minister".
    private int ReadOffice(int first, int count, int end)
    {
        int name = first + count;
        if (OwnHolder(name) is var (listed, listedLast))
        {
            AddOffice(first, name - 1, listed);
            return AddHolder(listed, listedLast);
        }

        int last = NameReading.NameEnd(_words, name, Math.Min(end, name + 3));
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

    private void AddOffice(int first, int last, FoundMention? holder, bool needsTerm = false)
    {
        // "chief executive Dr.": the title is one of the name.
        last -= last > first && OfficeWords.IsTitle(_words[last].Form.ToLowerInvariant()) && _words[last].Form.EndsWith('.') ? 1 : 0;
        bool title = first == last && OfficeWords.IsTitle(_words[first].Form.ToLowerInvariant());
        if (!title)
        {
            found.Add(new FoundMention(SpanOf(first, last), _index, MentionKind.Office) { Holder = holder, Rule = "office", Of = _adjective?.Actor, NeedsTerm = needsTerm });
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
        string? of = _adjective?.Actor;
        for (int i = at; i < found.Count; i++)
        {
            of = found[i].Of ?? of;
        }

        found.RemoveRange(at, found.Count - at);
        found.Add(new FoundMention(span, _index, MentionKind.Office) { Holder = holder, Rule = "office", Of = of });
        found.AddRange(later);
    }

    // ", chairman of Gazprom," behind a name: the office alone; what it is of is read by itself.
    private int ReadApposition(int comma, FoundMention holder)
    {
        // ", 40, is a former head of": the age says nothing of the office.
        int opening = comma + 2 < _words.Length && _words[comma].Form is "," && _words[comma + 1].Form.All(char.IsAsciiDigit) && _words[comma + 2].Form is "," ? comma + 2 : comma;
        int predicate = Predicate(opening, out bool needsTerm);
        if (opening + 1 >= _words.Length || (predicate < 0 && _words[opening].Form is not ("," or "(")))
        {
            return comma;
        }

        int first = predicate >= 0 ? predicate : opening + 1;
        first += first < _words.Length && _words[first].Form is "also" or "and" ? 1 : 0;
        first += first < _words.Length && _words[first].Form.ToLowerInvariant() is "the" or "a" or "an" or "his" or "her" ? 1 : 0;
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

        AddOffice(first, behind - 1, holder, needsTerm);
        return behind;
    }

    // "is", "has been", ", who was" behind a name: the place of what it is said to be; -1 where none stands there. What somebody was may be told of now in reported speech, so that only its dates make an office of it.
    private int Predicate(int at, out bool needsTerm)
    {
        int verb = at + 1 < _words.Length && _words[at].Form is "," && _words[at + 1].Form.Equals("who", StringComparison.OrdinalIgnoreCase) ? at + 2 : at < _words.Length && _words[at].Form is "," ? at + 1 : at;
        string form = verb < _words.Length ? _words[verb].Form.ToLowerInvariant() : "";
        bool perfect = form is "has" or "had" && verb + 1 < _words.Length && _words[verb + 1].Form.Equals("been", StringComparison.OrdinalIgnoreCase);
        needsTerm = form == "was" || perfect;
        return form is "is" or "was" ? verb + 1 : perfect ? verb + 2 : -1;
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
        if (OwnHolder(name) is var (listed, listedLast))
        {
            AddOffice(at, name - 1, listed);
            return AddHolder(listed, listedLast);
        }

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
}
