using System.Text;
using System.Text.Json;
using Reftel.Archive.Search;
using Reftel.Archive.Search.Queries;
using Xunit;

namespace Reftel.Archive.Tests.Search;

/// <summary>What users of Lucene write, and what is understood.</summary>
public sealed class LuceneSyntaxTests
{
    [Theory]
    [InlineData("gas && oil", "gas AND oil")]
    [InlineData("gas || oil", "gas OR oil")]
    [InlineData("gas !oil", "gas AND NOT oil")]
    [InlineData("+gas -oil coal", "+gas -oil coal")]
    [InlineData("(gas OR oil) AND (coal (peat OR wood))", "(gas OR oil) AND (coal AND (peat OR wood))")]
    [InlineData("((gas))", "gas")]
    [InlineData("date:[2006 TO 2007]", "date:[2006 TO 2007]")]
    [InlineData("date:{2006 TO 2007-06}", "date:{2006 TO 2007-06}")]
    [InlineData("date:[ 2006\tTO  \"2007\" ]", "date:[2006 TO 2007]")]
    [InlineData("date:[* TO 2007]", "date:[* TO 2007]")]
    [InlineData("date:>=2006", "date:[2006 TO *]")]
    [InlineData("date:>2006-03", "date:{2006-03 TO *]")]
    [InlineData("date:<=2006", "date:[* TO 2006]")]
    [InlineData("date:<2006-03-01", "date:[* TO 2006-03-01}")]
    [InlineData("id:>=07MINSK9", "id:[07 MINSK 9 TO *]")]
    [InlineData("signed:*", "signed:[* TO *]")]
    [InlineData("tag:(PGOV OR (PREL AND ECON))", "tag:PGOV OR (tag:PREL AND tag:ECON)")]
    [InlineData("tag:(PGOV -PREL)", "tag:PGOV AND NOT tag:PREL")]
    [InlineData("tag:(PG* OR \"internal affairs\")", "tag:PG* OR tag:\"internal affairs\"")]
    [InlineData("date:([2001 TO 2002] OR 2007)", "date:[2001 TO 2002] OR date:2007")]
    [InlineData("tag:(PGOV OR from:MINSK)", "tag:PGOV OR from:MINSK")]
    [InlineData("subject:(treaty~1 OR \"union state\"~3)", "subject:treaty~1 OR subject:\"union state\"~3")]
    [InlineData("TAG:pgov", "tag:pgov")]
    [InlineData("\\(gas\\)", "gas")]
    [InlineData("from\\:MINSK", "\"from MINSK\"")]
    [InlineData("\\AND", "\\AND")]
    [InlineData("\\/gas\\/", "gas")]
    [InlineData("gas\\*", "gas")]
    [InlineData("\"say \\\"gas\\\" now\"", "\"say gas now\"")]
    [InlineData("/home/user", "\"home user\"")]
    [InlineData("and/or", "\"and or\"")]
    [InlineData("what?", "what")]
    [InlineData("http://a.example/b?c", "\"http a example b c\"")]
    [InlineData("\u201Cunion state\u201D", "\"union state\"")]
    [InlineData("form:Tele*", "form:Tele*")]
    [InlineData("citedby:*", "citedby:*")]
    [InlineData("-voice:*", "NOT voice:*")]
    [InlineData("subject:*", "subject:*")]
    [InlineData("NOT NOT gas", "gas")]
    [InlineData("oil -(-gas)", "oil AND gas")]
    [InlineData("+oil coal NOT NOT gas", "+oil +gas coal")]
    [InlineData("NOT NOT NOT gas", "NOT gas")]
    [InlineData("form:*", "form:[* TO *]")]
    [InlineData("marking:secret", "marking:secret")]
    [InlineData("marking:\"top secret\"", "marking:\"top secret\"")]
    [InlineData("marking:limited*", "marking:limited*")]
    public void It_is_understood_so(string query, string understood)
    {
        ParsedQuery parsed = QueryParser.Parse(query);
        Assert.Null(parsed.Error);
        Assert.Empty(parsed.Notices);
        Assert.Equal(understood, QueryEcho.Of(parsed.Query!));
    }

    [Theory]
    [InlineData("gas AND (oil", "^", 8, "this parenthesis is not closed")]
    [InlineData("gas) oil", "^", 3, "this parenthesis closes nothing")]
    [InlineData("gas ()", "^", 4, "there is nothing between these parentheses")]
    [InlineData("\"gas", "^", 0, "this quotation mark is not closed")]
    [InlineData("gas AND", "^^^", 4, "AND needs something behind it")]
    [InlineData("AND gas", "^^^", 0, "AND needs something before it")]
    [InlineData("OR gas", "^^", 0, "OR needs something before it")]
    [InlineData("gas OR OR oil", "^^", 4, "OR needs something behind it")]
    [InlineData("gas NOT", "^^^", 4, "NOT needs something behind it")]
    [InlineData("form MINSK form:", "^^^^^", 11, "form: needs a value behind it")]
    [InlineData("fron:MINSK", "^^^^^", 0, "there is no field 'fron'; did you mean from:?")]
    [InlineData("zebra:MINSK", "^^^^^^", 0, "there is no field 'zebra'; fields are about, author, caption,")]
    [InlineData("date:[2007 TO", "^", 5, "this range is not closed")]
    [InlineData("date:[2007 to 2008]", "^^^^^^^^^^^^^^", 5, "a range is written [2007 TO 2010], with TO in capitals")]
    [InlineData("date:[2008 TO 2007]", "^^^^^^^^^^^^^^", 5, "no day lies in this range: 2008 is behind 2007")]
    [InlineData("date:{2007 TO 2007}", "^^^^^^^^^^^^^^", 5, "no day lies in this range: braces leave out the bounds themselves")]
    [InlineData("date:{2007 TO 2008}", "^^^^^^^^^^^^^^", 5, "no day lies in this range")]
    [InlineData("date:{2007-12-10 TO 2007-12-11}", "^^^^^^^^^^^^^^^^^^^^^^^^^^", 5, "no day lies in this range")]
    [InlineData("verbatim:*", "^", 9, "verbatim: takes words as they are; leave out the star")]
    [InlineData("[2007 TO 2008]", "^^^^^^^^^^^^^^", 0, "a range needs a field before it")]
    [InlineData("date:yesterday", "^^^^^^^^^", 5, "a date is written 2007, 2007-12 or 2007-12-11")]
    [InlineData("date:2007-13", "^^^^^^^", 5, "there is no 2007-13 in the calendar")]
    [InlineData("date:>=2007-02-30", "^^^^^^^^^^^^", 5, "there is no 2007-02-30 in the calendar")]
    [InlineData("date:>= 2007", "^^", 5, "a bound must follow without a blank")]
    [InlineData("date:200*", "^^^^", 5, "a date takes no star")]
    [InlineData("date:(2007 OR 20x)", "^^^", 14, "a date is written")]
    [InlineData("voice:>comment", "^^^^^^^^", 6, "voice: has no order")]
    [InlineData("from:MINSK~1", "^^", 10, "from: is met by whole words")]
    [InlineData("form:foo", "^^^", 5, "form: is telegram, report or text")]
    [InlineData("form:tex", "^^^", 5, "form: is telegram, report or text")]
    [InlineData("gas voice:zzz", "^^^", 10, "voice: is reporting, comment, note, quoted or unknown")]
    [InlineData("voice:(comment OR quote)", "^^^^^", 18, "voice: is reporting,")]
    [InlineData("marking:(secret OR cosmic)", "^^^^^^", 19, "marking: is unclassified,")]
    [InlineData("gas ~1", "^^", 4, "~ stands behind a word or a phrase")]
    [InlineData("gas w0~2", "^^", 4, "~ stands behind one word, and this is indexed as 2 words: w, 0")]
    [InlineData("w0*", "^^^", 0, "a star stands behind the beginning of one word, and this is indexed as 2 words: w, 0")]
    [InlineData("%~1", "^", 0, "~ stands behind one word, and there is none here")]
    [InlineData("gas~7", "^^", 3, "~ behind a word needs 1 or 2")]
    [InlineData("gas ^2", "^^", 4, "^ stands behind what it raises")]
    [InlineData("/ga[sz]/ oil", "^^^^^^^^", 0, "regular expressions are not searched")]
    [InlineData("subject:/gas.*/", "^^^^^^^", 8, "regular expressions are not searched")]
    [InlineData("te?t", "^^^^", 0, "? for one letter is not known")]
    [InlineData("*gas", "^^^^", 0, "a star stands behind the beginning of a word")]
    [InlineData("ga*s", "^^^^", 0, "a star stands behind the beginning of a word")]
    [InlineData("from:*INSK", "^^^^^", 5, "a star stands behind the beginning of a word")]
    [InlineData("\"union * state\"", "^^^^^^^^^^^^^^^", 0, "a star alone stands for no word")]
    [InlineData("\"un*on state\"", "^^^^^^^^^^^^^", 0, "a star stands behind the beginning of a word")]
    [InlineData("verbatim:\"Union Sta*\"", "^^^^^^^^^^^^", 9, "verbatim: takes words as they are")]
    [InlineData("verbatim:Sta*", "^^^^", 9, "verbatim: takes words as they are")]
    [InlineData("gas ]", "^", 4, "this bracket closes nothing")]
    [InlineData("%%%", "^^^", 0, "there is no word here to search for")]
    [InlineData("\"...\"", "^^^^^", 0, "there is no word in this phrase")]
    public void A_mistake_is_pointed_at(string query, string carets, int start, string message)
    {
        QueryError error = Assert.IsType<QueryError>(QueryParser.Parse(query).Error);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Equal((start, carets), (error.Start, new string('^', Math.Max(1, error.Length))));
    }

    [Theory]
    [InlineData("gas^2 oil", "gas AND oil", 3, "^2")]
    [InlineData("\"union state\"^2.5", "\"union state\"", 13, "^2.5")]
    [InlineData("(gas OR oil)^3 AND coal", "(gas OR oil) AND coal", 12, "^3")]
    [InlineData("from:MINSK^4", "from:MINSK", 10, "^4")]
    [InlineData("gas~1^2", "gas~1", 5, "^2")]
    [InlineData("date:[2006 TO 2007]^2", "date:[2006 TO 2007]", 19, "^2")]
    [InlineData("gas or oil", "gas AND or AND oil", 4, "or")]
    [InlineData("gas and oil", "gas AND and AND oil", 4, "and")]
    [InlineData("gas not oil", "gas AND not AND oil", 4, "not")]
    public void What_is_passed_over_or_doubtful_is_told(string query, string understood, int start, string part)
    {
        ParsedQuery parsed = QueryParser.Parse(query);
        Assert.Equal(understood, QueryEcho.Of(parsed.Query!));
        QueryError notice = Assert.Single(parsed.Notices);
        Assert.Equal((start, part), (notice.Start, query.Substring(notice.Start, notice.Length)));
    }

    [Theory]
    [InlineData("date:>2007", "belarus-warning-update-2020-11-30")]
    [InlineData("date:>=2007-12", "07MINSK1009 belarus-warning-update-2020-11-30")]
    [InlineData("date:<2007", "06MINSK1019")]
    [InlineData("date:<=2007-01-17", "06MINSK1019 07MOSCOW220")]
    [InlineData("-date:*", "undated-note")]
    [InlineData("signed:*", "07MINSK1009")]
    [InlineData("citedby:*", "06MINSK1019 07MINSK1009")]
    [InlineData("-citedby:*", "07MOSCOW220 belarus-warning-update-2020-11-30 undated-note")]
    [InlineData("subject:*", "06MINSK1019 07MINSK1009 07MOSCOW220 belarus-warning-update-2020-11-30")]
    [InlineData("-subject:*", "undated-note")]
    [InlineData("voice:* -from:*", "belarus-warning-update-2020-11-30 undated-note")]
    [InlineData("date:{2006 TO 2007-02}", "07MOSCOW220")]
    [InlineData("subject:(unio~1 OR \"reading press\"~4)", "07MINSK1009 07MOSCOW220")]
    public void It_finds_so(string query, string expected) => Assert.Equal(expected, FieldOffice.Found(query));

    [Fact]
    public void Places_in_json_count_code_points()
    {
        const string Query = "\"\U0001D11E gas\"^2";
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            SearchJson.Write(json, FieldOffice.Search(Query), Query);
        }

        Assert.Equal(7, JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement.GetProperty("notices")[0].GetProperty("start").GetInt32());
    }

    [Fact]
    public void Brackets_without_number_end_nothing() => Assert.NotNull(QueryParser.Parse(new string(']', 1_000_000)).Error);
}
