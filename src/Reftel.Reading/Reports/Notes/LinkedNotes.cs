using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Notes that a page ties to its anchors by links: an anchor's link leads to the block of the note, or to a target inside it
/// (<c>#fn3</c>, Word's <c>#_ftn3</c>). Such notes need no guess; but a number may also link to a section or a table, so
/// <see cref="LinkTarget"/> must prove the target.
/// </summary>
internal static class LinkedNotes
{
    /// <param name="text">The container.</param>
    /// <param name="target">What proves a target.</param>
    /// <param name="anchors">Anchors by block; cross references are taken out, links that lead elsewhere than their number lose their target.</param>
    /// <returns>Blocks that hold a linked note, with the identifier that the anchors use; empty when the page has none.</returns>
    public static Dictionary<int, string> Find(ContainerText text, LinkTarget target, List<AnchorMark>[] anchors)
    {
        var found = new Dictionary<int, string>();
        if (!Array.Exists(anchors, own => own.Exists(a => a.Identifier is not null)))
        {
            return found;
        }

        RepeatedIds repeated = RepeatedIds.Rename(text, target, anchors);
        ILookup<string, AnchorMark> wanted = anchors.SelectMany(a => a).Where(a => a.Identifier is not null).ToLookup(a => a.Identifier!, StringComparer.Ordinal);

        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var firsts = new AnchorMark?[text.Blocks.Count];
        for (int i = 0; i < text.Blocks.Count; i++)
        {
            IReadOnlyList<string> ids = text.Blocks[i].Ids;
            for (int j = 0; j < ids.Count; j++)
            {
                string id = repeated.Of(ids[j], i);

                // A back link leads to the prose before it; a note stands behind its anchor.
                if (wanted[id].FirstOrDefault() is { } anchor && anchor.Start < text.Blocks[i].Start && places.TryAdd(id, i))
                {
                    firsts[i] ??= anchor;
                }
            }
        }

        foreach ((string id, int block) in places)
        {
            bool proven = wanted[id].Any(a => target.IsNote(block, a)) || IsRow(firsts, block);
            if (proven)
            {
                found.TryAdd(block, id);
            }
        }

        Correct(text, target, anchors, places, found);
        AddOfSamePattern(text, target, found);
        return found;
    }

    // Two targets side by side, linked with two numbers in a row, are two notes.
    private static bool IsRow(AnchorMark?[] firsts, int block) =>
        firsts[block] is { Number: > 0 } own
        && ((block + 1 < firsts.Length && firsts[block + 1]?.Number == own.Number + 1) || (block > 0 && own.Number > 1 && firsts[block - 1]?.Number == own.Number - 1));

    private static void Correct(ContainerText text, LinkTarget target, List<AnchorMark>[] anchors, Dictionary<string, int> places, Dictionary<int, string> found)
    {
        foreach (List<AnchorMark> own in anchors)
        {
            for (int i = own.Count - 1; i >= 0; i--)
            {
                if (own[i].Identifier is not string id || !places.TryGetValue(id, out int block))
                {
                    continue;
                }

                bool proven = found.ContainsKey(block);
                if (proven ? target.Contradicts(block, own[i]) : target.IsLabelled(block) || own[i].Style != Documents.AnchorStyle.Linked || IsFused(text.Text, own[i].Start))
                {
                    // The printed number says more than the target.
                    own[i] = own[i] with { Identifier = null };
                }
                else if (!proven)
                {
                    own.RemoveAt(i);
                }
            }
        }
    }

    private static bool IsFused(string text, int at) => at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] != '(';

    // "_ftn6" between "_ftn5" and "_ftn7" is a note although its anchor lost the link. A program that counts all that it names (docutils: "id1" is the
    // anchor, "id2" its note) gives the places to which the notes link back names of the same pattern.
    private static void AddOfSamePattern(ContainerText text, LinkTarget target, Dictionary<int, string> found)
    {
        HashSet<string> prefixes = [.. found.Values.Where(id => !LinkTarget.IsOfPage(id)).Select(Prefix)];
        prefixes.Remove("");
        foreach (int block in prefixes.Count > 0 ? found.Keys : (IReadOnlyCollection<int>)[])
        {
            foreach (string back in target.LinksOf(block))
            {
                prefixes.Remove(Prefix(back));
            }
        }

        int from = found.Count == 0 ? 0 : found.Keys.Min();
        for (int i = Math.Max(0, from - 3); i < text.Blocks.Count && prefixes.Count > 0; i++)
        {
            if (text.Blocks[i].Ids.Count > 0 && text.Blocks[i].Ids.FirstOrDefault(id => prefixes.Contains(Prefix(id))) is string own)
            {
                found.TryAdd(i, own);
            }
        }
    }

    private static string Prefix(string id) => id.Length > 0 && char.IsAsciiDigit(id[^1]) ? id.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') : "";
}
