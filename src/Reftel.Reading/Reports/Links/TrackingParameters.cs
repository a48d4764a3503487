using System.Collections.Frozen;

namespace Reftel.Reading.Reports.Links;

/// <summary>Parameters of a query that tell how a reader came to the page and not which page it is.</summary>
/// <remarks>
/// Three lists: names that mean this on every host (analytics and advertisement, by their makers' own documentation), names that
/// mean it on one host, and names that may also choose the page (<c>from</c>, <c>source</c>, <c>ref</c>), which are dropped only
/// where they hold nothing or the name of a platform or channel.
/// </remarks>
internal static class TrackingParameters
{
    private const int LongestHost = 253;

    private static readonly string[] Prefixes = ["utm_", "mtm_", "hsa_", "wt.", "piwik_", "matomo_", "__cft__", "__cf_chl_"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Everywhere = Lookup(
        "_ga _gl _gac _openstat _hsenc _hsmi __hssc __hstc __hsfp __tn__ _branch_match_id at_campaign at_campaign_type at_custom1 at_custom2 at_custom3 at_custom4 at_bbc_team at_format at_link_id at_link_origin "
        + "at_link_type at_medium at_ptr_name at_recipient_id at_recipient_list at_send_date cmpid dclid epik fb_action_ids fb_action_types fb_ref fb_source fbclid gad_source gad_campaignid gbraid gclid "
        + "gclsrc guce_referrer guce_referrer_sig guccounter igsh igshid li_fat_id mc_cid mc_eid mibextid mkt_tok msclkid ns_campaign ns_fee ns_linkname ns_mchannel ns_source oly_anon_id oly_enc_id "
        + "pk_campaign pk_cid pk_content pk_kwd pk_keyword pk_medium pk_source ref_src ref_url s_cid s_kwcid srsltid traffic_source ttclid twclid vero_conv vero_id wbraid wt_mc xtor yclid ymclid ysclid "
        + "__twitter_impression");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ambiguous = Lookup(
        "cid cmp ch feature from mainnews medium ocid partner ref referer referrer sh share shared si sk smid smtyp source spm sr_share src trk via");

    // Platforms, and the channels by which houses send their readers.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Channels = Lookup(
        "twitter tw twtr t.co x.com facebook fb vk vkontakte ok odnoklassniki telegram tg t.me instagram linkedin reddit whatsapp viber youtube tiktok threads pinterest googlenews google-news google_news "
        + "google google.com yandex yandex_news yandexnews yandex.ru bing duckduckgo rss rss2 feed newsletter email e-mail mail push pushnotification social socialmedia social-media sharebutton share-button share_button copylink copy_link");

    private static readonly FrozenDictionary<string, FrozenSet<string>> OnHost = new Dictionary<string, string>
    {
        ["bbc.co.uk"] = "ocid xtor intlink_from_url",
        ["bbc.com"] = "ocid xtor intlink_from_url",
        ["bloomberg.com"] = "srnd sref leadsource",
        ["cnn.com"] = "cid",
        ["forbes.com"] = "sh",
        ["linkedin.com"] = "trk trackingid lipi",
        ["medium.com"] = "source sk",
        ["nytimes.com"] = "smid smtyp smprod referringsource",
        ["open.spotify.com"] = "si",
        ["rbc.ru"] = "from",
        ["theguardian.com"] = "cmp",
        ["tut.by"] = "mainnews",
        ["washingtonpost.com"] = "itid",
    }.ToFrozenDictionary(row => row.Key, row => row.Value.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <param name="host">Host of the address, lower case, without <c>www.</c>.</param>
    /// <param name="parameter">Name, or name and value, unreserved characters decoded; any case.</param>
    public static bool IsTracking(ReadOnlySpan<char> host, ReadOnlySpan<char> parameter)
    {
        int equals = parameter.IndexOf('=');
        ReadOnlySpan<char> name = equals < 0 ? parameter : parameter[..equals];
        ReadOnlySpan<char> value = equals < 0 ? default : parameter[(equals + 1)..];
        name = name.StartsWith("amp;", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        foreach (string prefix in name.IsEmpty ? [] : Prefixes)
        {
            if ((name[0] | 0x20) == (prefix[0] | 0x20) && name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return Everywhere.Contains(name) || IsOfHost(host, name) || (Ambiguous.Contains(name) && (value.IsEmpty || Channels.Contains(value)));
    }

    private static bool IsOfHost(ReadOnlySpan<char> host, ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> rest = host.Length <= LongestHost ? host : "";
        while (!rest.IsEmpty)
        {
            if (OnHost.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(rest, out FrozenSet<string>? names))
            {
                return names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
            }

            int dot = rest.IndexOf('.');
            rest = dot < 0 ? default : rest[(dot + 1)..];
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
