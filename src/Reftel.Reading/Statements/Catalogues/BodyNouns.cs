using Reftel.Reading.Language;

namespace Reftel.Reading.Statements.Catalogues;

/// <summary>What a name with capitals ends with, or has before "of", where it names a body or a document. A new noun is one word.</summary>
internal static class BodyNouns
{
    private static readonly WordSet Bodies = (
        "Academy Administration Agency Airlines Alliance Army Assembly Association Authority Bank Battalion Board Brigade Bundestag Bureau Cabinet Center Centre Chamber Church Coalition Command Commission Committee Community "
        + "Company Confederation Congress Consulate Corporation Corps Council Court Delegation Department Directorate Division Duma Embassy Federation Fleet Force Forces Foundation Front Fund Government Group Guard Headquarters House Inspectorate "
        + "Institute Institution Junta League Legislature Mission Ministry Movement Navy Office Opposition Organisation Organization Parliament Party Patriarchate Police Politburo Post Prosecutor Rada Regiment Seimas Sejm Saeima Secretariat Senate "
        + "Service Services Society Soviet Staff Syndicate Taskforce Tribunal Union University")
        .Split(' ').ToWordSet(StringComparer.Ordinal);

    /// <summary>Legal forms of companies as they are written behind a name, after ISO 20275.</summary>
    private static readonly WordSet LegalForms = "AG GmbH Ltd Ltd. Inc Inc. Corp Corp. LLC LLP PLC plc JSC OJSC CJSC PJSC OAO OOO ZAO PAO OAB UAB AB ASA Oyj S.A. SpA S.p.A. N.V. B.V.".Split(' ').ToWordSet(StringComparer.Ordinal);

    private static readonly WordSet Documents = (
        "Accord Accords Act Agreement Agreements Charter Code Communique Compact Constitution Convention Covenant Declaration Decree Directive Doctrine Law Memorandum Pact Protocol Regulation Resolution Statute Strategy Treaty")
        .Split(' ').ToWordSet(StringComparer.Ordinal);

    /// <summary>Of them those that a state has: "the Belarusian parliament" is the parliament of Belarus, a Russian bank is any.</summary>
    private static readonly WordSet OfStates = (
        "Administration Army Assembly Cabinet Chamber Command Congress Consulate Council Court Delegation Department Duma Embassy Fleet Force Forces Government Guard Legislature Ministry Mission Navy Opposition Parliament Police Politburo Rada Senate")
        .Split(' ').ToWordSet(StringComparer.Ordinal);

    public static bool IsOfState(ReadOnlySpan<char> word) => OfStates.Contains(word);

    public static bool IsLegalForm(ReadOnlySpan<char> word) => LegalForms.Contains(word);

    public static bool IsBody(ReadOnlySpan<char> word) => Bodies.Contains(word);

    public static bool IsDocument(ReadOnlySpan<char> word) => Documents.Contains(word);
}
