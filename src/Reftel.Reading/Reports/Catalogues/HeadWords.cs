using Reftel.Reading.Language;

namespace Reftel.Reading.Reports.Catalogues;

/// <summary>The words by which the head of a report is told from prose, in the languages of reports.</summary>
internal static class HeadWords
{
    /// <summary>Kinds of serial publication, last word of an English series: <c>Belarus Warning Update</c>.</summary>
    private static readonly WordSet SeriesKinds = Set(
        "update|updates|warning|assessment|brief|briefs|briefing|briefings|report|watch|monitor|review|dispatch|dispatches|memo|bulletin|backgrounder|alert|outlook|digest|newsletter|tracker|roundup|sitrep|snapshot|survey|chronicle|barometer");

    /// <summary>The same where other words may follow: <c>Обзор событий</c>.</summary>
    private static readonly WordSet LeadingSeriesKinds = Set(
        "вестник|веснік|вісник|хроника|хроніка|варта|обзор|сводка|доклад|бюллетень|мониторинг|дайджест|агляд|зводка|даклад|бюлетэнь|маніторынг|огляд|зведення|przegląd|biuletyn|raport");

    /// <summary>What may stand before a date or names and says nothing else. Longer before shorter.</summary>
    public static readonly LeadingWords Labels = new(
        "originally published on", "first published on", "originally published", "first published", "last updated on", "last updated", "last modified", "date of publication",
        "publication date", "published on", "published", "posted on", "posted", "publishing date", "release date", "released on", "released", "updated on", "updated", "issued on", "issued",
        "data cut-off", "data cutoff", "information cut-off", "information cutoff", "cut-off", "cutoff", "as of", "date", "dated", "on", "at", "from",
        "дата публикации", "опубликовано", "обновлено", "по состоянию на", "дата", "дата публікацыі", "апублікавана", "абноўлена", "па стане на", "дата публікації", "опубліковано", "оновлено", "станом на",
        "veröffentlicht am", "veröffentlicht", "stand", "datum", "publié le", "mis à jour le", "le", "opublikowano", "data publikacji", "data", "dnia", "am", "г", "года");

    /// <summary>Labels of a later version.</summary>
    public static readonly string[] Updates = ["last updated", "last modified", "updated", "обновлено", "абноўлена", "оновлено", "mis à jour le"];

    /// <summary>Labels of the day up to which a report knows of anything; it may be older than the report.</summary>
    public static readonly string[] Cutoffs = ["data cut-off", "data cutoff", "information cut-off", "information cutoff", "cut-off", "cutoff"];

    /// <summary>Labels that may also stand behind names: <c>Ann Reed on 4 May</c>. Longer before shorter.</summary>
    public static readonly string[] Trailing = ["published on", "published", "posted on", "posted", "last updated", "updated", "on", "at"];

    /// <summary>What stands before the names of authors. Longer before shorter.</summary>
    public static readonly LeadingWords By = new(
        "written by", "prepared by", "compiled by", "report by", "analysis by", "story by", "text by", "by", "authors", "author(s)", "author",
        "авторы", "авторка", "автор", "аўтары", "аўтарка", "аўтар", "автори", "autorzy", "autorka", "autoren", "autorin", "autor", "auteurs", "auteur", "par", "von");

    /// <summary>What stands before the names of those who worked on a text that is not theirs.</summary>
    public static readonly LeadingWords Helpers = new(
        "edited by", "editing by", "editors", "editor", "translated by", "translation by", "translators", "translator", "reviewed by", "photo by", "photos by", "maps by", "map by", "graphics by",
        "редакторы", "редактор", "перевод", "рэдактары", "рэдактар", "пераклад", "редактори", "переклад", "redaktor", "redakcja", "tłumaczenie", "redaktion", "übersetzung", "traduction");

    /// <summary>What stands behind "with" before names: <c>with contributions by Ann Reed</c>.</summary>
    public static readonly LeadingWords Contributions = new(
        "contributions by", "contributions from", "a contribution by", "additional contributions by", "additional reporting by", "reporting by", "research by", "research assistance from", "research assistance by",
        "assistance from", "assistance by", "the assistance of", "support from", "help from", "участием", "удзелам", "участю");

    /// <summary>What joins two names.</summary>
    public static readonly WordSet Joins = Set("and|with|und|et|oraz|i|и|і|y|&|та");

    /// <summary>What stands between the name of an author and a place or a house, blanks with it.</summary>
    public static readonly string[] Places = [" in ", " from ", " for ", " в ", " из ", " для ", " у ", " z ", " w "];

    public static readonly WordSet Particles = Set("de|del|della|der|den|van|von|zu|zur|la|le|du|di|da|dos|das|bin|ibn|al|el|ter|af|av|y|оглы|кызы|фон|де");

    public static readonly WordSet Honorifics = Set("dr|prof|mr|ms|mrs|sir|dame|lt|col|gen|maj|capt|adm|amb|др|проф");

    /// <summary>Words of roles, bodies, places and pages, which no name has.</summary>
    private static readonly WordSet NoName = Set(
        "institute|university|center|centre|program|programme|project|desk|wire|bureau|observatory|initiative|forum|alliance|consortium|unit|force|laboratory|lab|library|archive|archives|editorial|fellow|fellows|analyst|analysts|researcher|director|editor|editors|correspondent|research|report|reports|update|updates|assessment|warning|series|department|ministry|office|team|staff|press|release|news|agency|policy|studies|study|school|college|foundation|council|group|fund|review|brief|briefing|senior|junior|associate|assistant|professor|lead|chief|head|manager|expert|adviser|advisor|intern|contributor|visiting|nonresident|non-resident|co-author|"
        + "europe|russia|ukraine|belarus|eastern|western|northern|southern|central|asia|africa|america|middle|east|west|north|south|security|international|national|global|foreign|affairs|key|takeaways|introduction|executive|summary|table|contents|read|more|share|print|download|special|edition|weekly|daily|monthly|annual|war|crisis|government|state|states|united|nations|european|union|black|sea|commentary|analysis|article|opinion|media|newsletter|home|page|map|maps|the|this|of|for|in|on|to|a|an|"
        + "monitor|watch|dispatch|memo|bulletin|backgrounder|alert|outlook|paper|working|issue|volume|no|number|part|chapter|section|volume|kremlin|minsk|moscow|washington|kyiv|london|brussels|warsaw|vilnius|new|threats|critical|think|tank|defense|defence|military|strategic|corporation|association|society|academy|network|organization|organisation|commission|committee|embassy|house|times|post|journal|magazine|reuters|monday|tuesday|wednesday|thursday|friday|saturday|sunday|eu|nato|un|us|uk|background|overview|conclusion|notes|endnotes|references|sources|contact|about|subscribe|pdf|"
        + "институт|центр|обзор|доклад|сводка|министерство|агентство|эксперт|аналитик|редакция|служба|беларусь|россия|украина|украіна|україна|польша|литва|молдова|республика|федерация|университет|научный|сотрудник|директор|редактор|корреспондент|отдел|группа|фонд|совет|новости|введение|выводы|цэнтр|агляд|рэдакцыя|рэспубліка|інстытут");

    private static readonly WordSet Bodies = Set(
        "institute|university|center|centre|foundation|council|ministry|agency|department|office|academy|society|association|corporation|fund|embassy|committee|commission|observatory|initiative|forum|alliance|consortium|"
        + "институт|университет|центр|фонд|совет|министерство|агентство|академия|общество|посольство|інстытут|універсітэт|цэнтр|рада|міністэрства|агенцтва|інститут|університет|міністерство|instytut|fundacja|ośrodek|institut|stiftung");

    /// <summary>Word in the name of a body that publishes.</summary>
    public static bool IsBody(ReadOnlySpan<char> word) => Bodies.Contains(word);

    /// <summary>Last or leading word of the name of a series.</summary>
    public static bool IsSeriesKind(ReadOnlySpan<char> word, bool last) =>
        LeadingSeriesKinds.Contains(word) || (last && SeriesKinds.Contains(word));

    public static bool IsNoName(ReadOnlySpan<char> word) => NoName.Contains(word);

    internal static WordSet Set(string words) => words.Split('|').ToWordSet(StringComparer.OrdinalIgnoreCase);
}
