using System.Buffers;

namespace Reftel.Reading.Reports.Links;

/// <summary>
/// Whether the difference in case between two paths is one of writing. Servers of pages with names in words mostly do not mind it; where a
/// part is an id (<c>aB3x</c>, <c>QwErTy</c>) the case is what tells one page from another.
/// </summary>
internal static class CaseDamage
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("/?&=#.,;:");

    public static bool Explains(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        while (!a.IsEmpty && !b.IsEmpty)
        {
            ReadOnlySpan<char> first = Take(ref a);
            ReadOnlySpan<char> second = Take(ref b);
            if ((IsId(first) || IsId(second)) && first.Equals(second, StringComparison.OrdinalIgnoreCase) && !first.SequenceEqual(second))
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> Take(ref ReadOnlySpan<char> path)
    {
        int end = path.IndexOfAny(Ends);
        ReadOnlySpan<char> part = end < 0 ? path : path[..end];
        path = end < 0 ? default : path[(end + 1)..];
        return part;
    }

    // Letters and digits run together, or a capital behind a small letter.
    private static bool IsId(ReadOnlySpan<char> part)
    {
        for (int i = 1; i < part.Length; i++)
        {
            bool mixed = (char.IsAsciiDigit(part[i]) && char.IsLetter(part[i - 1])) || (char.IsLetter(part[i]) && char.IsAsciiDigit(part[i - 1]));
            if (mixed || (char.IsUpper(part[i]) && char.IsLower(part[i - 1])))
            {
                return true;
            }
        }

        return false;
    }
}
