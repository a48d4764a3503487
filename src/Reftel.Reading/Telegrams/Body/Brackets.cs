using System.Buffers;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>Where the brackets before block markers are closed.</summary>
internal static class Brackets
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("()[]");

    /// <summary>Finds the end of each bracketed marker's bracket in one pass.</summary>
    /// <returns>Offset behind the closing bracket by offset of the opening one; null when no marker has a bracket.</returns>
    public static Dictionary<int, int>? Match(ReadOnlySpan<char> text, List<BlockMarker> markers)
    {
        HashSet<int>? wanted = null;
        foreach (BlockMarker marker in markers)
        {
            if (marker is { Opens: true, Bracketed: true })
            {
                (wanted ??= []).Add(marker.Start);
            }
        }

        if (wanted is null)
        {
            return null;
        }

        var ends = new Dictionary<int, int>();
        var open = new Stack<int>();
        for (int i = Next(text, 0); i < text.Length; i = Next(text, i + 1))
        {
            if (text[i] is '(' or '[')
            {
                open.Push(i);
            }
            else if (text[i] is ')' or ']' && open.TryPop(out int start) && wanted.Contains(start))
            {
                ends[start] = i + 1;
            }
        }

        return ends;
    }

    private static int Next(ReadOnlySpan<char> text, int from)
    {
        int found = text[from..].IndexOfAny(Signs);
        return found < 0 ? text.Length : from + found;
    }
}
