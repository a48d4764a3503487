using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Lists;
using static Reftel.Reading.Documents.SourceKind;

namespace Reftel.Reading.Reports.Catalogues;

/// <summary>The houses that are shipped, one row each: key, name, kind, hosts, source, short names and series.</summary>
/// <remarks>
/// A row says no more than public knowledge of who runs the site; its source is where that can be checked. "State media" are those a state founded or owns, as
/// their own imprints say; a private paper close to a state is unknown, and so is every house on which sources differ.
/// A host is followed by its dates where it changed: <c>tut.by..2021-05</c>, <c>x.com=2023-07..</c>.
/// </remarks>
internal static class Houses
{
    private static readonly PartialDate RecordedIn = PartialDate.OfMonth(2026, 11)!.Value;

    public static ImmutableArray<House> All { get; } =
    [
        // Governments
        Row("mid-russia", "Ministry of Foreign Affairs of the Russian Federation", Official, "mid.ru", "imprint of mid.ru"),
        Row("kremlin", "President of Russia", Official, "kremlin.ru", "imprint of kremlin.ru"),
        Row("government-russia", "Government of the Russian Federation", Official, "government.ru", "imprint of government.ru"),
        Row("mil-russia", "Ministry of Defence of the Russian Federation", Official, "mil.ru", "imprint of mil.ru"),
        Row("duma", "State Duma", Official, "duma.gov.ru", "imprint of duma.gov.ru"),
        Row("publication-pravo", "Official Internet Portal of Legal Information of Russia", Official, "pravo.gov.ru", "imprint of pravo.gov.ru"),
        Row("president-belarus", "President of the Republic of Belarus", Official, "president.gov.by", "imprint of president.gov.by"),
        Row("government-belarus", "Council of Ministers of the Republic of Belarus", Official, "government.by gov.by", "imprint of government.by"),
        Row("mfa-belarus", "Ministry of Foreign Affairs of the Republic of Belarus", Official, "mfa.gov.by", "imprint of mfa.gov.by"),
        Row("mil-belarus", "Ministry of Defence of the Republic of Belarus", Official, "mil.by", "imprint of mil.by"),
        Row("pravo-by", "National Legal Internet Portal of Belarus", Official, "pravo.by", "imprint of pravo.by"),
        Row("state-department", "United States Department of State", Official, "state.gov", "about page of state.gov"),
        Row("defense-department", "United States Department of Defense", Official, "defense.gov war.gov=2025-09..", "about page of war.gov, to which defense.gov leads"),
        Row("white-house", "The White House", Official, "whitehouse.gov", "about page of whitehouse.gov"),
        Row("us-treasury", "United States Department of the Treasury", Official, "treasury.gov", "about page of treasury.gov"),
        Row("us-congress", "United States Congress", Official, "congress.gov house.gov senate.gov", "about page of congress.gov"),
        Row("gov-uk", "Government of the United Kingdom", Official, "gov.uk", "about page of gov.uk"),
        Row("mod-ukraine", "Ministry of Defence of Ukraine", Official, "mil.gov.ua mod.gov.ua", "imprint of mod.gov.ua"),
        Row("president-ukraine", "President of Ukraine", Official, "president.gov.ua", "imprint of president.gov.ua"),
        Row("mfa-ukraine", "Ministry of Foreign Affairs of Ukraine", Official, "mfa.gov.ua", "imprint of mfa.gov.ua"),
        Row("gov-poland", "Government of Poland", Official, "gov.pl", "imprint of gov.pl"),
        Row("urm-lithuania", "Ministry of Foreign Affairs of Lithuania", Official, "urm.lt", "imprint of urm.lt"),
        Row("mfa-china", "Ministry of Foreign Affairs of China", Official, "fmprc.gov.cn mfa.gov.cn", "imprint of mfa.gov.cn"),
        Row("auswaertiges-amt", "Federal Foreign Office of Germany", Official, "auswaertiges-amt.de", "imprint of auswaertiges-amt.de"),
        Row("elysee", "Presidency of the French Republic", Official, "elysee.fr", "imprint of elysee.fr"),
        Row("diplomatie-france", "Ministry for Europe and Foreign Affairs of France", Official, "diplomatie.gouv.fr", "imprint of diplomatie.gouv.fr"),

        // International bodies
        Row("un", "United Nations", InternationalBody, "un.org", "about page of un.org"),
        Row("european-union", "European Union", InternationalBody, "europa.eu", "about page of europa.eu"),
        Row("nato", "North Atlantic Treaty Organization", InternationalBody, "nato.int", "about page of nato.int"),
        Row("osce", "Organization for Security and Co-operation in Europe", InternationalBody, "osce.org", "about page of osce.org", "OSCE"),
        Row("council-of-europe", "Council of Europe", InternationalBody, "coe.int", "about page of coe.int"),
        Row("cis", "Commonwealth of Independent States", InternationalBody, "cis.minsk.by e-cis.info", "imprint of cis.minsk.by"),
        Row("csto", "Collective Security Treaty Organization", InternationalBody, "odkb-csto.org", "imprint of odkb-csto.org"),
        Row("eaeu", "Eurasian Economic Union", InternationalBody, "eaeunion.org eurasiancommission.org", "imprint of eaeunion.org"),
        Row("sco", "Shanghai Cooperation Organisation", InternationalBody, "sectsco.org", "imprint of sectsco.org"),
        Row("union-state", "Union State of Russia and Belarus", InternationalBody, "soyuz.by postkomsg.com", "imprint of postkomsg.com"),
        Row("iaea", "International Atomic Energy Agency", InternationalBody, "iaea.org", "about page of iaea.org"),
        Row("imf", "International Monetary Fund", InternationalBody, "imf.org", "about page of imf.org"),
        Row("world-bank", "World Bank", InternationalBody, "worldbank.org", "about page of worldbank.org"),
        Row("icrc", "International Committee of the Red Cross", InternationalBody, "icrc.org", "about page of icrc.org"),
        Row("opcw", "Organisation for the Prohibition of Chemical Weapons", InternationalBody, "opcw.org", "about page of opcw.org"),

        // State media
        Row("tass", "TASS", StateMedia, "tass.ru tass.com itar-tass.com", "imprint of tass.ru"),
        Row("ria", "RIA Novosti", StateMedia, "ria.ru", "imprint of ria.ru"),
        Row("rt", "RT", StateMedia, "rt.com", "imprint of rt.com"),
        Row("sputnik", "Sputnik", StateMedia, "sputniknews.com sputnikglobe.com sputnik.by sputniknews.ru", "imprint of sputniknews.com"),
        Row("rossiyskaya-gazeta", "Rossiyskaya Gazeta", StateMedia, "rg.ru", "imprint of rg.ru"),
        Row("vesti", "VGTRK", StateMedia, "vesti.ru smotrim.ru", "imprint of vesti.ru"),
        Row("krasnaya-zvezda", "Krasnaya Zvezda", StateMedia, "redstar.ru", "imprint of redstar.ru"),
        Row("tvzvezda", "TV Zvezda", StateMedia, "tvzvezda.ru", "imprint of tvzvezda.ru"),
        Row("belta", "BelTA", StateMedia, "belta.by", "imprint of belta.by"),
        Row("sb", "SB. Belarus Segodnya", StateMedia, "sb.by", "imprint of sb.by"),
        Row("ont", "ONT", StateMedia, "ont.by", "imprint of ont.by"),
        Row("tvr", "Belteleradiocompany", StateMedia, "tvr.by", "imprint of tvr.by"),
        Row("ctv", "STV", StateMedia, "ctv.by", "imprint of ctv.by"),
        Row("xinhua", "Xinhua News Agency", StateMedia, "xinhuanet.com news.cn", "about page of xinhuanet.com"),
        Row("cctv", "China Central Television", StateMedia, "cctv.com cgtn.com", "about page of cgtn.com"),
        Row("global-times", "Global Times", StateMedia, "globaltimes.cn", "about page of globaltimes.cn"),
        Row("china-daily", "China Daily", StateMedia, "chinadaily.com.cn", "about page of chinadaily.com.cn"),
        Row("irna", "Islamic Republic News Agency", StateMedia, "irna.ir", "about page of irna.ir"),
        Row("presstv", "Press TV", StateMedia, "presstv.ir presstv.com", "about page of presstv.ir"),
        Row("sana", "Syrian Arab News Agency", StateMedia, "sana.sy", "about page of sana.sy"),
        Row("kcna", "Korean Central News Agency", StateMedia, "kcna.kp", "about page of kcna.kp"),
        Row("anadolu", "Anadolu Agency", StateMedia, "aa.com.tr", "about page of aa.com.tr"),
        Row("ukrinform", "Ukrinform", StateMedia, "ukrinform.net ukrinform.ua", "imprint of ukrinform.net"),

        // Other media
        Row("tut-by", "TUT.BY", IndependentMedia, "tut.by..2021-05", "reports of the blocking of tut.by in May 2021"),
        Row("zerkalo", "Zerkalo.io", IndependentMedia, "zerkalo.io=2021-07..", "about page of zerkalo.io"),
        Row("naviny", "BelaPAN", IndependentMedia, "naviny.by naviny.online belapan.by belapan.com", "imprint of naviny.by"),
        Row("nasha-niva", "Nasha Niva", IndependentMedia, "nn.by nashaniva.by nashaniva.com", "imprint of nashaniva.com"),
        Row("belsat", "Belsat TV", Unknown, "belsat.eu", "about page of belsat.eu"),
        Row("rferl", "Radio Free Europe/Radio Liberty", Unknown, "rferl.org svaboda.org svoboda.org radiosvoboda.org currenttime.tv", "about page of rferl.org", "RFE/RL"),
        Row("voa", "Voice of America", Unknown, "voanews.com", "about page of voanews.com"),
        Row("meduza", "Meduza", IndependentMedia, "meduza.io=2014-10..", "about page of meduza.io"),
        Row("novaya-gazeta", "Novaya Gazeta", IndependentMedia, "novayagazeta.ru novayagazeta.eu=2022-04..", "imprint of novayagazeta.ru"),
        Row("tvrain", "TV Rain", IndependentMedia, "tvrain.ru tvrain.tv", "imprint of tvrain.ru"),
        Row("kommersant", "Kommersant", Unknown, "kommersant.ru", "imprint of kommersant.ru"),
        Row("gazeta-ru", "Gazeta.Ru", Unknown, "gazeta.ru", "imprint of gazeta.ru"),
        Row("lenta", "Lenta.ru", Unknown, "lenta.ru", "imprint of lenta.ru"),
        Row("rbc", "RBC", Unknown, "rbc.ru", "imprint of rbc.ru"),
        Row("interfax", "Interfax", Unknown, "interfax.ru interfax.com interfax.by", "imprint of interfax.ru"),
        Row("izvestia", "Izvestia", Unknown, "iz.ru", "imprint of iz.ru"),
        Row("vedomosti", "Vedomosti", Unknown, "vedomosti.ru", "imprint of vedomosti.ru"),
        Row("regnum", "Regnum", Unknown, "regnum.ru", "imprint of regnum.ru"),
        Row("reuters", "Reuters", IndependentMedia, "reuters.com", "about page of reuters.com"),
        Row("ap", "Associated Press", IndependentMedia, "apnews.com ap.org", "about page of ap.org"),
        Row("bbc", "BBC", IndependentMedia, "bbc.com bbc.co.uk", "Royal Charter of the BBC on its independence"),
        Row("nytimes", "The New York Times", IndependentMedia, "nytimes.com", "about page of nytimes.com"),
        Row("washington-post", "The Washington Post", IndependentMedia, "washingtonpost.com", "about page of washingtonpost.com"),
        Row("wsj", "The Wall Street Journal", IndependentMedia, "wsj.com", "about page of wsj.com"),
        Row("ft", "Financial Times", IndependentMedia, "ft.com", "about page of ft.com"),
        Row("guardian", "The Guardian", IndependentMedia, "theguardian.com", "about page of theguardian.com"),
        Row("economist", "The Economist", IndependentMedia, "economist.com", "about page of economist.com"),
        Row("spiegel", "Der Spiegel", IndependentMedia, "spiegel.de", "imprint of spiegel.de"),
        Row("lemonde", "Le Monde", IndependentMedia, "lemonde.fr", "imprint of lemonde.fr"),
        Row("politico", "Politico", IndependentMedia, "politico.com politico.eu", "about page of politico.com"),
        Row("euractiv", "Euractiv", IndependentMedia, "euractiv.com", "about page of euractiv.com"),
        Row("kyiv-independent", "The Kyiv Independent", IndependentMedia, "kyivindependent.com=2021-11..", "about page of kyivindependent.com"),
        Row("ukrainska-pravda", "Ukrainska Pravda", IndependentMedia, "pravda.com.ua", "imprint of pravda.com.ua"),
        Row("bellingcat", "Bellingcat", IndependentMedia, "bellingcat.com", "about page of bellingcat.com"),

        // Institutes
        Row("isw", "Institute for the Study of War", ThinkTank, "understandingwar.org iswresearch.org iswresearch.blogspot.com", "about page of understandingwar.org, which names iswresearch.org as its blog", "ISW"),
        Row("ctp", "Critical Threats Project", ThinkTank, "criticalthreats.org", "about page of criticalthreats.org"),
        Row("aei", "American Enterprise Institute", ThinkTank, "aei.org", "about page of aei.org", "AEI"),
        Row("csis", "Center for Strategic and International Studies", ThinkTank, "csis.org", "about page of csis.org", "CSIS"),
        Row("rand", "RAND Corporation", ThinkTank, "rand.org", "about page of rand.org"),
        Row("carnegie", "Carnegie Endowment for International Peace", ThinkTank, "carnegieendowment.org carnegie.ru carnegieeurope.eu", "about page of carnegieendowment.org"),
        Row("chatham-house", "Chatham House", ThinkTank, "chathamhouse.org", "about page of chathamhouse.org"),
        Row("crisis-group", "International Crisis Group", ThinkTank, "crisisgroup.org", "about page of crisisgroup.org", "Crisis Group"),
        Row("osw", "Centre for Eastern Studies", ThinkTank, "osw.waw.pl", "about page of osw.waw.pl", "OSW"),
        Row("brookings", "Brookings Institution", ThinkTank, "brookings.edu", "about page of brookings.edu"),
        Row("atlantic-council", "Atlantic Council", ThinkTank, "atlanticcouncil.org", "about page of atlanticcouncil.org"),
        Row("cfr", "Council on Foreign Relations", ThinkTank, "cfr.org", "about page of cfr.org"),
        Row("iiss", "International Institute for Strategic Studies", ThinkTank, "iiss.org", "about page of iiss.org", "IISS"),
        Row("rusi", "Royal United Services Institute", ThinkTank, "rusi.org", "about page of rusi.org", "RUSI"),
        Row("ecfr", "European Council on Foreign Relations", ThinkTank, "ecfr.eu", "about page of ecfr.eu", "ECFR"),
        Row("jamestown", "Jamestown Foundation", ThinkTank, "jamestown.org", "about page of jamestown.org", "Eurasia Daily Monitor"),
        Row("sipri", "Stockholm International Peace Research Institute", ThinkTank, "sipri.org", "about page of sipri.org", "SIPRI"),
        Row("swp", "German Institute for International and Security Affairs", ThinkTank, "swp-berlin.org", "about page of swp-berlin.org", "Stiftung Wissenschaft und Politik"),
        Row("gmf", "German Marshall Fund of the United States", ThinkTank, "gmfus.org", "about page of gmfus.org"),
        Row("fpri", "Foreign Policy Research Institute", ThinkTank, "fpri.org", "about page of fpri.org", "FPRI"),
        Row("wilson-center", "Wilson Center", ThinkTank, "wilsoncenter.org", "about page of wilsoncenter.org"),
        Row("riac", "Russian International Affairs Council", ThinkTank, "russiancouncil.ru", "about page of russiancouncil.ru"),

        // Platforms
        Row("x", "X, before July 2023 Twitter", Social, "twitter.com x.com=2023-07.. t.co", "announcement of the new name in July 2023"),
        Row("telegram", "Telegram", Social, "t.me telegram.me telegram.org", "about page of telegram.org"),
        Row("facebook", "Facebook", Social, "facebook.com fb.com", "about page of facebook.com"),
        Row("instagram", "Instagram", Social, "instagram.com", "about page of instagram.com"),
        Row("vk", "VKontakte", Social, "vk.com vkontakte.ru", "about page of vk.com"),
        Row("ok", "Odnoklassniki", Social, "ok.ru", "about page of ok.ru"),
        Row("youtube", "YouTube", Social, "youtube.com youtu.be", "about page of youtube.com"),
        Row("tiktok", "TikTok", Social, "tiktok.com", "about page of tiktok.com"),
        Row("reddit", "Reddit", Social, "reddit.com", "about page of reddit.com"),

        // Scholarship
        Row("doi", "DOI Foundation", Academic, "doi.org", "about page of doi.org"),
        Row("jstor", "JSTOR", Academic, "jstor.org", "about page of jstor.org"),
        Row("ssrn", "SSRN", Academic, "ssrn.com", "about page of ssrn.com"),
        Row("arxiv", "arXiv", Academic, "arxiv.org", "about page of arxiv.org"),
        Row("taylor-francis", "Taylor & Francis", Academic, "tandfonline.com", "about page of tandfonline.com"),
        Row("springer", "Springer", Academic, "springer.com", "about page of springer.com"),
        Row("cambridge", "Cambridge University Press", Academic, "cambridge.org", "about page of cambridge.org"),
    ];

    private static House Row(string key, string name, SourceKind kind, string hosts, string source, params string[] titles) =>
        new(key, name, kind, [.. hosts.Split(' ').Select(Host)], [.. titles], RecordedIn, source);

    private static HouseHost Host(string text)
    {
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return new HouseHost(text, null, null);
        }

        string[] parts = text[..dots].Split('=');
        return new HouseHost(parts[0], parts.Length > 1 ? ListDate.Parse(parts[1]) : null, ListDate.Parse(text[(dots + 2)..]));
    }
}
