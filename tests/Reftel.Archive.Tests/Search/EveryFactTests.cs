using Reftel.Archive.Search;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;
using Xunit;

namespace Reftel.Archive.Tests.Search;

/// <summary>A telegram and a report are found by each of their facts, and a like one that has other facts is not.</summary>
public sealed class EveryFactTests : IClassFixture<EveryFactTests.Twins>
{
    private readonly Twins _twins;

    public EveryFactTests(Twins twins) => _twins = twins;

    [Theory]
    [InlineData("id:07MINSK1009")]
    [InlineData("id:\"07 MINSK 001009\"")]
    [InlineData("07MINSK1009")]
    [InlineData("VZCZCXRO8792")]
    [InlineData("RUEHSK")]
    [InlineData("post:MINSK date:2007")]
    [InlineData("from:\"AMEMBASSY MINSK\"")]
    [InlineData("to:\"EUROPEAN POLITICAL COLLECTIVE\"")]
    [InlineData("to:USEU")]
    [InlineData("to:(USEUCOM AND VAIHINGEN)")]
    [InlineData("date:2007-12-11 form:telegram")]
    [InlineData("date:[2007-12-01 TO 2007-12-31] form:telegram")]
    [InlineData("tag:PINR")]
    [InlineData("tag:Intelligence")]
    [InlineData("tag:(PGOV PREL PINR BO)")]
    [InlineData("tag:Belarus")]
    [InlineData("caption:SIPDIS")]
    [InlineData("marking:confidential")]
    [InlineData("signed:MOORE")]
    [InlineData("author:\"Jonathan Moore\"")]
    [InlineData("cites:06MINSK1019")]
    [InlineData("subject:sovereignty")]
    [InlineData("subject:\"customs visit\"~3")]
    [InlineData("\"E.O. 12958\" form:telegram \"12/11/2017\"")]
    [InlineData("\"Union State\" AND from:MINSK")]
    [InlineData("voice:comment treaty")]
    [InlineData("voice:note ambassador")]
    [InlineData("Лукашенко from:Minsk")]
    [InlineData("form:telegram lang:en Lukashenko")]
    public void The_telegram(string query) => Assert.Equal("07MINSK1009", _twins.Found(query));

    [Theory]
    [InlineData("id:eastern-customs-watch-2020-11-30")]
    [InlineData("subject:\"Eastern Customs Watch\" date:2020")]
    [InlineData("subject:\"Minsk Weighs a Customs Treaty\"")]
    [InlineData("date:2020-11-30")]
    [InlineData("author:Marlow")]
    [InlineData("author:\"Edith Marlow\"")]
    [InlineData("source:ministry.example")]
    [InlineData("source:daily.example")]
    [InlineData("form:report treaty")]
    [InlineData("form:report lang:en \"customs treaty\"")]
    public void The_report(string query) => Assert.Equal("eastern-customs-watch-2020-11-30", _twins.Found(query));

    [Fact]
    public void What_cites_and_is_cited() => Assert.Equal("06MINSK1019", _twins.Found("citedby:07MINSK1009"));

    /// <summary>The two, and one of each that differs in every fact.</summary>
    public sealed class Twins : IDisposable
    {
        private readonly TestArchive _archive = new();
        private readonly SqliteStore _store;

        public Twins()
        {
            _archive.AddTexts(Telegram, OtherTelegram, CitedTelegram, Report("Eastern Customs Watch: Minsk Weighs a Customs Treaty", "November 30, 2020", "Edith Marlow", "treaty", "ministry.example", "daily.example"),
                Report("Eastern Customs Watch: Harvest Comes Late", "October 1, 2019", "Paul Reed", "harvest", "office.example", "weekly.example"));
            _store = _archive.Open(StoreAccess.Read);
        }

        public string Found(string query)
        {
            SearchResult result = new ArchiveSearch(_store).Search(query, new SearchOptions { Limit = 100 });
            Assert.Null(result.Error);
            return string.Join(' ', result.Hits.Select(hit => hit.Document).Distinct());
        }

        public void Dispose()
        {
            _store.Dispose();
            _archive.Dispose();
        }

        private const string Telegram =
            """
            VZCZCXRO8792
            OO RUEHFL RUEHKW
            DE RUEHSK #1009 3451251
            ZNY CCCCC ZZH
            O 111251Z DEC 07
            FM AMEMBASSY MINSK
            TO RUEHC/SECSTATE WASHDC IMMEDIATE 6710
            INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE
            RUEHBS/USMISSION USEU 0255
            RHMFISS/HQ USEUCOM VAIHINGEN GE

            C O N F I D E N T I A L MINSK 001009

            SIPDIS

            E.O. 12958: DECL: 12/11/2017
            TAGS: PGOV PREL PINR BO
            SUBJECT: SOVEREIGNTY SAFE BEFORE CUSTOMS TALKS AND VISIT

            REF: 06 MINSK 1019

            Classified By: Charge Jonathan Moore for reason 1.4 (d).

            1. (C) Lukashenko's office said that the Union State had no paper to sign.

            Comment
            -------

            2. (C) We expect no treaty this month. (Note: An ambassador of a third country said the same. End note.) Talks will go on.
            MOORE

            """;

        private const string OtherTelegram =
            """
            VZCZCXRO1111
            RR RUEHMO
            DE RUEHVL #0088 0171015
            ZNR UUUUU ZZH
            R 171015Z JAN 06
            FM AMEMBASSY VILNIUS
            TO RUEHC/SECSTATE WASHDC 1212
            INFO RUEHMO/AMEMBASSY MOSCOW

            UNCLAS VILNIUS 000088

            E.O. 12958: N/A
            TAGS: ECON EAGR LH
            SUBJECT: A LATE HARVEST

            REF: 05 VILNIUS 12

            1. The harvest came late, and the state has no union of farmers.
            KELLY

            """;

        private const string CitedTelegram =
            """
            R 211015Z SEP 06
            FM USOFFICE GRODNO
            TO SECSTATE WASHDC

            UNCLAS MINSK 001019

            TAGS: EAGR
            SUBJECT: WEATHER

            1. It rained.
            HART

            """;

        private static string Report(string title, string date, string author, string word, string first, string second) =>
            $"""
            # {title}

            {date}, 6:00 EST {author}

            The parliament spoke of the {word} on Monday, and the customs {word} was printed the next day.<sup>1</sup> Nobody objected to it in the committee, which
            met twice in that week.<sup>2</sup>

            ## Notes

            [1] "Minutes," {first}, September 3, 2018, https://www.{first}/minutes/1.

            [2] "Committee," {second}, September 4, 2018, https://{second}/committee/2.

            """;
    }
}
