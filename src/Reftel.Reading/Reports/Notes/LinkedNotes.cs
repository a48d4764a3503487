using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Notes that a page ties to its anchors by links: an anchor's link leads to the block of the note, or to a target inside it
/// (<c>#fn3</c>, Word's <c>#_ftn3</c>). Such notes need no guess.
/// </summary>
internal static class LinkedNotes
{
    /// <returns>Blocks that hold a linked note, with the identifier that the anchors use; empty when the page has none.</returns>
    public static Dictionary<int, string> Find(ContainerText text, IEnumerable<AnchorMark> anchors)
    {
        var wanted = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (AnchorMark anchor in anchors)
        {
            if (anchor.Identifier is string identifier)
            {
                wanted.TryAdd(identifier, anchor.Start);
            }
        }

        var found = new Dictionary<int, string>();
        if (wanted.Count == 0)
        {
            return found;
        }

        var prefixes = new HashSet<string>(StringComparer.Ordinal);
        int firstNote = int.MaxValue;
        for (int i = 0; i < text.Blocks.Count; i++)
        {
            ContainerBlock block = text.Blocks[i];
            foreach (string id in block.Ids)
            {
                // A back link leads to the prose before it; a note stands behind its anchor.
                if (wanted.TryGetValue(id, out int anchor) && anchor < block.Start && found.TryAdd(i, id))
                {
                    prefixes.Add(Prefix(id));
                    firstNote = Math.Min(firstNote, i);
                    break;
                }
            }
        }

        prefixes.Remove("");
        AddOfSamePattern(text, firstNote, prefixes, found);
        return found;
    }

    // "_ftn6" between "_ftn5" and "_ftn7" is a note although its anchor lost the link.
    private static void AddOfSamePattern(ContainerText text, int from, HashSet<string> prefixes, Dictionary<int, string> found)
    {
        for (int i = Math.Max(0, from - 3); i < text.Blocks.Count && prefixes.Count > 0; i++)
        {
            if (text.Blocks[i].Ids.FirstOrDefault(id => prefixes.Contains(Prefix(id))) is string own)
            {
                found.TryAdd(i, own);
            }
        }
    }

    private static string Prefix(string id) => id.Length > 0 && char.IsAsciiDigit(id[^1]) ? id.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') : "";
}
