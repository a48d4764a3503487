using System.Collections.Immutable;

namespace Reftel.Reading.Telegrams.Catalogues;

/// <summary>What a caption does.</summary>
internal enum CaptionKind
{
    /// <summary>Says who in State, or in government, receives the telegram.</summary>
    Distribution,

    /// <summary>Says to whom the text may be shown or passed on.</summary>
    DisseminationControl,

    /// <summary>Carries the telegram past the ordinary distribution to one office.</summary>
    Channel,

    /// <summary>Concerns the travel of a delegation, whose name may follow.</summary>
    Travel,

    /// <summary>Concerns the sending, not the content.</summary>
    Transmission,
}

/// <summary>A handling caption, as it stands on a line of its own after the class line.</summary>
/// <param name="Name">Canonical spelling.</param>
/// <param name="Meaning">In short words of our own.</param>
/// <param name="Kind">What it does.</param>
/// <param name="ExcludesSipdis">A telegram with this caption may not also be captioned SIPDIS.</param>
internal readonly record struct Caption(string Name, string Meaning, CaptionKind Kind, bool ExcludesSipdis = false)
{
    /// <summary>At most one of these stands on a telegram (5 FAH-2 H-442).</summary>
    public bool IsChannel => Kind == CaptionKind.Channel;
}

/// <summary>The handling captions.</summary>
/// <remarks>
/// 5 FAH-2 H-440; what excludes SIPDIS follows 05 STATE 226504 and 06 STATE 89712 (NODIS, EXDIS and the stricter controls: here
/// STADIS and every channel). TERREP and TM CHANNEL are in use, but no source read explains them.
/// </remarks>
internal static class Captions
{
    public static ImmutableArray<Caption> Rows { get; } =
    [
        new("AGREMENT", "Consent to an ambassador's appointment", CaptionKind.Channel, ExcludesSipdis: true),
        new("AIDAC", "For the Agency for International Development", CaptionKind.Distribution),
        new("CHEROKEE", "For the Secretary of State and those he names, with NODIS", CaptionKind.Distribution, ExcludesSipdis: true),
        new("CODEL", "Congressional delegation", CaptionKind.Travel),
        new("CORRECTED COPY", "Sent again in corrected form", CaptionKind.Transmission),
        new("DIRGEN", "For the Director General of the Foreign Service", CaptionKind.Channel, ExcludesSipdis: true),
        new("DIRGEN CHANNEL", "For the Director General of the Foreign Service", CaptionKind.Channel, ExcludesSipdis: true),
        new("DISSENT CHANNEL", "Dissent from policy, to the Policy Planning Staff", CaptionKind.Channel, ExcludesSipdis: true),
        new("DS CHANNEL", "For Diplomatic Security", CaptionKind.Channel, ExcludesSipdis: true),
        new("EEO CHANNEL", "Equal employment opportunity", CaptionKind.Channel, ExcludesSipdis: true),
        new("EFTO", "Encrypted for transmission only", CaptionKind.Transmission),
        new("EXDIS", "Exclusive distribution: extremely limited", CaptionKind.Distribution, ExcludesSipdis: true),
        new("EYES ONLY", "For the named addressees only", CaptionKind.Distribution, ExcludesSipdis: true),
        new("FOUO", "For official use only", CaptionKind.DisseminationControl),
        new("GRIEVANCE CHANNEL", "Grievances of employees", CaptionKind.Channel, ExcludesSipdis: true),
        new("INFORM CONSULS", "The embassy is to inform its consulates", CaptionKind.Distribution),
        new("LIMDIS", "Limited distribution", CaptionKind.Distribution),
        new("LOU", "Limited official use", CaptionKind.DisseminationControl),
        new("MED", "For the Office of Medical Services", CaptionKind.Channel, ExcludesSipdis: true),
        new("MED CHANNEL", "For the Office of Medical Services", CaptionKind.Channel, ExcludesSipdis: true),
        new("NO FOREIGN DISSEM", "Not for foreign nationals; the form of the 1960s", CaptionKind.DisseminationControl),
        new("NOCONTRACT", "Not for contractors", CaptionKind.DisseminationControl),
        new("NODIS", "No distribution beyond those indicated", CaptionKind.Distribution, ExcludesSipdis: true),
        new("NOFORN", "Not for foreign nationals", CaptionKind.DisseminationControl),
        new("NOTAL", "Not sent to all addressees of the telegram that cites it", CaptionKind.Distribution),
        new("OFFICIAL INFORMAL", "Between officers, outside the record of action", CaptionKind.Distribution),
        new("OIG CHANNEL", "For the Office of Inspector General", CaptionKind.Channel, ExcludesSipdis: true),
        new("ONLY", "For the addressee only", CaptionKind.Distribution, ExcludesSipdis: true),
        new("ORCON", "Originator controls further release", CaptionKind.DisseminationControl),
        new("PROPIN", "Proprietary information", CaptionKind.DisseminationControl),
        new("RELIDO", "Release decided by a disclosure officer", CaptionKind.DisseminationControl),
        new("ROGER CHANNEL", "Intelligence matters, to Intelligence and Research", CaptionKind.Channel, ExcludesSipdis: true),
        new("SBU", "Sensitive but unclassified", CaptionKind.DisseminationControl),
        new("SENSITIVE", "Sensitive but unclassified, or to be handled with care", CaptionKind.DisseminationControl),
        new("SIPDIS", "For distribution on SIPRNet", CaptionKind.Distribution),
        new("STADIS", "Distribution within State only", CaptionKind.Distribution, ExcludesSipdis: true),
        new("STAFFDEL", "Congressional staff delegation", CaptionKind.Travel),
        new("TERREP", "Report on terrorism", CaptionKind.Distribution),
        new("TM", "A channel whose letters no source explains", CaptionKind.Channel, ExcludesSipdis: true),
        new("TM CHANNEL", "A channel whose letters no source explains", CaptionKind.Channel, ExcludesSipdis: true),
        new("WNINTEL", "Intelligence sources and methods involved", CaptionKind.DisseminationControl),
    ];

    // By first letter; the longest first, so that "DIRGEN CHANNEL" wins over "DIRGEN".
    private static readonly Caption[][] ByLetter =
        [.. Enumerable.Range('A', 26).Select(letter => Rows.Where(c => c.Name[0] == letter).OrderByDescending(c => c.Name.Length).ToArray())];

    /// <summary>Matches the longest caption that begins <paramref name="text"/> and ends at a word boundary.</summary>
    /// <param name="text">Trimmed, upper case.</param>
    /// <param name="caption">The caption found.</param>
    /// <param name="length">Length of the matched text, in UTF-16 units; blanks inside a caption may be several.</param>
    public static bool TryMatch(ReadOnlySpan<char> text, out Caption caption, out int length)
    {
        caption = default;
        length = 0;
        if (text.IsEmpty || !char.IsAsciiLetterUpper(text[0]))
        {
            return false;
        }

        foreach (Caption candidate in ByLetter[text[0] - 'A'])
        {
            if (Phrase.TryMatch(text, candidate.Name, out length))
            {
                caption = candidate;
                return true;
            }
        }

        length = 0;
        return false;
    }
}
