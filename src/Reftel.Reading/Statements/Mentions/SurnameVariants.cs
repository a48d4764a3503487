using Reftel.Reading.Language.Names;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>The bearer of a surname that stands in another spelling than his name in full: "Viktor Semashka", later "Semashko".</summary>
internal sealed class SurnameVariants
{
    private const int ShortestSurname = 5;
    private const int Beginning = 2;
    private const int MostOfOneBeginning = 16;

    /// <summary>Comparisons in one document; honest documents need some hundreds.</summary>
    private const int MostComparisons = 3_000;

    /// <summary>Spellings of one name in several alphabets and languages compare higher, slips and neighbours (Marsh, Mars) lower.</summary>
    private const double OneName = 0.94;

    private readonly Dictionary<string, List<(string Surname, NameText Name)>> _byBeginning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _found = new(StringComparer.Ordinal);
    private int _comparisons;

    /// <param name="key">The surname as a key, each once.</param>
    /// <param name="surname">As it reads.</param>
    public void Add(string key, string surname)
    {
        List<(string Surname, NameText Name)> others = OfBeginning(key);
        if (key.Length >= ShortestSurname && others.Count < MostOfOneBeginning && NameText.Read(surname) is { } name)
        {
            others.Add((key, name));
            _found.Clear();
        }
    }

    /// <summary>Keys of the surnames that are the same name as a word, in other letters.</summary>
    /// <param name="key">The word as a key.</param>
    /// <param name="word">As it reads.</param>
    public IReadOnlyList<string> Of(string key, string word)
    {
        if (key.Length < ShortestSurname || KnownWords.IsCommon(word))
        {
            return [];
        }

        if (!_found.TryGetValue(key, out List<string>? same))
        {
            List<(string Surname, NameText Name)> others = OfBeginning(key);
            NameText? name = others.Count > 0 ? NameText.Read(word) : null;
            _found[key] = same = name is null ? []
                : [.. others.Where(other => _comparisons++ < MostComparisons && NameComparer.Compare(other.Name, name).Score >= OneName).Select(other => other.Surname)];
        }

        return same;
    }

    private List<(string Surname, NameText Name)> OfBeginning(string key)
    {
        string beginning = key[..Math.Min(key.Length, Beginning)];
        if (!_byBeginning.TryGetValue(beginning, out List<(string Surname, NameText Name)>? others))
        {
            _byBeginning[beginning] = others = [];
        }

        return others;
    }
}
