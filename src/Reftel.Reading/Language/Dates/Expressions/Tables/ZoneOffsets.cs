using System.Collections.Frozen;

namespace Reftel.Reading.Language.Dates.Expressions.Tables;

/// <summary>Abbreviations of time zones and their minutes east of UTC; null where several zones share one, or where it names no fixed offset.</summary>
internal static class ZoneOffsets
{
    private static readonly FrozenDictionary<string, int?> Rows = new Dictionary<string, int?>(StringComparer.Ordinal)
    {
        ["UTC"] = 0,
        ["GMT"] = 0,
        ["Z"] = 0,
        ["Zulu"] = 0,
        ["zulu"] = 0,
        ["ZULU"] = 0,
        ["EST"] = -300,
        ["EDT"] = -240,
        ["ET"] = null,
        ["CST"] = null,
        ["CDT"] = null,
        ["CT"] = null,
        ["MST"] = -420,
        ["MDT"] = -360,
        ["MT"] = null,
        ["PST"] = -480,
        ["PDT"] = -420,
        ["PT"] = null,
        ["WET"] = 0,
        ["WEST"] = 60,
        ["CET"] = 60,
        ["CEST"] = 120,
        ["EET"] = 120,
        ["EEST"] = 180,
        ["MSK"] = 180,
        ["MSD"] = 240,
        ["BST"] = null,
        ["IST"] = null,
        ["PKT"] = 300,
        ["HKT"] = 480,
        ["JST"] = 540,
        ["KST"] = 540,
        ["AEST"] = 600,
        ["AEDT"] = 660,
        ["SAST"] = 120,
        ["EAT"] = 180,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int?>.AlternateLookup<ReadOnlySpan<char>> Lookup = Rows.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryFind(ReadOnlySpan<char> word, out int? offset)
    {
        offset = null;
        return word.Length is > 0 and <= 4 && Lookup.TryGetValue(word, out offset);
    }
}
