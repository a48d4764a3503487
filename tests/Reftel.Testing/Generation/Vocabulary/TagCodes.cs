namespace Reftel.Testing.Generation.Vocabulary;

/// <summary>TAGS by list and era; the commonest first.</summary>
internal static class TagCodes
{
    public static IReadOnlyList<string> Subject { get; } =
    [
        "PREL", "PGOV", "PTER", "PINR", "ECON", "PHUM", "MARR", "ETRD", "EFIN", "ENRG", "EPET", "EAID", "PARM", "MOPS",
        "SNAR", "PREF", "EINV", "ELAB", "SOCI", "SENV", "PBTS", "AMGT", "ASEC", "CVIS", "EAIR", "EAGR", "MASS", "MNUC",
    ];

    public static IReadOnlyList<string> Subject1970s { get; } =
    [
        "PFOR", "PINT", "PEPR", "ETRD", "EFIN", "EAID", "PGOV", "PARM", "MARR", "MASS", "ELAB", "EAIR", "EAGR", "EINV",
        "SNAR", "ENRG", "PBOR", "CVIS", "CASC", "APER", "ABUD", "SREF", "TPHY", "BEXP",
    ];

    public static IReadOnlyList<string> Program { get; } =
        ["KDEM", "KNNP", "KCRM", "KJUS", "KPAO", "KIRF", "KWMN", "KISL", "KTFN", "KGHG"];

    public static IReadOnlyList<string> Geographic { get; } =
        ["RS", "IR", "UK", "GM", "FR", "TU", "IZ", "CH", "JA", "PK", "IN", "SP", "IT", "PL", "UP", "BO", "US", "XF", "MX", "BR"];

    public static IReadOnlyList<string> Geographic1970s { get; } =
        ["US", "UR", "UK", "GE", "GW", "FR", "JA", "IR", "XF", "CY", "GR", "TU", "SP", "PO", "EG", "IS", "CH", "CI", "PE"];

    public static IReadOnlyList<string> Organization { get; } = ["NATO", "UNGA", "UNSC", "IAEA", "OSCE", "EUN", "OAS"];

    public static IReadOnlyList<string> Organization1970s { get; } = ["NATO", "CSCE", "UNGA", "OAS", "OECD", "EEC", "IMF"];
}
