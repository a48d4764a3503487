using System.Collections.Frozen;

namespace Reftel.Reading.Reports.Links;

/// <summary>Parameters of a query that tell how a reader came to the page and not which page it is.</summary>
internal static class TrackingParameters
{
    private static readonly string[] Prefixes = ["utm_", "pk_", "mtm_", "hsa_", "at_", "ns_", "_hs", "oly_", "vero_", "wt."];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = new[]
    {
        "_ga", "_gl", "_openstat", "cmp", "cmpid", "cid", "dclid", "efid", "fb_action_ids", "fb_ref", "fb_source", "fbclid", "from", "gclid",
        "gclsrc", "igshid", "mainnews", "mc_cid", "mc_eid", "mkt_tok", "msclkid", "ocid", "partner", "ref", "ref_src", "ref_url", "referer",
        "referrer", "s_cid", "sh", "share", "si", "smid", "smtyp", "source", "spm", "sr_share", "traffic_source", "trk", "twclid", "wt_mc",
        "xtor", "yclid", "ysclid",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="name">Name of a parameter, decoded; any case.</param>
    public static bool Contains(ReadOnlySpan<char> name)
    {
        foreach (string prefix in Prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return Names.Contains(name);
    }
}
