using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Head;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Head;

public sealed class ReportHeadReaderTests
{
    private const string Prose = "The ministry said that the talks went well. Nobody else said so, and the markets fell by two parts in a hundred on the next day, which the ministry put down to the weather in the mountains and to nothing else.";

    private static ReportHead Read(string head) => ReadAll(head + "\n\n" + Prose);

    private static ReportHead ReadAll(string source)
    {
        ContainerText text = TinyReport.Of(source);
        return ReportHeadReader.Read(text, text.Blocks.Count);
    }

    [Theory]
    // headings
    [InlineData("# Varnia Warning Update: The Regent Presses for a Customs Union", "Varnia Warning Update", "The Regent Presses for a Customs Union")]
    [InlineData("# Institute for the Study of War\n\n# Varnia Update: Grain Stops", "Varnia Update", "Grain Stops")]
    [InlineData("# Varnia Watch\n\n## Grain Stops at the Border", "Varnia Watch", "Grain Stops at the Border")]
    [InlineData("# Weekly Brief No. 12: Grain Stops", "Weekly Brief", "Grain Stops")]
    [InlineData("# Varnia Weekly Review, Issue 3 \u2013 Grain Stops", "Varnia Weekly Review", "Grain Stops")]
    [InlineData("# Varnia Update, March 3, 2021: Grain Stops", "Varnia Update", "Grain Stops")]
    [InlineData("# Varnia Campaign Assessment, March 3, 2021", "Varnia Campaign Assessment", null)]
    [InlineData("# Eastern Europe Outlook 2021", "Eastern Europe Outlook", null)]
    [InlineData("# Daily Briefing | Grain Stops", "Daily Briefing", "Grain Stops")]
    [InlineData("# Grain Stops: Who Pays for It", null, "Grain Stops: Who Pays for It")]
    [InlineData("# The Regent's Warning: Grain Will Stop", null, "The Regent's Warning: Grain Will Stop")]
    [InlineData("# A Report: Grain", null, "A Report: Grain")]
    [InlineData("# Обзор событий: зерно остановлено", "Обзор событий", "зерно остановлено")]
    [InlineData("# Сводка за неделю: зерно остановлено", "Сводка за неделю", "зерно остановлено")]
    [InlineData("# Агляд падзей: збожжа спынена", "Агляд падзей", "збожжа спынена")]
    [InlineData("# Biuletyn wschodni: zboże", "Biuletyn wschodni", "zboże")]
    // plain text
    [InlineData("Varnia Alert: Grain Stops\nMarch 3, 2021", "Varnia Alert", "Grain Stops")]
    [InlineData("GRAIN STOPS AT THE BORDER\nAND NOBODY SAYS WHY\n\n3 March 2021", null, "GRAIN STOPS AT THE BORDER AND NOBODY SAYS WHY")]
    [InlineData("Varnia Monitor:\nGrain Stops\n\n3 March 2021", "Varnia Monitor", "Grain Stops")]
    [InlineData("3 March 2021\n\nGrain Stops at the Border", null, "Grain Stops at the Border")]
    [InlineData("Varnia Monitor: Grain Stops,\nShips Wait\n3 March 2021\nAnn Reed", "Varnia Monitor", "Grain Stops, Ships Wait")]
    [InlineData("### Автор: Анна Петрова\n\n# Обзор событий: зерно", "Обзор событий", "зерно")]
    // the header of a mail
    [InlineData("From: Ann Reed <reed@example.org>\nDate: Tue, 16 Jun 2015 10:12:00 +0000\nSubject: Varnia Watch: Grain Stops", "Varnia Watch", "Grain Stops")]
    [InlineData("From: Ann Reed <reed@example.org>\nSubject: Digest 12\n\n### Varnia Watch: Grain Stops", "Varnia Watch", "Grain Stops")]
    public void Title_gives_series_and_headline(string head, string? series, string? headline)
    {
        ReportHead read = Read(head);
        Assert.Equal((series, headline), (read.Series, read.Headline));
    }

    [Fact]
    public void A_line_that_was_full_goes_on_in_the_title()
    {
        const string Wrapped = "The ministry said that the talks went well and that nobody would\nbe asked to sign anything before the end of the week, when the\nRegent is to return from the north.";
        ReportHead read = ReadAll("Varnia Review: The Regent Presses His Neighbours to Rewrite the\nGrain Treaty\n\n3 March 2021\n\n" + Wrapped + "\n\n" + Wrapped);
        Assert.Equal("Varnia Review: The Regent Presses His Neighbours to Rewrite the Grain Treaty", read.Title);
    }

    [Theory]
    [InlineData("Los Cedros, June 21, 2011\n\nBy Ann Reed")]
    [InlineData("Los Cedros, June 21, 2011\nAnn Reed")]
    [InlineData("Los Cedros, June 21, 2011 | Ann Reed")]
    public void Two_words_before_the_date_are_a_place_where_the_author_is_named_besides(string lines)
    {
        ReportHead read = Read("# Grain Stops\n\n" + lines);
        Assert.Equal(("Los Cedros", "Ann Reed"), (read.City, Assert.Single(read.Authors).Name));
    }

    [Fact]
    public void A_text_that_begins_with_prose_has_no_title()
    {
        ReportHead read = ReadAll(Prose);
        Assert.Null(read.Title);
        Assert.Empty(read.Blocks);
    }

    [Fact]
    public void Wrapped_prose_is_no_title() =>
        Assert.Null(ReadAll("The ministry said that the talks went well and that\nnobody would be asked to sign anything before the\nend of the week, when the Regent is to return").Title);

    [Fact]
    public void A_section_heading_below_prose_is_no_title() => Assert.Null(ReadAll(Prose + "\n\n# Grain\n\n" + Prose).Title);

    [Theory]
    [InlineData("November 30, 2020, 6:00 EDT George Barlow", "November 30, 2020, 6:00 EDT", "2020-11-30T06:00:00-05:00", "EDT", "George Barlow")]
    [InlineData("November 30, 2020, 6:00 EST George Barlow", "November 30, 2020, 6:00 EST", "2020-11-30T06:00:00-05:00", "EST", "George Barlow")]
    [InlineData("July 30, 2020, 6:00 PM EDT", "July 30, 2020, 6:00 PM EDT", "2020-07-30T18:00:00-04:00", "EDT", "")]
    [InlineData("March 3, 2021 | 9:30 a.m. ET | By Ann Reed", "March 3, 2021 | 9:30 a.m. ET", "2021-03-03T09:30:00-05:00", "ET", "Ann Reed")]
    [InlineData("By A. Reed and B. C. Stone | 3 March 2021", "3 March 2021", "2021-03-03", null, "A. Reed; B. C. Stone")]
    [InlineData("By Ann Reed, Bo Stone, and Cy van der Meer\nMarch 3, 2021", "March 3, 2021", "2021-03-03", null, "Ann Reed; Bo Stone; Cy van der Meer")]
    [InlineData("By Ann Reed with Bo Stone\n\nMarch 3, 2021", "March 3, 2021", "2021-03-03", null, "Ann Reed; Bo Stone")]
    [InlineData("Ann Reed and Bo Stone\nMarch 3, 2021", "March 3, 2021", "2021-03-03", null, "Ann Reed; Bo Stone")]
    [InlineData("March 3, 2021\n\nAnn Reed", "March 3, 2021", "2021-03-03", null, "Ann Reed")]
    [InlineData("March 3, 2021 - Ann Reed", "March 3, 2021", "2021-03-03", null, "Ann Reed")]
    [InlineData("By Dr. Ann Reed, Research Fellow, Institute for Grain\n3 March 2021", "3 March 2021", "2021-03-03", null, "Ann Reed")]
    [InlineData("By Ann Reed (Grain Institute)\n3 March 2021", "3 March 2021", "2021-03-03", null, "Ann Reed")]
    [InlineData("Authors: Ann Reed; Bo Stone\nPublished: 2021-03-03 14:00 UTC", "2021-03-03 14:00 UTC", "2021-03-03T14:00:00Z", "UTC", "Ann Reed; Bo Stone")]
    [InlineData("Published on 3 March 2021 at 14:00 GMT", "3 March 2021 at 14:00 GMT", "2021-03-03T14:00:00Z", "GMT", "")]
    [InlineData("2021-03-03T14:00:00+03:00", "2021-03-03T14:00:00+03:00", "2021-03-03T14:00:00+03:00", "+03:00", "")]
    [InlineData("2021-03-03T14:00:00Z", "2021-03-03T14:00:00Z", "2021-03-03T14:00:00Z", "Z", "")]
    [InlineData("3 March 2021, 14:00 (UTC+3)", "3 March 2021, 14:00 (UTC+3)", "2021-03-03T14:00:00+03:00", "UTC+3", "")]
    [InlineData("Monday, November 30, 2020", "Monday, November 30, 2020", "2020-11-30", null, "")]
    [InlineData("Minsk, 12 May 2019, 14:30 Minsk time", "12 May 2019, 14:30 Minsk time", "2019-05-12T14:30:00+03:00", "Minsk time", "")]
    [InlineData("Kyiv, 12 May 2019, 14:30 local time", "12 May 2019, 14:30 local time", "2019-05-12T14:30:00+03:00", "local time", "")]
    [InlineData("12 May 2019, 14:30 local time", "12 May 2019, 14:30 local time", "2019-05-12T14:30:00", "local time", "")]
    [InlineData("12 мая 2019 г.\nАвтор: Анна Ивановна Петрова", "12 мая 2019 г.", "2019-05-12", null, "Анна Ивановна Петрова")]
    [InlineData("Анна Петрова, 12 мая 2019 года", "12 мая 2019 года", "2019-05-12", null, "Анна Петрова")]
    [InlineData("Минск, 12 мая 2019 года, 10:00 МСК", "12 мая 2019 года, 10:00 МСК", "2019-05-12T10:00:00+03:00", "МСК", "")]
    [InlineData("Мінск, 12 траўня 2019\nАўтар: Ганна Пятрова і Ян Рэўт", "12 траўня 2019", "2019-05-12", null, "Ганна Пятрова; Ян Рэўт")]
    [InlineData("Дата публикации: 26.11.2020", "26.11.2020", "2020-11-26", null, "")]
    [InlineData("Berlin, 3. März 2021, 9:00 MEZ", "3. März 2021, 9:00 MEZ", "2021-03-03T09:00:00+01:00", "MEZ", "")]
    [InlineData("Publié le 3 mars 2021 par Anne Roseau", "3 mars 2021", "2021-03-03", null, "Anne Roseau")]
    [InlineData("Warszawa, 3 marca 2021 r.", "3 marca 2021 r.", "2021-03-03", null, "")]
    [InlineData("Posted March 3, 2021 / Updated March 5, 2021", "March 3, 2021", "2021-03-03", null, "")]
    [InlineData("Updated March 5, 2021\nPublished March 3, 2021", "March 3, 2021", "2021-03-03", null, "")]
    [InlineData("March 2021", "March 2021", "2021-03", null, "")]
    [InlineData("March 3, 2021 | 5 min read", "March 3, 2021", "2021-03-03", null, "")]
    [InlineData("March 3, 2021 - ISW Press", "March 3, 2021", "2021-03-03", null, "")]
    [InlineData("December II, 2020", "December II, 2020", "2020-12-11", null, "")]
    [InlineData("II December 2020", "II December 2020", "2020-12-11", null, "")]
    [InlineData("London, 15 July 2020, 9:00 BST", "15 July 2020, 9:00 BST", "2020-07-15T09:00:00+01:00", "BST", "")]
    [InlineData("Beijing, 15 July 2020, 9:00 CST", "15 July 2020, 9:00 CST", "2020-07-15T09:00:00+08:00", "CST", "")]
    [InlineData("Moscow, 15 July 2012, 9:00 MSK", "15 July 2012, 9:00 MSK", "2012-07-15T09:00:00+04:00", "MSK", "")]
    [InlineData("Moscow, 15 July 2021, 9:00 MSK", "15 July 2021, 9:00 MSK", "2021-07-15T09:00:00+03:00", "MSK", "")]
    [InlineData("15 July 2021, 9:00 EEST", "15 July 2021, 9:00 EEST", "2021-07-15T09:00:00+03:00", "EEST", "")]
    [InlineData("15 January 2021, 9:00 AEDT", "15 January 2021, 9:00 AEDT", "2021-01-15T09:00:00+11:00", "AEDT", "")]
    public void Lines_below_the_title_give_date_and_authors(string lines, string raw, string value, string? zone, string authors)
    {
        ReportHead read = Read("# Grain Stops at the Border\n\n" + lines);
        Assert.Equal(
            (raw, value, zone, authors),
            (read.Dateline?.Raw, read.Dateline?.Value, read.Dateline?.Zone, string.Join("; ", read.Authors.Select(a => a.Name))));
    }

    [Theory]
    [InlineData("November 30, 2020, 6:00 EDT", "RT1501", "2020-11-30T06:00:00-05:00")]
    [InlineData("15 January 2021, 9:00 CEST", "RT1501", "2021-01-15T09:00:00+01:00")]
    [InlineData("London, 15 January 2021, 9:00 BST", "RT1501", "2021-01-15T09:00:00+00:00")]
    [InlineData("15 July 2021, 9:00 EET", "RT1501", "2021-07-15T09:00:00+03:00")]
    [InlineData("15 July 2021, 9:00 AEDT", "RT1501", "2021-07-15T09:00:00+10:00")]
    [InlineData("3 March 2021, 25:70 UTC", "RT1502", "2021-03-03")]
    [InlineData("14 March 2021, 2:30 EST", "RT1503", "2021-03-14")]
    [InlineData("Tuesday, November 30, 2020", "RT1504", "2020-11-30")]
    [InlineData("30 February 2021", "RT1505", null)]
    [InlineData("November 3O, 2020", "RT1506", "2020-11-30")]
    [InlineData("15 January 2021, 9:00 IST", "RT1507", "2021-01-15T09:00:00")]
    [InlineData("15 January 2021, 9:00 BST", "RT1507", "2021-01-15T09:00:00")]
    [InlineData("15 January 2021, 9:00 CST", "RT1507", "2021-01-15T09:00:00")]
    public void What_cannot_be_is_a_finding(string line, string code, string? value)
    {
        ReportHead read = Read("# Grain Stops at the Border\n\n" + line);
        Assert.Equal((code, value), (Assert.Single(read.Findings).Code, read.Dateline?.Value));
    }

    [Theory]
    [InlineData("Monday, November 30, 2020, 6:00 EST")]
    [InlineData("понедельник, 30 ноября 2020 года")]
    [InlineData("1 November 2020, 1:30 EST")]
    [InlineData("15 January 2021, 9:00 CET")]
    public void What_fits_is_no_finding(string line) => Assert.Empty(Read("# Grain Stops at the Border\n\n" + line).Findings);

    [Theory]
    [InlineData("Grain Policy Institute\nMarch 3, 2021")]
    [InlineData("Eastern Europe Programme\nMarch 3, 2021")]
    [InlineData("Regent Presses Senate\nMarch 3, 2021")]
    [InlineData("March 3, 2021\n\n# Regent Presses")]
    [InlineData("Ann Reed")]
    [InlineData("By the Editors\nMarch 3, 2021")]
    [InlineData("Key Takeaways\nMarch 3, 2021")]
    public void What_is_no_name_is_no_author(string lines) => Assert.Empty(Read("# Grain Stops at the Border\n\n" + lines).Authors);

    [Fact]
    public void A_dateline_may_begin_the_first_paragraph()
    {
        ReportHead read = ReadAll("# Grain Stops\n\nMINSK, 12 May 2019 \u2014 " + Prose);
        Assert.Equal(("2019-05-12", "MINSK"), (read.Dateline?.Value, read.City));
        Assert.Equal([0], read.Blocks.AsEnumerable());
    }

    [Fact]
    public void A_date_in_a_sentence_is_no_dateline()
    {
        ReportHead read = ReadAll("# Grain Stops\n\nOn November 26, 2020 the envoy came to Port Selwyn.\n\n" + Prose);
        Assert.Null(read.Dateline);
    }

    [Fact]
    public void A_date_in_the_title_serves_where_no_line_gives_one() =>
        Assert.Equal("2021-03-03", Read("# Varnia Update, March 3, 2021").Dateline?.Value);

    [Fact]
    public void A_day_below_takes_the_year_of_the_title() =>
        Assert.Equal("2022-03-03T17:00:00-05:00", Read("# Varnia Update, March 3, 2022\n\nMarch 3, 5pm ET").Dateline?.Value);

    [Fact]
    public void Blocks_of_the_head_end_before_the_prose()
    {
        ReportHead read = Read("# Grain Stops\n\nWho pays for it\n\nBy Ann Reed\n\nMarch 3, 2021");
        Assert.Equal([0, 1, 2, 3], read.Blocks.AsEnumerable());
    }

    [Fact]
    public void Ranges_lead_to_the_text()
    {
        ContainerText text = TinyReport.Of("# Grain Stops\n\nMarch 3, 2021 By Dr. Ann Reed\n\n" + Prose);
        ReportHead read = ReportHeadReader.Read(text, text.Blocks.Count);
        Assert.Equal("Grain Stops", text.Text[read.TitleStart..read.TitleEnd]);
        HeadAuthor author = Assert.Single(read.Authors);
        Assert.Equal("Ann Reed", text.Text[author.Start..author.End]);
        Assert.Equal("March 3, 2021", text.Text.Substring(read.Dateline!.Span.Start, read.Dateline.Span.Length));
    }

    [Theory]
    [InlineData("# ")]
    [InlineData("By ")]
    [InlineData("1")]
    [InlineData("May 1, 2021 ")]
    [InlineData(": Update ")]
    public void Ten_thousand_repeats_are_read_without_a_fault(string unit) =>
        Assert.InRange(ReadAll(string.Concat(Enumerable.Repeat(unit, 10_000))).Blocks.Length, 0, 1);
}
