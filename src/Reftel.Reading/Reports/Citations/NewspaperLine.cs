namespace Reftel.Reading.Reports.Citations;

/// <summary>
/// A headline without quotation marks that is a sentence, with paper and day behind it: <c>Port is closed to seals, Kestreva
/// Courier, 4 May 2016</c>.
/// </summary>
internal static class NewspaperLine
{
    private const int MostWords = 4;

    public static bool Is(string words)
    {
        if (CitationDate.Read(words, out int at) is not { Day: > 0 } || at < 8 || words.Length - at > 30 || words[at - 2] != ',')
        {
            return false;
        }

        int comma = words.LastIndexOf(", ", at - 3, StringComparison.Ordinal);
        string paper = comma < 0 ? "" : words[(comma + 2)..(at - 2)];
        string[] names = paper.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return comma > 12 && names.Length is >= 1 and <= MostWords && names.All(n => char.IsUpper(n[0]) || n is "of" or "the" or "de") && !words[..comma].Contains(". ", StringComparison.Ordinal)
            && !words.StartsWith("He ", StringComparison.Ordinal) && !words.StartsWith("She ", StringComparison.Ordinal) && !words.StartsWith("This ", StringComparison.Ordinal) && !words.StartsWith("It ", StringComparison.Ordinal);
    }
}
