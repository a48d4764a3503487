namespace Reftel.Reading.Language.Names;

/// <summary>Words around a name that are none of it, and words that only bodies have in their names.</summary>
internal static class NameWordLists
{
    private static readonly WordSet Titles = ("mr mrs ms dr prof professor sir president präsident präsidentin président presidente prezydent minister chancellor "
        + "secretary senator congressman governor ambassador consul chargé gen colonel col lieutenant lt captain capt maj sergeant sgt admiral adm brigadier "
        + "emperor archbishop metropolitan patriarch rev reverend sheikh shaikh shaykh sheik imam mullah maulavi mawlawi ayatollah "
        + "haji hajji hadji sayyid herr frau monsieur mme madame mlle señor señora sr sra don doña pan pani jr junior phd md esq mp chairman director "
        + "господин госпожа гн гжа президент министр премьер генерал полковник подполковник майор капитан адмирал маршал посол дн др академик профессор доктор товарищ "
        + "спадар спадарыня прэзідэнт міністр пан пані президентка міністр")
        .Split(' ').ToWordSet(StringComparer.Ordinal);

    // Titles in front and behind, and names elsewhere.
    private static readonly WordSet TitlesAtEnds = "general marshal field king queen prince princess pope bishop cardinal father emir amir sultan lord lady dame miss prime major"
        .Split(' ').ToWordSet(StringComparer.Ordinal);

    private static readonly WordSet Particles = ("van von der den de del della di da dos das du la le les al el ul ud ad bin ben bn ibn bint of the and y e und et zu zum ter ten af av i и й"
        + " بن ابن").Split(' ').ToWordSet(StringComparer.Ordinal);

    private static readonly WordSet Nasab = "bin ben ibn bint بن ابن".Split(' ').ToWordSet(StringComparer.Ordinal);

    private static readonly WordSet Bodies = ("bank company corporation group gruppe groupe holding holdings trust fund foundation society association union party ministry university academy institute agency "
        + "organization organisation organizations committee commission council office industries enterprises factory plant works refinery systems solutions services partners securities capital "
        + "international airlines aviation shipping motors motor factory army navy brigade front movement league federation centre center bureau department "
        + "банк компания корпорация группа холдинг фонд завод организация общество центр институт университет академия министерство комитет партия союз агентство банка")
        .Split(' ').ToWordSet(StringComparer.Ordinal);

    /// <summary>A title, rank or way of address: Dr, Colonel, господин.</summary>
    /// <param name="small">A word.</param>
    /// <param name="atEnd">Whether nothing but titles stands before it, or behind it.</param>
    public static bool IsTitle(string small, bool atEnd) => Titles.Contains(small) || (atEnd && TitlesAtEnds.Contains(small));

    /// <summary>A word that binds names and is often left away: van, al-, bin.</summary>
    public static bool IsParticle(string small) => Particles.Contains(small);

    /// <summary>A word behind which the father is named.</summary>
    public static bool IsNasab(string small) => Nasab.Contains(small);

    /// <summary>A word that a body has in its name and a person has not.</summary>
    public static bool IsBody(string small) => Bodies.Contains(small);
}
