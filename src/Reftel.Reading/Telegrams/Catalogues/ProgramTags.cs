namespace Reftel.Reading.Telegrams.Catalogues;

/// <summary>Program TAGS: K and three letters, for programs that cut across the subjects.</summary>
/// <remarks>
/// Absent in the handbook of 1974. Titles are our short words for the meaning; of the hundred-odd codes on record those whose
/// meaning could not be established are left out, and are still known as program TAGS by their shape.
/// </remarks>
internal static class ProgramTags
{
    public static CodeTable Table { get; } = new(
    [
        new("KACT", "Arms Control Treaties"),
        new("KAWC", "Atrocities and War Crimes"),
        new("KCFE", "Conventional Forces in Europe"),
        new("KCIP", "Critical Infrastructure Protection"),
        new("KCOR", "Corruption and Anti-Corruption"),
        new("KCRM", "Criminal Activity"),
        new("KCRS", "Conflict, Reconstruction and Stabilization"),
        new("KDEM", "Democratization"),
        new("KEDU", "Education"),
        new("KFLO", "Family Liaison Office"),
        new("KFLU", "Influenza"),
        new("KFPC", "Foreign Press Center"),
        new("KFRD", "Fraud Prevention"),
        new("KFSC", "Forum for Security Cooperation"),
        new("KGCC", "Global Climate Change"),
        new("KGHG", "Greenhouse Gases"),
        new("KHDP", "Humanitarian Demining Program"),
        new("KHIV", "HIV/AIDS"),
        new("KHLS", "Homeland Security"),
        new("KICC", "International Criminal Court"),
        new("KIDE", "Investment Disputes and Expropriation"),
        new("KIPR", "Intellectual Property Rights"),
        new("KIRF", "International Religious Freedom"),
        new("KISL", "Islamic Issues"),
        new("KJUS", "Administration of Justice"),
        new("KMCA", "Millennium Challenge Account"),
        new("KMDR", "Media Reaction Reporting"),
        new("KMFO", "Multinational Force and Observers"),
        new("KMPI", "Middle East Partnership Initiative"),
        new("KNAR", "Nazi Asset Restitution"),
        new("KNNP", "Nuclear Nonproliferation"),
        new("KOCI", "Children's Issues"),
        new("KOLY", "Olympic Games"),
        new("KOMC", "Munitions Controls"),
        new("KOMS", "Office Management Specialists"),
        new("KPAL", "Palestinian Affairs"),
        new("KPAO", "Public Affairs Office"),
        new("KPKO", "Peacekeeping Operations"),
        new("KPOW", "Prisoners of War and Missing in Action"),
        new("KPRV", "Privatization"),
        new("KSCA", "Science Counselors and Attaches"),
        new("KSEP", "Special Embassy Programs"),
        new("KSTC", "Strategic Trade Controls"),
        new("KSUM", "Summit Meetings"),
        new("KTBT", "Test Ban Treaty"),
        new("KTER", "Terrorism"),
        new("KTEX", "Textiles"),
        new("KTFN", "Terrorist Financing"),
        new("KTIA", "International Treaties and Agreements"),
        new("KTIP", "Trafficking in Persons"),
        new("KUNC", "UN Compensation Commission"),
        new("KUNR", "UN Reform"),
        new("KVIR", "Computer Viruses"),
        new("KVPR", "Visas Viper"),
        new("KWBG", "West Bank and Gaza"),
        new("KWMN", "Women's Issues"),
    ]);
}
