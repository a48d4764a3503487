using System.Collections.Frozen;

namespace Reftel.Reading.Reports.Catalogues;

/// <summary>What an abbreviation of a zone stands for.</summary>
/// <param name="Zones">Ids of the tz database; the first where one is enough. Several rivals: the place decides.</param>
/// <param name="Names">What the tz database calls the time that is meant: one name, or several for a zone's time of any season.</param>
internal readonly record struct ZoneAbbreviation(string[] Zones, string[] Names)
{
    public bool IsAmbiguous => Zones.Length > 1;
}

/// <summary>Abbreviations of time zones in datelines.</summary>
/// <remarks>
/// The names are those of the tz database itself (its FORMAT column), which shares CST, IST and BST among countries. MSD was
/// Moscow's summer time until 2010. Names of any season (ET, CT, PT) are American usage.
/// </remarks>
internal static class ZoneAbbreviations
{
    private static readonly FrozenDictionary<string, ZoneAbbreviation> Rows = new Dictionary<string, ZoneAbbreviation>(StringComparer.Ordinal)
    {
        ["UTC"] = One("Etc/UTC"),
        ["GMT"] = One("Etc/UTC"),
        ["Z"] = One("Etc/UTC"),
        ["EST"] = One("America/New_York", "EST"),
        ["EDT"] = One("America/New_York", "EDT"),
        ["ET"] = One("America/New_York"),
        ["CDT"] = Rivals("CDT", "America/Chicago", "America/Havana"),
        ["CST"] = Rivals("CST", "America/Chicago", "Asia/Shanghai", "Asia/Taipei", "America/Havana", "America/Mexico_City"),
        ["CT"] = One("America/Chicago"),
        ["MDT"] = One("America/Denver", "MDT"),
        ["MT"] = One("America/Denver"),
        ["PST"] = One("America/Los_Angeles", "PST"),
        ["PDT"] = One("America/Los_Angeles", "PDT"),
        ["PT"] = One("America/Los_Angeles"),
        ["WET"] = One("Europe/Lisbon", "WET"),
        ["WEST"] = One("Europe/Lisbon", "WEST"),
        ["CET"] = One("Europe/Brussels", "CET"),
        ["CEST"] = One("Europe/Brussels", "CEST"),
        ["MEZ"] = One("Europe/Berlin", "CET"),
        ["MESZ"] = One("Europe/Berlin", "CEST"),
        ["EET"] = One("Europe/Kyiv", "EET"),
        ["EEST"] = One("Europe/Kyiv", "EEST"),
        ["MSK"] = One("Europe/Moscow", "MSK"),
        ["MSD"] = One("Europe/Moscow", "MSD"),
        ["МСК"] = One("Europe/Moscow", "MSK"),
        ["мск"] = One("Europe/Moscow", "MSK"),
        ["BST"] = Rivals("BST", "Europe/London", "Asia/Dhaka"),
        ["IST"] = Rivals("IST", "Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"),
        ["IDT"] = One("Asia/Jerusalem", "IDT"),
        ["PKT"] = One("Asia/Karachi", "PKT"),
        ["HKT"] = One("Asia/Hong_Kong", "HKT"),
        ["JST"] = One("Asia/Tokyo", "JST"),
        ["KST"] = One("Asia/Seoul", "KST"),
        ["AEST"] = One("Australia/Sydney", "AEST"),
        ["AEDT"] = One("Australia/Sydney", "AEDT"),
        ["SAST"] = One("Africa/Johannesburg", "SAST"),
        ["EAT"] = One("Africa/Nairobi", "EAT"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The row of an abbreviation as printed, or null.</summary>
    public static ZoneAbbreviation? Find(ReadOnlySpan<char> word) =>
        Rows.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out ZoneAbbreviation row) ? row : null;

    private static ZoneAbbreviation One(string zone, params string[] names) => new([zone], names);

    private static ZoneAbbreviation Rivals(string name, params string[] zones) => new(zones, [name]);
}
