using Reftel.Archive.Search.Queries;
using Reftel.Archive.Search.Words;

namespace Reftel.Archive.Search.Fields;

/// <summary>The order of values in ranges: word by word, numbers by their value and before words.</summary>
internal static class ValueOrder
{
    public static bool IsBetween(string value, string? from, string? to, bool withFrom, bool withTo)
    {
        int behind = from is null ? 1 : Compare(value, from);
        int before = to is null ? -1 : Compare(value, to);
        return (behind > 0 || (behind == 0 && withFrom)) && (before < 0 || (before == 0 && withTo));
    }

    private static int Compare(string left, string right)
    {
        string[] leftWords = [.. QueryWords.Of(left).Select(word => WordForms.Fold(word))];
        string[] rightWords = [.. QueryWords.Of(right).Select(word => WordForms.Fold(word))];
        for (int i = 0; i < leftWords.Length && i < rightWords.Length; i++)
        {
            int order = CompareWords(leftWords[i], rightWords[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return leftWords.Length.CompareTo(rightWords.Length);
    }

    // Folded numbers have no leading zeros: the longer is the greater.
    private static int CompareWords(string left, string right) =>
        char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(right[0]) && left.Length != right.Length
            ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(left, right);
}
