using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Language;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Head;

namespace Reftel.Reading.Reports.Catalogues;

/// <summary>The house that publishes a report, from the report's own words; null where they do not agree on one.</summary>
internal static class HouseOf
{
    // A short name is also a word or another body's: an address of the house must stand in the text as well.
    private const int ShortName = 5;
    private const int MostBoilerplate = 10;

    /// <param name="head">Its head.</param>
    /// <param name="paragraphs">Its prose; names count in boilerplate alone, for prose names houses that it speaks of.</param>
    /// <param name="text">The whole text with its notes.</param>
    /// <param name="houses">The houses known.</param>
    /// <param name="canonicalHost">Host of the canonical address of the page, where it gives one.</param>
    public static House? Read(
        ReportHead head, ImmutableArray<ReportParagraph> paragraphs, ContainerText text, HouseList houses, string? canonicalHost = null)
    {
        PartialDate? date = head.Dateline?.Date;
        if (canonicalHost is not null && houses.Find(canonicalHost, date) is { Kind: not SourceKind.Social } own)
        {
            return own;
        }

        var found = new HashSet<House>();
        foreach (int block in head.Blocks)
        {
            Collect(text.Text.AsSpan(text.Blocks[block].Start, text.Blocks[block].End - text.Blocks[block].Start), text.Text, houses, wholeLine: true, found);
        }

        foreach (ReportParagraph paragraph in paragraphs.Where(p => p.Role == ParagraphRole.Boilerplate).TakeLast(MostBoilerplate))
        {
            Collect(paragraph.Text, text.Text, houses, wholeLine: false, found);
        }

        return found.Count == 1 ? found.First() : null;
    }

    private static void Collect(ReadOnlySpan<char> words, string text, HouseList houses, bool wholeLine, HashSet<House> found)
    {
        if (words.Length > 2000)
        {
            return;
        }

        if (wholeLine)
        {
            if (houses.Named(words) is { } titled)
            {
                Add(words.Trim().Length, titled);
            }

            return;
        }

        // Most words name no house; one search over all names says so.
        if (!houses.MayName(words))
        {
            return;
        }

        foreach ((string name, House house) in houses.Names)
        {
            if (Names(words, name))
            {
                Add(name.Length, house);
            }
        }

        // A network carries reports and publishes none: its name stands on a button to share the page or to follow the author.
        void Add(int length, House house)
        {
            if (house.Kind != SourceKind.Social && (length > ShortName || houses.HasHostOf(house, text)))
            {
                found.Add(house);
            }
        }
    }

    private static bool Names(ReadOnlySpan<char> words, string name)
    {
        int at = words.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && Characters.IsWordStart(words, at) && Characters.IsWord(words, at, name);
    }
}
