using System.Collections.Immutable;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Citations;

/// <summary>
/// A work as the styles with family names first describe it, without quotation marks: <c>Ekholm, T. (2019). Mills of the North. River Review</c>,
/// <c>Ekholm, Tom. 2011. Mills of the North. Oslo: Norfold</c>. Names and date prove where the title begins, the next stop where it ends.
/// </summary>
internal static class DatedWork
{
    private const int FarthestDate = 160;
    private const int LongestTitle = 300;
    private const int LeastWord = 3;

    /// <param name="words">The description, white space folded.</param>
    public static (string Title, ImmutableArray<string> Authors, PartialDate? Date)? Read(string words)
    {
        for (int stop = words.IndexOf(". ", StringComparison.Ordinal); stop > 0 && stop < FarthestDate; stop = words.IndexOf(". ", stop + 1, StringComparison.Ordinal))
        {
            bool dated = words[stop - 1] == ')' || CitedYear.At(words, stop - 4) > 0;
            if (dated && FamilyNames.Read(words.AsSpan(0, stop + 1), out PartialDate? date) is { IsEmpty: false } names)
            {
                return Title(words, stop + 2) is { } title ? (title, names, date) : null;
            }
        }

        // "Meyer, Hans (2018): Die Häfen. Berlin"
        int colon = words.IndexOf("): ", 0, Math.Min(words.Length, FarthestDate), StringComparison.Ordinal);
        return colon > 0 && FamilyNames.Read(words.AsSpan(0, colon + 1), out PartialDate? year) is { IsEmpty: false } persons && Title(words, colon + 3) is { } named ? (named, persons, year) : null;
    }

    // "St. Olav" goes on; "who pays? River Review" does not.
    private static string? Title(string words, int start)
    {
        if (start + 2 >= words.Length || !(char.IsUpper(words[start]) || char.IsAsciiDigit(words[start])))
        {
            return null;
        }

        int limit = Math.Min(words.Length, start + LongestTitle);
        for (int at = start + LeastWord; at < limit; at++)
        {
            bool ends = at + 1 == words.Length || (words[at + 1] == ' ' && at + 2 < words.Length && !char.IsLower(words[at + 2]));
            if (ends && (words[at] is '?' or '!' || (words[at] == '.' && WordBefore(words, at) >= LeastWord)))
            {
                string title = words[start..(words[at] == '.' ? at : at + 1)];
                return title.Contains("http", StringComparison.Ordinal) ? null : title.Trim(CitationFacts.TitleEdges);
            }
        }

        return null;
    }

    private static int WordBefore(string words, int at)
    {
        int start = at;
        while (start > 0 && (char.IsLetterOrDigit(words[start - 1]) || words[start - 1] == ')'))
        {
            start--;
        }

        return at - start;
    }
}
