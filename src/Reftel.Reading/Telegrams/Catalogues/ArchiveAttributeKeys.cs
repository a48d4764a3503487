using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Reftel.Reading.Telegrams.Catalogues;

/// <summary>Keys of the "Message Attributes" that the National Archives print under the telegrams of 1973 to 1979.</summary>
/// <remarks>
/// The archive counts 69; its own list could not be read, and this union over the years holds some more. A value wraps to
/// column 0, so that a line is a new attribute only when it begins with one of these and a colon. Draft Date is named Sent
/// Date from 1977 on.
/// </remarks>
internal static class ArchiveAttributeKeys
{
    public static ImmutableArray<string> Rows { get; } =
    [
        "Automatic Decaptioning",
        "Capture Date",
        "Channel Indicators",
        "Concepts",
        "Control Number",
        "Copy",
        "Current Classification",
        "Decaption Date",
        "Decaption Note",
        "Disposition Action",
        "Disposition Approved on Date",
        "Disposition Authority",
        "Disposition Case Number",
        "Disposition Comment",
        "Disposition Date",
        "Disposition Event",
        "Disposition History",
        "Disposition Reason",
        "Disposition Remarks",
        "Document Number",
        "Document Source",
        "Document Unique ID",
        "Draft Date",
        "Drafter",
        "Enclosure",
        "Errors",
        "Executive Order",
        "Expiration",
        "Film Number",
        "Format",
        "From",
        "Handling Restrictions",
        "ISecure",
        "Image Path",
        "Legacy Key",
        "Line Count",
        "Litigation Code Aides",
        "Litigation Codes",
        "Litigation History",
        "Locator",
        "Markings",
        "Message ID",
        "Office",
        "Original Classification",
        "Original Handling Restrictions",
        "Original Previous Classification",
        "Original Previous Handling Restrictions",
        "Page Count",
        "Previous Channel Indicators",
        "Previous Classification",
        "Previous Handling Restrictions",
        "Reference",
        "Retention",
        "Review Action",
        "Review Authority",
        "Review Comment",
        "Review Content Flags",
        "Review Date",
        "Review Event",
        "Review Exemptions",
        "Review History",
        "Review Markings",
        "Review Media Identifier",
        "Review Referrals",
        "Review Release Date",
        "Review Release Event",
        "Review Transfer Date",
        "Review Withdrawn Fields",
        "SAS ID",
        "Secure",
        "Sent Date",
        "Status",
        "Subject",
        "TAGS",
        "To",
        "Type",
        "vdkvgwkey",
    ];

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup { get; } =
        Rows.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="key"/>, without its colon and without regard to case, is one of the keys.</summary>
    public static bool IsKnown(ReadOnlySpan<char> key) => Lookup.Contains(key);
}
