using System.Collections.Immutable;
using Reftel.Archive.Search.Queries;

namespace Reftel.Archive.Store;

/// <summary>Ids as people type them: <c>7minsk1009</c>, <c>07 MINSK 001009</c> and <c>2007MINSK1009</c> are all <c>07MINSK1009</c>.</summary>
internal static class AskedId
{
    private const string AirgramSign = "-A";

    /// <summary>The ids that may be meant: as typed, in capitals, as a telegram or airgram is called.</summary>
    public static IEnumerable<string> Spellings(string typed) =>
        new[] { typed, typed.ToUpperInvariant(), Canonical(typed, isBeginning: false) }.OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>How the id of a telegram begins that is typed up to somewhere; null for other ids.</summary>
    public static string? Beginning(string typed) => Canonical(typed, isBeginning: true);

    // Two digits of the year, the post without blanks, the number without leading zeros. A beginning may lack the number.
    private static string? Canonical(string typed, bool isBeginning)
    {
        ImmutableArray<string> words = QueryWords.Of(typed);
        if (isBeginning && words is [_, .., [var letter, ..]] && char.IsLetter(letter))
        {
            words = words.Add("");
        }

        if (words is not [{ Length: 1 or 2 or 4 } year, .. { Length: > 0 } post, var number] || !IsNumber(year) || !IsNumber(number) || !post.All(IsName))
        {
            return null;
        }

        string serial = number.TrimStart('0') is { Length: > 0 } digits ? digits : number.Length > 0 ? "0" : "";
        string sign = post is [_, .., "A" or "a"] && typed.Contains(AirgramSign + number, StringComparison.OrdinalIgnoreCase) ? AirgramSign : "";
        string name = string.Concat(sign.Length > 0 ? post[..^1] : post).ToUpperInvariant();
        return $"{year.PadLeft(2, '0')[^2..]}{name}{sign}{serial}";
    }

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);

    private static bool IsName(string word) => word.All(char.IsLetter);
}
