using System.Text;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Citations;

/// <summary>What notes cite, read in whole reports; the notes are lines of a table.</summary>
public sealed class CitationReadingTests
{
    [Theory]
    // books, chapters, journals
    [InlineData("Samuel Orde, The Missing Word: A History (London: Fenwick Press, 2013), pp. 88-141.", "Samuel Orde | The Missing Word: A History | 2013 | 88-141")]
    [InlineData("R. Ibarra and Ana Solis, A Dry Republic, 2nd ed. (Los Cedros: Norte, 1991), 33.", "R. Ibarra; Ana Solis | A Dry Republic | 1991 | 33")]
    [InlineData("H. Marchetti, Forty Years of Article 9, Journal of River Law 12(3), 2014, pp. 210-233.", "H. Marchetti | Forty Years of Article 9 | 2014 | 210-233")]
    [InlineData("Helen Vance, \"Ports at Night,\" in Ann Reed, ed., Northern Harbours (Kestreva: Quay, 2009), pp. 1-20.", "Helen Vance | Ports at Night | 2009 | 1-20")]
    [InlineData("Vance, H. *Midnight in Port Selwyn*. Quay Press, 2019, p. 45.", "Vance, H. | Midnight in Port Selwyn | 2019 | 45")]
    [InlineData("Vance, H., Stone, B. C., \"The Quay,\" Varnia Review, 2019, p. 45.", "Vance, H.; Stone, B. C. | The Quay | 2019 | 45")]
    [InlineData("John Karol, \"Rivers,\" Journal of Waters 12, no. 3 (2014): 210-233.", "John Karol | Rivers | 2014 | 210-233")]
    [InlineData("Helen Vance, The Strait, Fenwick Press, 2011, p. 12.", " |  | 2011 | 12")]
    // papers, acts, talks
    [InlineData("Port closed to seals, Kestreva Courier, 4 May 2016, p. 3.", " |  | 2016-05-04 | 3")]
    [InlineData("Port is closed to seals, Kestreva Courier, 4 May 2016.", " |  | 2016-05-04 | ")]
    [InlineData("Decree No. 12 of 4 May 2016.", " |  | 2016-05-04 | ")]
    [InlineData("Law of the Republic of Varnia on Ports, 3 July 1998, art. 14.", " |  | 1998-07-03 | ")]
    [InlineData("Press release, Ministry of Energy, 4 May 2016.", " |  | 2016-05-04 | ")]
    [InlineData("Interview by the author, Minsk, May 2016.", " |  | 2016-05 | ")]
    [InlineData("Author's interview with a port official.", " |  |  | ")]
    [InlineData("Letter from Oleg Sabrin to the author, October 30, 2013. He asked that it not be quoted.", " |  | 2013-10-30 | ")]
    [InlineData("telephone conversation with Jorunn Aske, October 13, 2017", " |  | 2017-10-13 | ")]
    // the description of GOST
    [InlineData("Иванов И. И. Реки и границы. М.: Наука, 2015. С. 12–14.", "Иванов И. И. | Реки и границы | 2015 | 12-14")]
    [InlineData("Орд С. Пропущенное слово: история. 2-е изд. Лондон, 2018. С. 260.", "Орд С. | Пропущенное слово: история | 2018 | 260")]
    [InlineData("Петров П. П. Мост закрыт // Газета. 2019. 4 февр.", "Петров П. П. | Мост закрыт | 2019-02-04 | ")]
    [InlineData("Сидоров А., Козлова Б. Порт и право // Вестник права. 2014. Т. 3, № 2. С. 10–19.", "Сидоров А.; Козлова Б. | Порт и право | 2014 | 10-19")]
    [InlineData("См. подробнее: Орд С. Воды. М., 2011. С. 3.", "Орд С. | Воды | 2011 | 3")]
    [InlineData("Пятроў П. Парты поўначы // Звязда. 2016. 4 мая. С. 3.", "Пятроў П. | Парты поўначы | 2016-05-04 | 3")]
    [InlineData("Іваненко І. Порти півночі. Київ: Дух, 2012. С. 14.", "Іваненко І. | Порти півночі | 2012 | 14")]
    [InlineData("Указ Президента Республики Варния от 4 мая 2016 г. № 12.", " |  | 2016-05-04 | ")]
    [InlineData("Интервью С. Орлу // Посланник (Хадар-Кала). 28 января 2019. С. 1.", " | Интервью С. Орлу | 2019-01-28 | 1")]
    [InlineData("Закон Украины «О портах» от 17 мая 2012 г. № 4709-VI.", " | О портах | 2012-05-17 | ")]
    // other languages
    [InlineData("Jean Roseau, « La mer fermée », Le Courrier, 4 mai 2016, p. 3.", "Jean Roseau | La mer fermée | 2016-05-04 | 3")]
    [InlineData("Karl Stein, Die Häfen des Nordens, Berlin 2009, S. 12.", " |  |  | 12")]
    [InlineData("Jan Kowalski, Porty Północy (Warszawa: Nabrzeże, 2009), s. 12.", "Jan Kowalski | Porty Północy | 2009 | 12")]
    [InlineData("Ustawa z dnia 4 maja 2016 r. o portach.", " |  | 2016-05-04 | ")]
    public void A_work_without_an_address_is_cited_as_far_as_its_words_go(string note, string expected) => Assert.Equal(expected, Facts(Only(note)));

    [Theory]
    // the day of a letter that another work prints
    [InlineData("Edvin Karol to the Ministry, 3 March 1934, quoted in Vance, \"The Last Tide,\" 28.", "Vance | The Last Tide |  | 28")]
    [InlineData("Letter to the Ministry, 3 March 1934, in: Vance, \"The Last Tide,\" Varnia Review, June 2011, p. 5.", "Vance | The Last Tide | 2011-06 | 5")]
    [InlineData("Speech, 9 May 2015, cited in Helen Vance, \"Seven Ports,\" The Courier, 12 May 2015.", "Helen Vance | Seven Ports | 2015-05-12 | ")]
    // a day that the title speaks of
    [InlineData("Helen Vance, \"The Vote of 19 December 2010,\" Varnia Review, June 2011, p. 5.", "Helen Vance | The Vote of 19 December 2010 | 2011-06 | 5")]
    [InlineData("Referendum of 17 October 2004: Final Report, December 9, 2004.", " |  | 2004-12-09 | ")]
    [InlineData("Decree No. 12 of 4 May 2016 on ports.", " |  | 2016-05-04 | ")]
    public void The_date_is_the_one_of_publication(string note, string expected) => Assert.Equal(expected, Facts(Only(note)));

    [Fact]
    public void A_sentence_that_begins_with_also_see_is_another_citation() =>
        Assert.Equal(
            [" |  | 2016-05 | ", " | Too Early for Talks | 2016-02-20 | "],
            Read("Interview, Los Cedros, May 2016. Also see \"Too Early for Talks\", The Courier, 20 February 2016.")[0].Citations.Select(Facts));

    [Theory]
    [InlineData("Institute of Rivers, \"Annual Review,\" 12 March 2012.|Institute of Rivers, op. cit., p. 14.", 1)]
    [InlineData("Institute of Rivers, \"Annual Review,\" 12 March 2012.|Institute of Mountains, op. cit., p. 14.", null)]
    [InlineData("Helen Vance, \"Waiting for a Quay,\" 12 March 2012.|\"Waiting for,\" op. cit., p. 14.", 1)]
    [InlineData("Helen Vance, \"Waiting for a Quay,\" 12 March 2012.|\"Waiting for Godwin,\" op. cit., p. 14.", null)]
    [InlineData("Helen Vance, \"Waiting for a Quay,\" 12 March 2012.|Bo Holm, \"Waiting for a Ship,\" 4 May 2013.|\"Waiting for,\" op. cit., p. 14.", null)]
    [InlineData("Jan Smith, *The Last Tide* (London: Quay, 2001), 20.|Smith, *The Last Tide*, 102n7.", 1)]
    public void A_short_reference_is_resolved_where_one_work_alone_fits(string notes, int? expected)
    {
        string[] all = notes.Split('|');
        Assert.Equal(expected, Assert.Single(Read(all)[all.Length - 1].Citations).RefersTo);
    }

    [Theory]
    [InlineData("The government changed in November 2010.")]
    [InlineData("The figure on p. 12 was wrong.")]
    [InlineData("On 4 May 2016 the port closed.")]
    [InlineData("This was the third time since 2015 that the ministry closed the port, which nobody had expected.")]
    [InlineData("Accounting for inflation, 2010 prices.")]
    [InlineData("Based on the author's count, January 2016.")]
    [InlineData("Minsk, 4 May 2016.")]
    [InlineData("In 2015, 2016 and 2017, respectively.")]
    [InlineData("Three ships were sold in 2014; the fourth was burnt.")]
    [InlineData("Это было в 2015 году.")]
    [InlineData("Автор благодарит сотрудников порта за помощь в 2015 г.")]
    [InlineData("The text speaks of \"a new duty,\" and not of renewal.")]
    [InlineData("Vance, Strait, 12-14.")]
    public void A_remark_cites_nothing(string note) => Assert.Empty(Read(note)[0].Citations);

    [Theory]
    [InlineData("Ann Reed, “Bridge,” Courier, 3 March 2016, https://courier.example/bridge (accessed 4 May 2016).", "2016-03-03", "2016-05-04")]
    [InlineData("“Port report,” https://courier.example/port, retrieved on May 5, 2016.", null, "2016-05-05")]
    [InlineData("Петров П. П. Мост закрыт // Газета. URL: https://gazeta.example/most (дата обращения: 04.05.2016).", null, "2016-05-04")]
    [InlineData("« Le port », Le Courrier, https://c.example/p, consulté le 4 mai 2016.", null, "2016-05-04")]
    [InlineData("„Der Hafen“, https://c.example/p, abgerufen am 4. Mai 2016.", null, "2016-05-04")]
    [InlineData("“Port,” https://courier.example/port, dostęp: 4 maja 2016.", null, "2016-05-04")]
    [InlineData("“A Minister Visited in May 2015,” https://courier.example/visit, 3 June 2015.", "2015-06-03", null)]
    public void The_day_of_access_is_no_date_of_the_work(string note, string? date, string? accessed)
    {
        Citation citation = Only(note);
        Assert.Equal((date, accessed), (citation.Date?.ToString(), citation.Accessed?.ToString()));
    }

    [Theory]
    [InlineData("“Dues,” p. 7, https://courier.example/dues.", " | Dues |  | 7")]
    [InlineData("“Dues,” he said, https://courier.example/dues.", " |  |  | ")]
    [InlineData("“Dues; Stay,” Gulf Post, 3 March 2021, https://post.example/b.", " | Dues; Stay | 2021-03-03 | ")]
    [InlineData("«Порт закрыт; пока», Вестник, 3 March 2021, https://post.example/b.", " | Порт закрыт; пока | 2021-03-03 | ")]
    public void A_title_stands_whole_between_its_marks(string note, string expected) => Assert.Equal(expected, Facts(Only(note)));

    [Fact]
    public void A_mark_that_is_never_closed_holds_no_citations_together() =>
        Assert.Equal(2, Read("“Dues, Gulf Post, https://post.example/a; “Seals,” Gulf Post, 4 March 2021, https://post.example/b.")[0].Citations.Length);

    [Theory]
    [InlineData("Helen Vance, The Strait: Ships and Seals (London: Quay, 2011), p. 12.|Vance, Strait, 12-14.", "2>1")]
    [InlineData("John Karol, \"Rivers and Men,\" Waters, 4 May 2014.|Karol, \"Rivers,\" 215.|Ibid., 216.", "2>1 3>1")]
    [InlineData("John Karol, Dams (London: Quay, 2011).|Ann Reed, Ports (London: Quay, 2012).|See notes 1 and 2.", "3>1 3>2")]
    [InlineData("John Karol, Dams (London: Quay, 2011).|Ann Reed, Ports (London: Quay, 2012).|Karol, supra note 1, at 95.", "3>1")]
    [InlineData("John Karol, Dams (London: Quay, 2011).|Karol, op. cit., p. 2; Karol, Dams, p. 3.", "2>1 2>1")]
    [InlineData("08 HADAR QALA 96, paragraph 2.|87 TAL AVARIM 2764; 08 HADAR QALA 96 (note 1).", "2>1")]
    [InlineData("Орд С. Воды. Лондон, 2018. С. 2.|Там же. С. 3.|Орд С. Указ. соч. С. 271.|См. прим. 1, с. 4.", "2>1 3>1 4>1")]
    [InlineData("John Karol, \"Dams,\" Waters, 4 May 2014.|Karol, op. cit. (n 1), p. 4.", "2>1")]
    [InlineData("Karl Stein, Die Häfen, Berlin 2009, S. 12.|Ebenda, S. 14.|Stein, a.a.O., S. 15.", "2>1 3>1")]
    public void What_points_back_leads_to_its_work(string notes, string expected)
    {
        Report report = Report(notes.Split('|'));
        Assert.Equal(expected, string.Join(' ', report.Notes.SelectMany(n => n.Citations.Where(c => c.RefersTo is not null).Select(c => $"{n.Number}>{c.RefersTo}"))));
        Assert.All(report.Notes.SelectMany(n => n.Citations), c => Assert.NotNull(c.Source));
    }

    [Theory]
    [InlineData("John Karol, Dams (London: Quay, 2011).|John Karol, Ports (London: Quay, 2012).|Karol, op. cit., p. 3.")]
    [InlineData("See note 9.")]
    [InlineData("Ibid.")]
    [InlineData("Указ. соч. С. 3.")]
    public void What_is_not_settled_stays_open(string notes)
    {
        Document document = Whole(notes.Split('|'));
        Assert.Contains(document.Diagnostics, d => d.Code == "RT1531");
        Assert.Null(document.Report!.Notes[^1].Citations[^1].Source);
    }

    [Theory]
    [InlineData("Ann Reed, \"Weekly Column,\" Courier, 3 March 2016.|Ann Reed, \"Weekly Column,\" Courier, 10 March 2016.", 2)]
    [InlineData("Ann Reed, \"Our Port,\" Courier, 3 March 2016.|Bo Stone, \"Our Port,\" Courier, 3 March 2016.", 2)]
    [InlineData("Ann Reed, \"Our Port,\" Courier, 3 March 2016.|A. Reed, \"Our Port,\" Courier, March 2016, p. 3.", 1)]
    [InlineData("Law on Ports, 3 July 1998, art. 14.|Law on Ports, 3 July 1998, art. 15.", 1)]
    [InlineData("For 1978 see 78 STATE 309914. For 2006 see 06 LOS CEDROS 2433.", 2)]
    public void Works_without_an_address_are_one_source_where_nothing_contradicts(string notes, int sources) =>
        Assert.Equal(sources, Report(notes.Split('|')).Sources.Length);

    [Theory]
    [InlineData("Ibid., ")]
    [InlineData("see notes 1, ")]
    [InlineData("Orde, op. cit. ")]
    [InlineData("(a, 2001) ")]
    [InlineData("П. П. ")]
    [InlineData("accessed in 2015 ")]
    public void A_note_of_a_hundred_thousand_repeats_is_read(string unit) =>
        Assert.InRange(Read(string.Concat(Enumerable.Repeat(unit, 100_000)))[0].Citations.Length, 0, 20);

    private static string Facts(Citation citation) => $"{string.Join("; ", citation.Authors)} | {citation.Title} | {citation.Date} | {citation.Pages}";

    private static Citation Only(string note) => Assert.Single(Read(note)[0].Citations);

    private static System.Collections.Immutable.ImmutableArray<Note> Read(params string[] notes) => Report(notes).Notes;

    private static Report Report(params string[] notes) => Whole(notes).Report!;

    private static Document Whole(params string[] notes)
    {
        var text = new StringBuilder("# Varnia Watch: Grain\n\n3 March 2021\n\n");
        for (int i = 0; i < notes.Length; i++)
        {
            text.Append($"The ministry said so again in the house by the river.[^{i + 1}] ");
        }

        for (int i = 0; i < notes.Length; i++)
        {
            text.Append($"\n\n[^{i + 1}]: {notes[i]}");
        }

        return Assert.Single(DocumentReader.Read(SourceText.From(Encoding.UTF8.GetBytes(text.ToString()))));
    }
}
