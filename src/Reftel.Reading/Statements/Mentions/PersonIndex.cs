using Reftel.Reading.Language.Names;
using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>The people of a document: one key for all spellings of a full name, and who bears a surname.</summary>
internal sealed class PersonIndex
{
    /// <summary>Comparisons of names in one document; honest documents need some hundreds.</summary>
    private const int MostComparisons = 3_000;
    private const int MostOfOneBeginning = 16;
    private const int Beginning = 4;

    private readonly Dictionary<string, string> _keyOfName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _keysOfSurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _surnamesAlone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Key, NameText Name)>> _byBeginning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _givenOfKey = new(StringComparer.Ordinal);
    private readonly SurnameVariants _variants = new();
    private int _comparisons;

    /// <param name="person">The words.</param>
    /// <param name="given">The key that a user's list gives the name, or null.</param>
    public void Add(PersonWords person, string? given = null)
    {
        string surname = ActorKey.Of(person.Surname);
        if (given is not null)
        {
            _keyOfName.TryAdd(person.Full, given);
            Remember(surname, NameText.Read(person.Full), given);
        }

        if (person.Given.Length == 0)
        {
            _surnamesAlone.TryAdd(surname, [surname]);
            return;
        }

        Enter(surname, KeyOf(person, surname), person);
    }

    /// <summary>Gives a surname alone the key of a user's list, where nobody in the document bears it in full.</summary>
    public void Name(PersonWords person, string key) => Enter(ActorKey.Of(person.Surname), key, person);

    private void Enter(string surname, string key, PersonWords person)
    {
        if (!_keysOfSurname.TryGetValue(surname, out HashSet<string>? keys))
        {
            _keysOfSurname[surname] = keys = new HashSet<string>(StringComparer.Ordinal);
            _variants.Add(surname, person.Surname);
        }

        keys.Add(key);
        if (person.Given.Length > 0)
        {
            _givenOfKey.TryAdd(key, person.Given.Split(' ')[0]);
        }
    }

    /// <summary>The key of a person, or null where two people bear the name.</summary>
    public string? Find(PersonWords person)
    {
        string surname = ActorKey.Of(person.Surname);
        if (person.Given.Length > 0)
        {
            return _keyOfName.GetValueOrDefault(person.Full) ?? ActorKey.Of(person.Full);
        }

        return _keysOfSurname.TryGetValue(surname, out HashSet<string>? keys) ? keys.Count == 1 ? keys.First() : null
            : OfOtherSpelling(surname, person.Surname) ?? (_surnamesAlone.ContainsKey(surname) ? surname : null);
    }

    // "Semashko" where the document names one Viktor Semashka.
    private string? OfOtherSpelling(string surname, string word)
    {
        IReadOnlyList<string> variants = _variants.Of(surname, word);
        return variants.Count == 1 && _keysOfSurname[variants[0]] is { Count: 1 } keys ? keys.First() : null;
    }

    /// <summary>False where the given name of the one person with the key is that of the other sex.</summary>
    public bool MayBe(string key, bool woman) => !_givenOfKey.TryGetValue(key, out string? given) || !NameReading.IsGiven(given) || CapitalRun.IsInitial(given) || FeminineNames.Has(given) == woman;

    /// <summary>True where somebody in the document has the surname, in whichever spelling.</summary>
    public bool IsSurname(string word) => ActorKey.Of(word) is var surname && (_keysOfSurname.ContainsKey(surname) || _surnamesAlone.ContainsKey(surname) || OfOtherSpelling(surname, word) is not null);

    // The first spelling gives the key; another one that is the same name has it too.
    private string KeyOf(PersonWords person, string surname)
    {
        if (_keyOfName.TryGetValue(person.Full, out string? known))
        {
            return known;
        }

        string key = ActorKey.Of(person.Full);
        List<(string Key, NameText Name)> others = OfBeginning(surname);
        if (NameText.Read(person.Full) is { } name && others.Count < MostOfOneBeginning)
        {
            List<string> same = [.. others.Where(other => _comparisons++ < MostComparisons && NameComparer.Compare(other.Name, name).Same).Select(other => other.Key).Distinct(StringComparer.Ordinal)];
            key = same.Count == 1 ? same[0] : key;
            others.Add((key, name));
        }

        return _keyOfName[person.Full] = key;
    }

    private void Remember(string surname, NameText? name, string key)
    {
        if (name is not null && OfBeginning(surname) is { Count: < MostOfOneBeginning } others)
        {
            others.Add((key, name));
        }
    }

    private List<(string Key, NameText Name)> OfBeginning(string surname)
    {
        string beginning = surname[..Math.Min(surname.Length, Beginning)];
        if (!_byBeginning.TryGetValue(beginning, out List<(string Key, NameText Name)>? others))
        {
            _byBeginning[beginning] = others = [];
        }

        return others;
    }
}
