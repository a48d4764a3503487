namespace Reftel.Archive.Search.Snippets;

/// <summary>Chooses the stretch of a piece that shows most of what was asked for.</summary>
internal static class SnippetWindow
{
    /// <param name="found">Places, rising.</param>
    /// <param name="parts">Parts of the query.</param>
    /// <param name="length">Units that the stretch may have.</param>
    /// <returns>The first and the last place to show; the stretch with most different parts, then with most places, then the first.</returns>
    public static (int First, int Last) Best(IReadOnlyList<Occurrence> found, int parts, int length)
    {
        var counts = new int[parts];
        int different = 0;
        (int First, int Last, int Different) best = (0, 0, 0);
        int last = -1;
        for (int first = 0; first < found.Count; first++)
        {
            // A phrase longer than the window is still shown, by its beginning.
            while (last + 1 < found.Count && (last < first || found[last + 1].End - found[first].Start <= length))
            {
                last++;
                different += counts[found[last].Part]++ == 0 ? 1 : 0;
            }

            int places = last - first;
            if (first == 0 || different > best.Different || (different == best.Different && places > best.Last - best.First))
            {
                best = (first, last, different);
            }

            different -= --counts[found[first].Part] == 0 ? 1 : 0;
        }

        return (best.First, best.Last);
    }
}
