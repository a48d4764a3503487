namespace Reftel.Testing.Generation.Vocabulary;

/// <summary>The posts of the generated world.</summary>
public static class Posts
{
    public static Post Washington { get; } = new("STATE", "SECSTATE WASHDC", "RUEHC", "US");

    /// <summary>Posts abroad, large ones first.</summary>
    public static IReadOnlyList<Post> Abroad { get; } =
    [
        new("KESTREVA", "AMEMBASSY KESTREVA", "RUEHKV", "BO"),
        new("PORT SELWYN", "AMEMBASSY PORT SELWYN", "RUEHPW", "CI"),
        new("VARNOGRAD", "AMEMBASSY VARNOGRAD", "RUEHVG", "RS"),
        new("NORTH HARBOR", "AMCONSUL NORTH HARBOR", "RUEHNH", "CI"),
        new("ALTMARK BAY", "AMEMBASSY ALTMARK BAY", "RUEHAB", "GM"),
        new("SAN TELMO", "AMEMBASSY SAN TELMO", "RUEHST", "AR"),
        new("THE REACH", "AMEMBASSY THE REACH", "RUEHTR", "NL"),
        new("ORSINIA", "AMEMBASSY ORSINIA", "RUEHOS", "IT"),
        new("TASHKAR", "AMEMBASSY TASHKAR", "RUEHTK", "UZ"),
        new("BRAVENNA", "AMCONSUL BRAVENNA", "RUEHBV", "IT"),
        new("KOROSTAN", "AMEMBASSY KOROSTAN", "RUEHKR", "KZ"),
        new("LOWMERE", "AMEMBASSY LOWMERE", "RUEHLM", "UK"),
        new("NEW CARDALE", "AMEMBASSY NEW CARDALE", "RUEHNC", "AS"),
        new("DAR EL KEBIR", "AMEMBASSY DAR EL KEBIR", "RUEHDK", "MO"),
        new("HOLMVIK", "AMEMBASSY HOLMVIK", "RUEHHV", "NO"),
        new("SANTA ROSALBA", "AMEMBASSY SANTA ROSALBA", "RUEHSB", "MX"),
        new("ULMEN", "USMISSION ULMEN", "RUEHUL", "AU"),
        new("EASTMARCH", "AMCONSUL EASTMARCH", "RUEHEM", "PL"),
        new("VELLIN", "AMEMBASSY VELLIN", "RUEHVN", "LG"),
        new("ZHAROV", "AMCONSUL ZHAROV", "RUEHZV", "UP"),
        new("MIRADOR", "AMCONSUL MIRADOR", "RUEHMR", "PE"),
        new("PORT ANSELM", "AMEMBASSY PORT ANSELM", "RUEHPN", "NI"),
    ];

    /// <summary>Addresses that are no posts: collectives, commands, agencies.</summary>
    public static IReadOnlyList<(string RoutingIndicator, string Name)> Others { get; } =
    [
        ("RUEKJCS", "SECDEF WASHDC"),
        ("RHEHNSC", "NSC WASHDC"),
        ("RUEAIIA", "CIA WASHDC"),
        ("RUEKDIA", "DIA WASHDC"),
        ("RUCPDOC", "DEPT OF COMMERCE WASHDC"),
        ("RUEATRS", "DEPT OF TREASURY WASHDC"),
        ("RHMFISS", "HQ USEUCOM VAIHINGEN GE"),
        ("RUFOADA", "JAC MOLESWORTH RAF MOLESWORTH UK"),
        ("RHEFDIA", "DIA WASHINGTON DC"),
        ("RUCNDT", "USMISSION USUN NEW YORK"),
        ("RUEHNO", "USMISSION USNATO"),
        ("RUEHBS", "USMISSION USEU"),
        ("RUEHVEN", "USMISSION USOSCE"),
        ("RUCNFRG", "FRG COLLECTIVE"),
    ];

    public static IReadOnlyList<(string RoutingIndicator, string Name)> Collectives { get; } =
    [
        ("RUEHZL", "EUROPEAN POLITICAL COLLECTIVE"),
        ("RUEHXP", "ALL NATO POST COLLECTIVE"),
        ("RUCNCIS", "CIS COLLECTIVE"),
        ("RUEHZN", "ENVIRONMENT SCIENCE AND TECHNOLOGY COLLECTIVE"),
    ];
}
