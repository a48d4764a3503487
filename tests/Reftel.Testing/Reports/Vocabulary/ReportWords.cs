namespace Reftel.Testing.Reports.Vocabulary;

/// <summary>Words of which reports are made; all countries, posts and persons are invented.</summary>
internal static class ReportWords
{
    public static readonly string[] Countries = ["Merrin", "Varnia", "Kestrava", "Orlania", "Tavisk", "Halmark", "Sorrento Bay", "Upper Lisle"];

    public static readonly string[] Series =
        ["Kestrava Watch", "Merrin Warning Update", "Varnia Update", "Orlania Review", "Tavisk Campaign Assessment", "Northern Straits Monitor"];

    public static readonly string[] Bodies =
    [
        "the foreign ministry", "the customs union", "the presidential office", "the defence council", "the central bank", "the parliament",
        "the border service", "the ruling coalition", "the gas company", "the election commission", "the opposition council", "the joint staff",
        "the trade delegation", "the port authority", "the constitutional court", "the railway workers' union", "the regional governor",
    ];

    public static readonly string[] Judgements =
        ["likely", "almost certainly", "probably", "may", "could", "reportedly", "apparently", "is unlikely to", "will likely", "might"];

    public static readonly string[] Saying =
        ["said", "claimed", "announced", "stated", "denied", "confirmed", "reiterated", "told reporters", "wrote", "argued", "suggested"];

    public static readonly string[] Acts =
    [
        "postpone", "ratify", "exploit", "reject", "shape", "finance", "publish", "withdraw from", "expand", "consolidate", "renegotiate",
        "delay", "support", "suspend", "accelerate", "reverse", "prepare", "legitimize", "obscure", "abandon",
    ];

    public static readonly string[] Things =
    [
        "the integration treaty", "a single market for natural gas", "the joint exercise", "constitutional amendments", "the transit agreement",
        "new energy tariffs", "its peacekeeping doctrine", "the loan programme", "a plan for foreign policy coordination", "the S-400 delivery",
        "the border crossing at Lisle", "local elections", "a state visit", "the grain quota", "the Article 14 procedure", "the media law",
        "the air defence network", "an observer mission", "the emergency decree", "customs inspections", "the naval lease",
    ];

    public static readonly string[] Tails =
    [
        "despite earlier commitments", "under pressure from its neighbours", "before the summit", "in order to gain time",
        "without consulting its partners", "as a condition of further credit", "to divide the opposition", "in return for cheaper gas",
        "while the courts are in recess", "at the request of the governors", "because of the pandemic",
    ];

    public static readonly string[] Figures =
    [
        "4.2 percent", "12.5 billion crowns", "some 1,400 soldiers", "37 percent", "2.75 million voters", "nearly 300 containers",
        "0.8 percent", "17 districts", "19 of 25 members", "3,100 tonnes of grain",
    ];

    public static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static readonly string[] Outlets =
        ["Orlan Courier", "Merrin Gazette", "Varnia Today", "Straits Quarterly", "Kestrava News Agency", "Daily Ledger", "Free Harbour Radio"];

    public static readonly string[] Headings =
        ["The domestic calendar", "Outlook", "Pressure from abroad", "What to watch", "Forces and basing", "The energy file", "Background"];

    public static readonly string[] Slugs =
    [
        "president", "minister", "talks", "union", "treaty", "gas", "border", "council", "visit", "budget", "protest", "court", "exercise",
        "summit", "reform", "trade", "energy", "vote", "law", "bank", "port", "army", "loan", "market", "warning", "update", "dialogue",
        "pressure", "delay", "plan", "offset", "review", "lease", "convoy",
    ];
}
