using Reftel.Reading.Language.Dates;
using Xunit;

namespace Reftel.Reading.Tests.Language;

public sealed class DateReaderTests
{
    [Theory]
    // English, month first
    [InlineData("The envoy came on November 26, 2020, and left.", "November 26, 2020", "2020-11-26")]
    [InlineData("Nov. 26, 2020", "Nov. 26, 2020", "2020-11-26")]
    [InlineData("On Sept 3, 1999 it rained", "Sept 3, 1999", "1999-09-03")]
    [InlineData("March 3rd, 2021", "March 3rd, 2021", "2021-03-03")]
    [InlineData("a vote on\nMarch 3,\n2021", "March 3,\n2021", "2021-03-03")]
    [InlineData("DECEMBER 13-14, 2007", "DECEMBER 13-14, 2007", "2007-12-13/2007-12-14")]
    [InlineData("July 4\u20137, 2019", "July 4\u20137, 2019", "2019-07-04/2019-07-07")]
    [InlineData("since November 2020 at least", "November 2020", "2020-11")]
    [InlineData("May 2021 was cold", "May 2021", "2021-05")]
    // English, day first
    [InlineData("on 26 November 2020.", "26 November 2020", "2020-11-26")]
    [InlineData("the 3rd of March 2021", "3rd of March 2021", "2021-03-03")]
    [InlineData("26-28 November 2020", "26-28 November 2020", "2020-11-26/2020-11-28")]
    [InlineData("26-Nov-2020", "26-Nov-2020", "2020-11-26")]
    // other languages
    [InlineData("встреча 26 ноября 2020 года в Минске", "26 ноября 2020 года", "2020-11-26")]
    [InlineData("12 мая 2019 г. подписан", "12 мая 2019 г.", "2019-05-12")]
    [InlineData("в ноябре 2020 года", "ноябре 2020 года", "2020-11")]
    [InlineData("12 траўня 2019", "12 траўня 2019", "2019-05-12")]
    [InlineData("3 жніўня 2020 года", "3 жніўня 2020 года", "2020-08-03")]
    [InlineData("24 серпня 2021 року", "24 серпня 2021 року", "2021-08-24")]
    [InlineData("dnia 9 sierpnia 2020 r. odbyły", "9 sierpnia 2020 r.", "2020-08-09")]
    [InlineData("am 26. November 2020 in Berlin", "26. November 2020", "2020-11-26")]
    [InlineData("am 3. März 2021", "3. März 2021", "2021-03-03")]
    [InlineData("le 1er mars 2021", "1er mars 2021", "2021-03-01")]
    [InlineData("le 14 août 2020", "14 août 2020", "2020-08-14")]
    [InlineData("el 26 de noviembre de 2020, en Quito", "26 de noviembre de 2020", "2020-11-26")]
    [InlineData("Lima, 5 de mayo del 2019", "5 de mayo del 2019", "2019-05-05")]
    [InlineData("Quito, 3 agosto 2018", "3 agosto 2018", "2018-08-03")]
    [InlineData("desde septiembre de 2017 hasta hoy", "septiembre de 2017", "2017-09")]
    // numbers
    [InlineData("dated 2020-11-26.", "2020-11-26", "2020-11-26")]
    [InlineData("2020-11-26T10:00", "2020-11-26", "2020-11-26")]
    [InlineData("от 26.11.2020 г.", "26.11.2020", "2020-11-26")]
    [InlineData("on 26/11/2020", "26/11/2020", "2020-11-26")]
    [InlineData("on 11/26/2020", "11/26/2020", "2020-11-26")]
    // years
    [InlineData("In 2014 the chair passed on", "2014", "2014")]
    [InlineData("is planned for early 2021.", "2021", "2021")]
    [InlineData("в 2014 году", "2014 году", "2014")]
    [InlineData("since 1994, when", "1994", "1994")]
    // the number of a note run into the date
    [InlineData("under a new law on November 27, 2020.7 He", "November 27, 2020", "2020-11-27")]
    [InlineData("held the chair in 2012.20 It", "2012", "2012")]
    public void A_date_is_read(string text, string raw, string value)
    {
        FoundDate date = Assert.Single(DateReader.Find(text, null));
        Assert.Equal((raw, value, "DATE", null), (text[date.Start..date.End], date.Value, date.Type, date.Repair));
    }

    [Theory]
    [InlineData("a meeting on December II, 2020.", "December II, 2020", "2020-12-11")]
    [InlineData("II December 2020", "II December 2020", "2020-12-11")]
    [InlineData("a meeting on II December 2020.", "II December 2020", "2020-12-11")]
    [InlineData("Orvik, IO May 2019", "IO May 2019", "2019-05-10")]
    [InlineData("Friday, II December 2020", "II December 2020", "2020-12-11")]
    [InlineData("встреча II декабря 2020 г.", "II декабря 2020 г.", "2020-12-11")]
    [InlineData("am II. Dezember 2020", "II. Dezember 2020", "2020-12-11")]
    [InlineData("a meeting on II December", "", "")]
    [InlineData("takes the chair on January I, 2021.", "January I, 2021", "2021-01-01")]
    [InlineData("January l, 2021", "January l, 2021", "2021-01-01")]
    [InlineData("November 3O, 2020", "November 3O, 2020", "2020-11-30")]
    [InlineData("November 26, 2O20", "November 26, 2O20", "2020-11-26")]
    [InlineData("in November 2O2O already", "November 2O2O", "2020-11")]
    [InlineData("on I2 May 2019", "I2 May 2019", "2019-05-12")]
    [InlineData("on November l5, 2020", "November l5, 2020", "2020-11-15")]
    [InlineData("12 мая 20I9 года", "12 мая 20I9 года", "2019-05-12")]
    [InlineData("December II-14, 2020 and on", "", "")]
    public void Letters_that_were_digits_are_read_back_where_the_pattern_proves_it(string text, string raw, string value)
    {
        if (raw.Length == 0)
        {
            Assert.Empty(DateReader.Find(text, null));
            return;
        }

        FoundDate date = Assert.Single(DateReader.Find(text, null));
        Assert.Equal((raw, value, "ocr-digits"), (text[date.Start..date.End], date.Value, date.Repair));
    }

    [Theory]
    [InlineData("in World War II December 1944 was the coldest month", "1944-12")]
    [InlineData("see Vol. II December 2020 for it", "2020-12")]
    [InlineData("see part II December 2020 for it", "2020-12")]
    public void A_numeral_that_is_counted_is_no_day(string text, string value) => Assert.Equal(value, Assert.Single(DateReader.Find(text, null)).Value);

    [Theory]
    [InlineData("World War II ended")]
    [InlineData("Part II, 2020 edition")]
    [InlineData("Phase I of the plan, Chapter I, Annex II")]
    [InlineData("World War II May begin with")]
    [InlineData("In April I asked; in May I, too, was asked")]
    [InlineData("1200 soldiers and 2000 reservists")]
    [InlineData("by 2000 troops, from 1900 to 2000 tonnes")]
    [InlineData("a convoy of 2014 vehicles")]
    [InlineData("they may 20 times march 10 miles")]
    [InlineData("Article 2014")]
    [InlineData("UN resolution 1999")]
    [InlineData("worth 2,014 roubles, or 2014$")]
    [InlineData("May 20% of them, and May 5,000 come")]
    [InlineData("April 10:30")]
    [InlineData("https://example.org/2020/11/26/a and https://example.org/2020-11-26-b")]
    [InlineData("version 1.2.2020.4.1 a")]
    [InlineData("the 2021 chairmanship")]
    [InlineData("on 03/04/2021")]
    [InlineData("November")]
    [InlineData("25 Juneau 2020")]
    public void What_is_no_date_is_left(string text) =>
        Assert.DoesNotContain(DateReader.Find(text, new CalendarDate(2020, 11, 30)), date => !text.StartsWith("version", StringComparison.Ordinal) || date.Start > 8);

    [Theory]
    [InlineData("30 February 2021")]
    [InlineData("June 31")]
    [InlineData("February 29, 2021")]
    [InlineData("31.06.2020")]
    [InlineData("2021-02-30")]
    [InlineData("31 ноября 2020 года")]
    public void A_day_that_the_calendar_lacks_has_no_value(string text)
    {
        FoundDate date = Assert.Single(DateReader.Find(text, new CalendarDate(2020, 11, 30)));
        Assert.True(date.IsImpossible);
        Assert.Equal(text, text[date.Start..date.End]);
    }

    [Theory]
    [InlineData("He came on November 26.", "2020-11-26")]
    [InlineData("He will come on December 13.", "2020-12-13")]
    [InlineData("The upcoming vote on January 25 matters.", "2021-01-25")]
    [InlineData("On November 27.7 He", "2020-11-27")]
    [InlineData("after the talks on September 14", "2020-09-14")]
    [InlineData("It planned more. It met on January 5.", "2020-01-05")]
    [InlineData("He said on November 26 that they will go.", "2020-11-26")]
    [InlineData("on December 13-14", "2020-12-13/2020-12-14")]
    [InlineData("last December 20", "2019-12-20")]
    [InlineData("26 ноября он приехал", "2020-11-26")]
    public void A_day_without_a_year_takes_the_year_of_the_document(string text, string value) =>
        Assert.Equal(value, Assert.Single(DateReader.Find(text, new CalendarDate(2020, 11, 30))).Value);

    [Theory]
    [InlineData("He came on December 20.", "2018-12-20")]
    [InlineData("He will come on December 20.", "2019-12-20")]
    [InlineData("He came on January 5.", "2019-01-05")]
    public void Early_in_a_year_a_late_day_is_of_the_year_before(string text, string value) =>
        Assert.Equal(value, Assert.Single(DateReader.Find(text, new CalendarDate(2019, 1, 20))).Value);

    [Fact]
    public void Without_a_date_of_the_document_the_year_stays_unknown() =>
        Assert.Equal("XXXX-11-26", Assert.Single(DateReader.Find("November 26", null)).Value);

    [Fact]
    public void Days_that_are_joined_share_the_year() =>
        Assert.Equal(["2020-12-30", "2021-01-02"], DateReader.Find("30 December \u2013 2 January 2021", null).Select(date => date.Value));

    [Fact]
    public void A_list_of_years_is_read_to_its_end() =>
        Assert.Equal(["2014", "2012", "2010"], DateReader.Find("chaired it in 2014, 2012 and 2010.20 Then", null).Select(date => date.Value));

    [Theory]
    [InlineData("5")]
    [InlineData("5 on May 3, 2012")]
    public void A_word_longer_than_the_way_to_a_digit_is_passed_over(string end)
    {
        List<FoundDate> dates = DateReader.Find($"{new string('a', 60)}{end}", null);
        Assert.Equal(end.Contains("May", StringComparison.Ordinal) ? ["2012-05-03"] : [], dates.Select(date => date.Value));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("I")]
    [InlineData("May 1 ")]
    [InlineData("in 2014 and ")]
    [InlineData("\n")]
    public void Ten_thousand_repeats_are_read_without_a_fault(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 10_000));
        Assert.All(DateReader.Find(text, new CalendarDate(2020, 1, 1)), date => Assert.InRange(date.End, date.Start + 1, text.Length));
    }
}
