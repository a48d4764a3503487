using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Head;

/// <summary>Whole texts in the layouts of houses; read from the bytes to the record, so that the containers take part.</summary>
public sealed class HeadLayoutTests
{
    private const string Prose =
        "The ministry said that the talks went well. Nobody else said so, and the markets fell by two parts in a hundred on the next day, which the ministry put down to the weather in the mountains and to nothing else.";

    private const string ProseInRussian =
        "Министерство сообщило, что переговоры прошли хорошо. Больше никто этого не подтвердил, и на следующий день рынки упали на две сотых, что министерство объяснило погодой в горах и ничем иным.";

    // "series | headline | date | authors"; a dash for what the text does not give.
    public static TheoryData<string, string> Layouts() => new()
    {
        // names with initials, above the title or below it, and no date
        { "УДК 327(476)\n\nИ. И. Петров\nкандидат исторических наук, доцент\n\nПОРТЫ СЕВЕРА В 1990-е ГОДЫ", "- | ПОРТЫ СЕВЕРА В 1990-е ГОДЫ | - | И. И. Петров" },
        { "# Grain Stops at the Border\n\nA. B. Reed", "- | Grain Stops at the Border | - | A. B. Reed" },
        { "# Grain Stops at the Border\n\nNorthern Quay", "- | Grain Stops at the Border | - | -" },

        // Markdown
        { "# Grain Stops at the Border\n\nBy Ann Reed\n\nMarch 3, 2021", "- | Grain Stops at the Border | 2021-03-03 | Ann Reed" },
        { "**Grain Stops at the Border**\n\n**By Ann Reed**\n\n*March 3, 2021*", "- | Grain Stops at the Border | 2021-03-03 | Ann Reed" },
        { "Grain Stops at the Border\n=========================\n\n3 March 2021 | Ann Reed", "- | Grain Stops at the Border | 2021-03-03 | Ann Reed" },
        { "Grain Stops at the Border for the Third Time While Owners of Barges, Pilots and the Crews of Both Tugs Wait for Dues of the Year Before\n=======================================================================================================================================\n\n3 March 2021 | Ann Reed", "- | Grain Stops at the Border for the Third Time While Owners of Barges, Pilots and the Crews of Both Tugs Wait for Dues of the Year Before | 2021-03-03 | Ann Reed" },
        { "# **Grain Stops: *Who Pays***\n\nMarch 3, 2021", "- | Grain Stops: Who Pays | 2021-03-03 | -" },
        { "# SANTA IRENA MONITOR\n\n## Grain Stops at the Border\n\n4 May 2016", "SANTA IRENA MONITOR | Grain Stops at the Border | 2016-05-04 | -" },
        { "SANTA IRENA MONITOR / No. 14\n\n# Grain Stops at the Border\n\n4 May 2016", "SANTA IRENA MONITOR | Grain Stops at the Border | 2016-05-04 | -" },
        { "SANTA IRENA MONITOR / No. 14\n\nGrain Stops at the Border\n\n4 May 2016\n\nBy Ann Reed", "SANTA IRENA MONITOR | Grain Stops at the Border | 2016-05-04 | Ann Reed" },
        { "Santa Irena Monitor | Issue 14 | 4 May 2016\n\n# Grain Stops at the Border", "Santa Irena Monitor | Grain Stops at the Border | 2016-05-04 | -" },
        { "Santa Irena Monitor, No. 14, 4 May 2016\n\nGrain Stops at the Border\n\nAnn Reed", "Santa Irena Monitor | Grain Stops at the Border | 2016-05-04 | Ann Reed" },
        { "VARNIA WARNING UPDATE: GRAIN STOPS AT THE BORDER\n\nMARCH 3, 2021\n\nBY ANN REED", "VARNIA WARNING UPDATE | GRAIN STOPS AT THE BORDER | 2021-03-03 | ANN REED" },
        { "GRAIN STOPS AT THE BORDER\n\nBY ANN REED AND BO STONE\n\nMARCH 3, 2021", "- | GRAIN STOPS AT THE BORDER | 2021-03-03 | ANN REED; BO STONE" },
        { "# Varnia Campaign Assessment, June 30, 2026", "Varnia Campaign Assessment | - | 2026-06-30 | -" },
        { "# Varnia Campaign Assessment, June 30, 2026\n\nJune 30, 2026, 6:00 pm ET\n\nAnn Reed, Bo Stone, Cy Marsh", "Varnia Campaign Assessment | - | 2026-06-30T18:00:00-04:00 | Ann Reed; Bo Stone; Cy Marsh" },
        { "# Varnia Campaign Assessment, June 30\n\nPublished: July 1, 2026", "Varnia Campaign Assessment | - | 2026-07-01 | -" },
        { "# Varnia Campaign Assessment, June 30, 2026\n\nData cutoff: 12:00pm ET June 30", "Varnia Campaign Assessment | - | 2026-06-30 | -" },
        { "# Varnia Update, March 4, 2026\n\nAnn Reed and Bo Stone\n\nData cutoff: 12:00pm ET, March 3", "Varnia Update | - | 2026-03-04 | Ann Reed; Bo Stone" },
        { "# Varnia Update, No. 8\n\nMarch 4, 2026, 5:30 pm ET\n\nData Cutoff: 12:00pm ET March 3", "Varnia Update | - | 2026-03-04T17:30:00-05:00 | -" },
        { "# Grain Stops at the Border\n\n## Who pays for it, and who does not\n\nBy Ann Reed\n\n4 May 2016", "- | Grain Stops at the Border | 2016-05-04 | Ann Reed" },
        { "# Grain Stops at the Border\n\n*Who pays for it, and who does not*\n\nAnn Reed and Bo Stone\n\n4 May 2016", "- | Grain Stops at the Border | 2016-05-04 | Ann Reed; Bo Stone" },
        { "# Grain Stops at the Border\n\nMINSK, 4 May 2016 \u2014 " + Prose, "- | Grain Stops at the Border | 2016-05-04 | -" },
        { "# Grain Stops at the Border\n\nMINSK, May 4, 2016 (Wire of the North) - " + Prose, "- | Grain Stops at the Border | 2016-05-04 | -" },
        { "# Grain Stops at the Border\n\n**MINSK, 4 May 2016** \u2013 " + Prose, "- | Grain Stops at the Border | 2016-05-04 | -" },
        { "# Grain Stops at the Border", "- | Grain Stops at the Border | - | -" },
        { "# Grain Stops at the Border\n\nThe envoy came on 4 May 2016.", "- | Grain Stops at the Border | - | -" },

        // Names alone between title and date
        { "Varnia Campaign Assessment, June 18, 2023\n\nAnn Reed\n\nJune 18, 2023, 7:15pm ET", "Varnia Campaign Assessment | - | 2023-06-18T19:15:00-04:00 | Ann Reed" },
        { "Varnia Forces Attack, June 18, 2023\n\nAnn Reed, Bo Stone, and Cy Marsh\n\nJune 18, 2023, 7:15pm ET", "- | Varnia Forces Attack, June 18, 2023 | 2023-06-18T19:15:00-04:00 | Ann Reed; Bo Stone; Cy Marsh" },
        { "Varnia Warning Update: Regent Tightens Grip\n\nAnn Reed\n\nNovember 30, 2020, 6:00 EST", "Varnia Warning Update | Regent Tightens Grip | 2020-11-30T06:00:00-05:00 | Ann Reed" },
        { "# Varnia Warning Update: Grain Stops\n\n**Ann Reed**\n\nNovember 30, 2020, 6:00 EST", "Varnia Warning Update | Grain Stops | 2020-11-30T06:00:00-05:00 | Ann Reed" },
        { "Варния между востоком и западом\n\nИ.П. Петров\n\n12 июля 2016 г.", "- | Варния между востоком и западом | 2016-07-12 | И.П. Петров" },
        { "Варния и соседи: пределы манёвра\n\nИван Петров и Анна Орлова\n\n18 июня 2023 г.", "- | Варния и соседи: пределы манёвра | 2023-06-18 | Иван Петров; Анна Орлова" },
        { "Порты Варнии\n\n4 февраля 2019 г.\n\nМихаил Иванов", "- | Порты Варнии | 2019-02-04 | Михаил Иванов" },
        { "# Порты Варнии\n\n4 февраля 2019 г.\n\nИван Петров, Анна Сидорова", "- | Порты Варнии | 2019-02-04 | Иван Петров; Анна Сидорова" },
        { "Порты Варнии в ожидании льда\n\n4 февраля 2019 г.\n\nИван Петров, Анна Сидорова", "- | Порты Варнии в ожидании льда | 2019-02-04 | Иван Петров; Анна Сидорова" },

        // The stop behind the day makes no item of a list
        { "Bericht über Häfen\n\n12. März 2018", "- | Bericht über Häfen | 2018-03-12 | -" },
        { "# Bericht über Häfen\n\n12. März 2018", "- | Bericht über Häfen | 2018-03-12 | -" },
        { "Bericht über Häfen\n\nIda Holm\n\n1. Juni 2018", "- | Bericht über Häfen | 2018-06-01 | Ida Holm" },

        { "# Grain Stops at the Border\n\nJun 18, 2023 - Reed Notes\n\nAnn Reed\n\nJune 18, 2023, 7:15pm ET", "- | Grain Stops at the Border | 2023-06-18T19:15:00-04:00 | Ann Reed" },
        { "# Grain Stops at the Border\n\nJun 18, 2023 - Reed Notes\n\nBy Ann Reed\n\nJune 18, 7:15pm ET", "- | Grain Stops at the Border | 2023-06-18T19:15:00-04:00 | Ann Reed" },
        { "# Grain Stops at the Border\n\nJun 18, 2023 - Reed Notes\n\nBy Ann Reed\n\nJune 19, 7:15pm ET", "- | Grain Stops at the Border | 2023-06-18 | Ann Reed" },

        // The line of the volume, below the name of a journal
        { "THE NORTHERN QUARTERLY\nVolume 4, Number 2, Spring 1998\n\nWho Pays for the Ice? Patrol and Tariff in the Sound\n\nAnn Reed and Bo Stone", "THE NORTHERN QUARTERLY | Who Pays for the Ice? Patrol and Tariff in the Sound | - | Ann Reed; Bo Stone" },
        { "Northern Papers\nVol. 12, No. 3 (March 2016)\n\nGrain Stops at the Border\n\nAnn Reed and Bo Stone", "Northern Papers | Grain Stops at the Border | 2016-03 | Ann Reed; Bo Stone" },
        { "Volume 4, Issue 2\n\nGrain Stops at the Border\n\nAnn Reed\n4 May 2016", "- | Grain Stops at the Border | 2016-05-04 | Ann Reed" },
        { "Записки севера\nТом 4, № 2, 2016\n\nЗерно стоит на границе\n\nИ.П. Петров\n4 мая 2016 г.", "Записки севера | Зерно стоит на границе | 2016-05-04 | И.П. Петров" },

        { "# Grain Stops at the Border\n\nBy [Ann Reed](https://varnia.example/reed) in Tarnow\n\n4 May 2016, 05.00 CEST", "- | Grain Stops at the Border | 2016-05-04T05:00:00+02:00 | Ann Reed" },
        { "# Зерно стоит\n\nАвтор: к.п.н. И.П. Петров\n\n12 июля 2016 г.", "- | Зерно стоит | 2016-07-12 | И.П. Петров" },

        // Title at the head of every page
        { "Varnia: A Survey\nUpdated June 7, 2022\n\n" + Prose + "\n\f\nVarnia: A Survey\n\n" + Prose + "\n\f\nVarnia: A Survey\n", "- | Varnia: A Survey | 2022-06-07 | -" },

        // Names
        { "# Grain Stops\n\nAnn Reed and Bo Stone\n\n4 May 2016", "- | Grain Stops | 2016-05-04 | Ann Reed; Bo Stone" },
        { "# Grain Stops\n\nAuthor: Ann Reed\n\nDate: 4 May 2016", "- | Grain Stops | 2016-05-04 | Ann Reed" },
        { "# Grain Stops\n\nAuthors: Ann Reed, Bo Stone and Cy van der Meer\n\nDate: 4 May 2016", "- | Grain Stops | 2016-05-04 | Ann Reed; Bo Stone; Cy van der Meer" },
        { "# Grain Stops\n\n**Authors:** Ann Reed, Bo Stone\n\n**Published:** 4 May 2016", "- | Grain Stops | 2016-05-04 | Ann Reed; Bo Stone" },
        { "# Grain Stops\n\nBy Ann Reed with contributions by Bo Stone\n\n4 May 2016", "- | Grain Stops | 2016-05-04 | Ann Reed; Bo Stone" },
        { "# Grain Stops\n\nBy Ann Reed, Senior Fellow, and Bo Stone, Analyst\n\n4 May 2016", "- | Grain Stops | 2016-05-04 | Ann Reed; Bo Stone" },
        { "# Grain Stops\n\nAnn Reed, Senior Analyst\nBo Stone, Research Assistant\n4 May 2016", "- | Grain Stops | 2016-05-04 | Ann Reed; Bo Stone" },
        { "# Grain Stops\n\nBy Ann Reed\n\nEdited by Bo Stone\n\n4 May 2016", "- | Grain Stops | 2016-05-04 | Ann Reed" },
        { "# Grain Stops\n\nBy Ann Reed (edited by Bo Stone)\n\n4 May 2016", "- | Grain Stops | 2016-05-04 | Ann Reed" },
        { "# Grain Stops\n\nWritten by: Ann Reed & Bo Stone\n\n4 May 2016", "- | Grain Stops | 2016-05-04 | Ann Reed; Bo Stone" },
        { "# Grain Stops\n\nBy Prof. Ann M. Reed, PhD, and Lt. Col. Bo Stone (ret.)\n\n4 May 2016", "- | Grain Stops | 2016-05-04 | Ann M. Reed; Bo Stone" },
        { "# Grain Stops\n\n4 May 2016 \u2022 Ann Reed \u2022 6 min read", "- | Grain Stops | 2016-05-04 | Ann Reed" },
        { "# Grain Stops\n\nby Ann Reed on 4 May 2016", "- | Grain Stops | 2016-05-04 | Ann Reed" },
        { "# Grain Stops\n\nBy Ann Reed, Bo Stone,\nand Cy Marsh\n\n4 May 2016", "- | Grain Stops | 2016-05-04 | Ann Reed; Bo Stone; Cy Marsh" },
        { "# Grain Stops\n\nBy [Ann Reed](https://varnia.example/people/reed)\n\n4 May 2016", "- | Grain Stops | 2016-05-04 | Ann Reed" },

        // Dates
        { "# Grain Stops\n\nPublished: 4 May 2016\nUpdated: 6 May 2016", "- | Grain Stops | 2016-05-04 | -" },
        { "# Grain Stops\n\nPublished 4 May 2016, last updated 6 May 2016", "- | Grain Stops | 2016-05-04 | -" },
        { "# Grain Stops\n\nLast updated: 6 May 2016, 17:00 EEST", "- | Grain Stops | 2016-05-06T17:00:00+03:00 | -" },
        { "# Grain Stops\n\nAs of 4 May 2016, 17:00 EEST", "- | Grain Stops | 2016-05-04T17:00:00+03:00 | -" },
        { "# Grain Stops\n\nWednesday, 4 May 2016 at 6:00 pm ET", "- | Grain Stops | 2016-05-04T18:00:00-04:00 | -" },
        { "# Grain Stops\n\n6:00 pm ET, May 4, 2016", "- | Grain Stops | 2016-05-04T18:00:00-04:00 | -" },
        { "# Grain Stops\n\nMay 4, 2016 6PM EDT", "- | Grain Stops | 2016-05-04T18:00:00-04:00 | -" },
        { "# Grain Stops\n\n2016-05-04", "- | Grain Stops | 2016-05-04 | -" },
        { "# Grain Stops\n\nMay 2016", "- | Grain Stops | 2016-05 | -" },

        { "# Grain Stops\n\nJune 30, 6:00 pm ET\n\nUpdated July 2, 2026", "- | Grain Stops | 2026-06-30T18:00:00-04:00 | -" },
        { "# Grain Stops\n\nDecember 30, 6:00 pm ET\n\nUpdated January 2, 2026", "- | Grain Stops | 2025-12-30T18:00:00-05:00 | -" },
        { "# Grain Stops\n\nBy: Ann Reed\n\nDate of publication: 4 May 2016", "- | Grain Stops | 2016-05-04 | Ann Reed" },
        { "# Grain Stops\n\nBy Ann Reed, with assistance from Bo Stone\n\nPosted on May 4, 2016 at 6:00 p.m. ET", "- | Grain Stops | 2016-05-04T18:00:00-04:00 | Ann Reed; Bo Stone" },
        { "# Grain Stops\n\nBy Ann Reed and\nBo Stone\n\n4 May 2016", "- | Grain Stops | 2016-05-04 | Ann Reed; Bo Stone" },
        { "# Varnia Monitor No. 14\n\n4 May 2016\n\nAnn Reed", "Varnia Monitor | - | 2016-05-04 | Ann Reed" },
        { "# Grain Stops\n\nJune 30", "- | Grain Stops | - | -" },
        { "# Grain Stops\n\nPublished by the Varnia Institute, 4 May 2016", "- | Grain Stops | 2016-05-04 | -" },
        { "# Grain Stops\n\n18:15, 4 May 2016 | Varnia Desk", "- | Grain Stops | 2016-05-04T18:15:00 | -" },
        { "# Grain Stops\n\nMay 4th, 2016", "- | Grain Stops | 2016-05-04 | -" },
        { "# Grain Stops\n\nDate: 2016-05-04\nAuthor: Ann Reed\nEditor: Bo Stone", "- | Grain Stops | 2016-05-04 | Ann Reed" },
        { "# Grain Stops\n\nShare\n\nBy Ann Reed | Photo by Bo Stone | 4 May 2016", "- | Grain Stops | 2016-05-04 | Ann Reed" },
        { "# Grain Stops\n\nAnn Reed is a fellow of the Varnia Institute.\n\n4 May 2016 was a cold day.", "- | Grain Stops | - | -" },
        { "# Grain Stops\n\nBy the Varnia Desk\n\n4 May 2016", "- | Grain Stops | 2016-05-04 | -" },
        { "4 May 2016\n\n# Grain Stops\n\nAnn Reed", "- | Grain Stops | 2016-05-04 | Ann Reed" },
        { "Varnia Institute\n\n4 May 2016\n\nGrain Stops at the Border\n\nBy Ann Reed", "- | Grain Stops at the Border | 2016-05-04 | Ann Reed" },
        { "---\ntitle: \"Varnia Update: Grain Stops\"\ndate: 2016-05-04\nauthor: Ann Reed\n---", "Varnia Update | Grain Stops | 2016-05-04 | Ann Reed" },
        { "Title: Grain Stops at the Border\nAuthor: Ann Reed\nDate: 4 May 2016", "- | Grain Stops at the Border | 2016-05-04 | Ann Reed" },
        { "**VARNIA MONITOR | ISSUE 7**\n\n**Grain Stops at the Border**\n\nBy **Ann Reed** and **Bo Stone**\n\n**May 4, 2016**", "VARNIA MONITOR | Grain Stops at the Border | 2016-05-04 | Ann Reed; Bo Stone" },
        { "# Varnia Warning Update\n\n## Grain Stops at the Border\n\nAnn Reed\n\nMay 4, 2016", "Varnia Warning Update | Grain Stops at the Border | 2016-05-04 | Ann Reed" },
        { "# Grain Stops at the Border | Varnia Monitor No. 7\n\nMay 4, 2016", "Varnia Monitor | Grain Stops at the Border | 2016-05-04 | -" },
        { "# Varnia Report \u2014 Grain Stops\n\nMay 4, 2016", "Varnia Report | Grain Stops | 2016-05-04 | -" },

        // Other languages
        { "# Обзор событий № 14, 4 мая 2016 года\n\nАнна Петрова, Ян Рэут", "Обзор событий | - | 2016-05-04 | Анна Петрова; Ян Рэут" },
        { "# Зерно остановлено\n\nМИНСК, 4 мая 2016 \u2014 " + ProseInRussian, "- | Зерно остановлено | 2016-05-04 | -" },
        { "# Зерно остановлено\n\n17:00, 4 мая 2016\n\nОбновлено: 5 мая 2016", "- | Зерно остановлено | 2016-05-04T17:00:00 | -" },
        { "# Зерно остановлено\n\nАвторы: Анна Петрова и Ян Рэут. Редактор: Ольга Лес\n\n04.05.2016", "- | Зерно остановлено | 2016-05-04 | Анна Петрова; Ян Рэут" },
        { "# Зерно остановлено\n\nПо состоянию на 4 мая 2016 г.", "- | Зерно остановлено | 2016-05-04 | -" },
        { "# Зерно остановлено на границе\n\nАвтор: Анна Петрова\n\nОпубликовано: 4 мая 2016 г., 17:00 МСК\n\n" + ProseInRussian, "- | Зерно остановлено на границе | 2016-05-04T17:00:00+03:00 | Анна Петрова" },
        { "# Збожжа спынена на мяжы\n\nАўтары: Ганна Пятрова, Ян Рэўт\n\nАпублікавана 4 мая 2016 года", "- | Збожжа спынена на мяжы | 2016-05-04 | Ганна Пятрова; Ян Рэўт" },
        { "# Зерно зупинено\n\nАвторка: Олена Річка\n\n4 травня 2016 року", "- | Зерно зупинено | 2016-05-04 | Олена Річка" },
        { "# Zboże stoi\n\nAutor: Anna Trzcina\n\nData publikacji: 4 maja 2016", "- | Zboże stoi | 2016-05-04 | Anna Trzcina" },
        { "# Das Getreide steht\n\nVon Anna Ried\n\nStand: 4. Mai 2016", "- | Das Getreide steht | 2016-05-04 | Anna Ried" },
        { "# Le blé attend\n\nPar Anne Roseau et Paul Rive\n\nMis à jour le 6 mai 2016", "- | Le blé attend | 2016-05-06 | Anne Roseau; Paul Rive" },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_head_is_read(string head, string expected) => Assert.Equal(expected, Say(Read(head + "\n\n" + Prose + "\n\n" + Prose)));

    public static TheoryData<string, string, string> Pages() => new()
    {
        { "<title>Grain Stops | Varnia Institute</title>", "<h1>Grain Stops at the Border</h1><p>By Ann Reed</p><p>4 May 2016</p>", "- | Grain Stops at the Border | 2016-05-04 | Ann Reed" },
        { "<title>Grain Stops at the Border | Varnia Institute</title>", "<p>4 May 2016</p>", "- | Grain Stops at the Border | 2016-05-04 | -" },
        { "<title>Grain Stops at the Border - Institute for the Study of War</title>", "<p>4 May 2016</p>", "- | Grain Stops at the Border | 2016-05-04 | -" },
        { "<title>Institute for the Study of War: Grain Stops at the Border</title>", "<p>4 May 2016</p>", "- | Grain Stops at the Border | 2016-05-04 | -" },
        { "<meta property=\"og:site_name\" content=\"Varnia Papers\"><title>Grain Stops &amp; Ships Wait &#8211; Varnia Papers</title>", "<p>By Ann Reed</p><p>4 May 2016</p>", "- | Grain Stops & Ships Wait | 2016-05-04 | Ann Reed" },
        { "<title>Home</title><meta property=\"og:title\" content=\"Varnia Update: Grain Stops\">", "<p>4 May 2016</p>", "Varnia Update | Grain Stops | 2016-05-04 | -" },
        { "<title>Untitled</title>", "<p class=\"series\">Varnia Monitor / No. 14</p><h1>Grain Stops</h1><h2>Who pays</h2><div>Ann Reed</div><time datetime=\"2016-05-04\">4 May 2016</time>", "Varnia Monitor | Grain Stops | 2016-05-04 | Ann Reed" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_head_of_a_page_is_read(string head, string body, string expected) =>
        Assert.Equal(expected, Say(Read($"<!DOCTYPE html><html><head>{head}</head><body><article>{body}<p>{Prose}</p><p>{Prose}</p></article></body></html>")));

    public static TheoryData<string> Lists() =>
    [
        "## Key Takeaways\n\n- Grain stops.\n- Ships wait.",
        "**Key Takeaways**\n\n1. Grain stops.\n2. Ships wait.",
        "Key Takeaways:\n\n\u2022 Grain stops.\n\u2022 Ships wait.",
        "Key Takeaways\n\u2022 Grain stops.\n\u2022 Ships wait.",
        "KEY POINTS\n\n- Grain stops.\n\n- Ships wait.",
        "**Key points:**\n- Grain stops.\n- Ships wait.",
        "### Summary\n\n* Grain stops.\n* Ships wait.",
        "## Executive Summary\n\n* Grain stops.\n* Ships wait.",
        "## Выводы\n\n- Grain stops.\n- Ships wait.",
        "Главное:\n\n\u2022 Grain stops.\n\u2022 Ships wait.",
        "Галоўнае\n\n\u2022 Grain stops.\n\u2022 Ships wait.",
        "## Key Takeaways\n\n1) Grain stops.\n2) Ships wait.",
        "Key Takeaways\n\n1) Grain stops.\n\n2) Ships wait.",
    ];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Takeaways_are_told_from_prose(string list)
    {
        Report report = Read($"# Grain Stops at the Border\n\n4 May 2016\n\n{list}\n\n{Prose}\n\n{Prose}").Report!;
        Assert.Equal(
            ["Takeaway Grain stops.", "Takeaway Ships wait.", $"Prose {Prose}", $"Prose {Prose}"],
            report.Paragraphs.Select(p => $"{p.Role} {p.Text}"));
    }

    [Fact]
    public void Takeaways_may_be_paragraphs_that_begin_in_bold()
    {
        Report report = Read($"# Grain Stops\n\n4 May 2016\n\n## Key Takeaways\n\n**Grain stops.** {Prose}\n\n**Ships wait.** {Prose}\n\n## The Border\n\n**Grain.** {Prose}").Report!;
        Assert.Equal([ParagraphRole.Takeaway, ParagraphRole.Takeaway, ParagraphRole.Prose], report.Paragraphs.Select(p => p.Role));
    }

    [Fact]
    public void A_summary_in_prose_is_prose()
    {
        Report report = Read($"# Grain Stops\n\n4 May 2016\n\n## Summary\n\n{Prose}\n\n- Grain stops.\n- Ships wait.").Report!;
        Assert.Equal([ParagraphRole.Prose, ParagraphRole.ListItem, ParagraphRole.ListItem], report.Paragraphs.Select(p => p.Role));
    }

    private static Document Read(string text) =>
        Assert.Single(DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report }));

    private static string Say(Document document)
    {
        Report report = document.Report!;
        string authors = string.Join("; ", report.Authors);
        return $"{report.Series ?? "-"} | {report.Headline ?? "-"} | {report.Published?.Value ?? "-"} | {(authors.Length == 0 ? "-" : authors)}";
    }

    [Theory]
    [InlineData("УДК 327\n\nПаром и право: кому служит порт\n\n4 мая 2016 г.\n\n", "Паром и право: кому служит порт")]
    [InlineData("УДК 327\nББК 66.4\n\nПаром и право: кому служит порт\n\n4 мая 2016 г.\n\n", "Паром и право: кому служит порт")]
    [InlineData("DOI: 10.1234/5678\n\nThe Ferry and the Law\n\nMay 4, 2016\n\n", "The Ferry and the Law")]
    [InlineData("УДК пересмотрит устав порта\n\n4 мая 2016 г.\n\n", "УДК пересмотрит устав порта")]
    public void The_number_of_a_subject_is_no_title(string head, string title)
    {
        string text = head + "The council of the town met in the old hall on Monday and said that the plan stands.[1] Nobody asked the pilots.[2]\n\nNotes\n\n[1] Interview, pilot, Orvik, May 2016.\n[2] Interview, clerk, Orvik, May 2016.\n";

        Assert.Equal(title, Reftel.Reading.DocumentReader.Read(Reftel.Reading.Text.SourceText.From(text), new Reftel.Reading.ReadingOptions { Form = Reftel.Reading.Documents.DocumentForm.Report })[0].Title);
    }
}
