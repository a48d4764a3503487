using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Head;

/// <summary>Covers of houses: their name, the kind of publication, number and date stand above the title.</summary>
public sealed class CoverTests
{
    public static TheoryData<string, string> Covers() => new()
    {
        { "          ORVIK INSTITUTE FOR MARITIME POLICY\n\n              POLICY BRIEF\n                 No. 14\n\n\n    The Port That Stayed Open: Lessons from\n            Three Winters of Ice\n\n          Ida Holm and Petr Varga\n\n                 May 2020\n\f", "The Port That Stayed Open: Lessons from Three Winters of Ice | 2020-05 | Ida Holm; Petr Varga" },
        { "Working Paper 2020/07\n\nWhy small ports matter: evidence from the north\n\nIda Holm\nOrvik University\n\nMay 3, 2020\n\n", "Why small ports matter: evidence from the north | 2020-05-03 | Ida Holm" },
        { "HARBOUR WATCH\nIssue 7 | 3 May 2020\n\nSMALL PORTS, LARGE BILLS\n\nIda Holm\n\n", "SMALL PORTS, LARGE BILLS | 2020-05-03 | Ida Holm" },
        { "Instytut Polityki Morskiej\n\nBiuletyn nr 14 (203), 3 maja 2020\n\nKto płaci za lód w małych portach\n\nAnna Nowak\n\n", "Kto płaci za lód w małych portach | 2020-05-03 | Anna Nowak" },
        { "Institut für Hafenpolitik\n\nIHP-Aktuell Nr. 14\nMai 2020\n\nWer zahlt für das Eis der Häfen?\n\nAnna Berg, Peter Varga\n\n", "Wer zahlt für das Eis der Häfen? | 2020-05 | Anna Berg; Peter Varga" },
        { "Інстытут марской палітыкі\n\nАналітычная запіска № 14\n\nПарты поўначы: хто плаціць за лёд\n\nГанна Сідарава, Пётр Варга\n\n3 мая 2020 г.\n\n", "Парты поўначы: хто плаціць за лёд | 2020-05-03 | Ганна Сідарава; Пётр Варга" },
        { "Аналітична записка\n\nПорти півночі: хто платить за лід\n\nАвторка: Ганна Сидоренко\n\n", "Порти півночі: хто платить за лід |  | Ганна Сидоренко" },
        { "Report\n\n3 May 2020\n\n", "Report | 2020-05-03 | " },
        { "          Report on Tolls\n                         Sund, 4 May 2015\n\f", "Report on Tolls | 2015-05-04 | " },
        { "Report on Tolls\nSund, 4 May 2015\n\n", "Report on Tolls | 2015-05-04 | " },
        { "<html><body><h2>SUND QUARTERLY No. 7</h2><h1>The Pier That Broke</h1><p>By Ida Holm</p><p>3 April 2017</p><p>", "The Pier That Broke | 2017-04-03 | Ida Holm" },
        { "The Pier of Orvik\n\nAnders Moe and Lily Farrow\nInstitute of Harbours\n\n", "The Pier of Orvik |  | Anders Moe; Lily Farrow" },
        { "Институт президентства в Варнии\n\nКто решает за других\n\n3 мая 2020 г.\n\n", "Институт президентства в Варнии | 2020-05-03 | " },
    };

    [Theory]
    [MemberData(nameof(Covers))]
    public void What_stands_above_the_title_is_no_title(string cover, string expected)
    {
        string text = cover + "The port has been open to ships since autumn, and nobody in the town\nobjects to the decision.[1] The council says that it will go on as it has\nbegun, and that the villages of the north have nothing to say about it, and also says that it will stay so.[2]\n\nNotes\n\n[1] Harbour Gazette, 2019.\n[2] Interview with a pilot, May 2020.\n";
        Report report = Assert.Single(DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })).Report!;
        Assert.Equal(expected, $"{report.Headline?.Replace('\n', ' ')} | {report.Published?.Value} | {string.Join("; ", report.Authors)}");
    }
}
