using Reftel.Archive.Search;
using Xunit;

namespace Reftel.Archive.Tests.Search;

public sealed class QueryMeaningTests
{
    private const string Visit = "07MINSK1009";
    private const string Meetings = "06MINSK1019";
    private const string Press = "07MOSCOW220";
    private const string Update = "belarus-warning-update-2020-11-30";
    private const string Undated = "undated-note";

    [Theory]
    [InlineData("treaty", Visit)]
    [InlineData("TREATY", Visit)]
    [InlineData("meeting", $"{Meetings} {Visit} {Undated}")]
    [InlineData("\"meeting\"", $"{Visit} {Undated}")]
    [InlineData("verbatim:Meeting", Undated)]
    [InlineData("verbatim:meeting", Visit)]
    [InlineData("cafe", Update)]
    [InlineData("\"cafe\"", Update)]
    [InlineData("verbatim:cafe", "")]
    [InlineData("verbatim:Café", Update)]
    [InlineData("7", Update)]
    [InlineData("007", Update)]
    [InlineData("verbatim:7", "")]
    [InlineData("07MOSCOW220", Press)]
    [InlineData("zebra", "")]
    public void Words_are_found_in_their_forms(string query, string expected) => Assert.Equal(expected, FieldOffice.Found(query));

    [Theory]
    [InlineData("\"Union State\"", Visit)]
    [InlineData("\"state union\"", Meetings)]
    [InlineData("\"union state\"~2", $"{Meetings} {Visit}")]
    [InlineData("\"presidents union\"", "")]
    [InlineData("\"presidents union\"~2", Visit)]
    [InlineData("\"two days\"~1", Visit)]
    [InlineData("\"days two\"~1", "")]
    [InlineData("\"union union\"~9", "")]
    [InlineData("verbatim:\"union of writers\"", Meetings)]
    [InlineData("verbatim:\"Union of writers\"", "")]
    [InlineData("\"two presidents\"", "")]
    [InlineData("sov*", $"{Meetings} {Visit}")]
    [InlineData("soverignty~1", $"{Meetings} {Visit}")]
    [InlineData("soverignti~1", "")]
    [InlineData("sovreignti~2", $"{Meetings} {Visit}")]
    public void Phrases_beginnings_and_misprints(string query, string expected) => Assert.Equal(expected, FieldOffice.Found(query));

    [Theory]
    [InlineData("union AND visa", Meetings)]
    [InlineData("union visa", Meetings)]
    [InlineData("union OR visa", $"{Meetings} {Visit} {Update} {Undated}")]
    [InlineData("union NOT visa", $"{Visit} {Update}")]
    [InlineData("union -visa", $"{Visit} {Update}")]
    [InlineData("NOT union", $"{Press} {Undated}")]
    [InlineData("+union visa", $"{Meetings} {Visit} {Update}")]
    [InlineData("(treaty OR visa) AND NOT (sovereignty AND officers)", $"{Visit} {Undated}")]
    [InlineData("union AND (visa OR (treaty AND days))", $"{Meetings} {Visit}")]
    public void Operators_speak_of_documents(string query, string expected) => Assert.Equal(expected, FieldOffice.Found(query));

    [Theory]
    [InlineData("\"Union State\" AND from:MINSK", Visit)]
    [InlineData("from:minsk", $"{Meetings} {Visit}")]
    [InlineData("from:\"AMEMBASSY MINSK\"", $"{Meetings} {Visit}")]
    [InlineData("from:\"MINSK AMEMBASSY\"", "")]
    [InlineData("from:Min*", $"{Meetings} {Visit}")]
    [InlineData("from:Min", "")]
    [InlineData("to:washdc", Visit)]
    [InlineData("post:(MOSCOW OR MINSK) -caption:SIPDIS", $"{Meetings} {Press}")]
    [InlineData("tag:pgov", Visit)]
    [InlineData("tag:\"internal governmental\"", Visit)]
    [InlineData("tag:belarus", Visit)]
    [InlineData("tag:IN", Meetings)]
    [InlineData("tag:NOWHERE", "")]
    [InlineData("id:7MINSK1009", Visit)]
    [InlineData("7MINSK1009", Visit)]
    [InlineData("7MINSK01009", Visit)]
    [InlineData("id:\"06 MINSK 1019\"", Meetings)]
    [InlineData("id:MINSK", $"{Meetings} {Visit}")]
    [InlineData("id:07MINSK100", "")]
    [InlineData("signed:moore", Visit)]
    [InlineData("author:Barros", Update)]
    [InlineData("source:bbc.co.uk", Update)]
    [InlineData("source:co.bbc", "")]
    [InlineData("marking:confidential", $"{Visit} {Press}")]
    [InlineData("lang:en tag:PREL", $"{Meetings} {Visit} {Press}")]
    [InlineData("cites:06MINSK1019", $"{Visit} {Press}")]
    [InlineData("citedby:07MOSCOW220", $"{Meetings} {Visit}")]
    [InlineData("citedby:\"07 MINSK 1009\"", Meetings)]
    [InlineData("form:telegram -lang:en", Undated)]
    public void Fields_restrict_documents(string query, string expected) => Assert.Equal(expected, FieldOffice.Found(query));

    [Theory]
    [InlineData("date:2007", $"{Visit} {Press}")]
    [InlineData("date:2007-12", Visit)]
    [InlineData("date:2007-12-11", Visit)]
    [InlineData("date:2007-12-12", "")]
    [InlineData("date:[2007 TO 2020]", $"{Visit} {Press} {Update}")]
    [InlineData("date:{2007 TO 2020]", Update)]
    [InlineData("date:[2006 TO 2007}", Meetings)]
    [InlineData("date:[2007-12-11 TO 2007-12-11]", Visit)]
    [InlineData("date:[* TO 2006]", Meetings)]
    [InlineData("date:[2008 TO *]", Update)]
    [InlineData("id:[07MINSK9 TO 07MINSK2000]", Visit)]
    public void Dates_and_ranges(string query, string expected) => Assert.Equal(expected, FieldOffice.Found(query));

    [Theory]
    [InlineData("subject:union", Visit)]
    [InlineData("subject:meeting", Meetings)]
    [InlineData("subject:\"union state\"", Visit)]
    [InlineData("subject:treaty", "")]
    [InlineData("subject:(visit OR press)", $"{Visit} {Press}")]
    [InlineData("voice:comment", Visit)]
    [InlineData("voice:comment sovereignty", Visit)]
    [InlineData("sovereignty voice:quoted", Meetings)]
    [InlineData("sovereignty -voice:quoted", Visit)]
    [InlineData("sovereignty voice:(comment OR quoted)", $"{Meetings} {Visit}")]
    [InlineData("voice:quoted AND from:MINSK", Meetings)]
    [InlineData("voice:quoted AND from:MOSCOW", "")]
    [InlineData("voice:comment AND officers", "")]
    public void Voices_and_subjects_choose_pieces(string query, string expected) => Assert.Equal(expected, FieldOffice.Found(query));

    [Theory]
    [InlineData("voice:comment grain", "A")]
    [InlineData("voice:note grain", "A")]
    [InlineData("voice:reporting grain", "B")]
    [InlineData("voice:quoted grain", "B")]
    [InlineData("grain -voice:note", "B")]
    public void Several_voices_speak_in_one_paragraph(string query, string expected)
    {
        HeldDocument[] documents = [new HeldDocument(1, "A", null, null).In("comment note", "Grain is scarce."), new HeldDocument(2, "B", null, null).In("reporting quoted", "Grain is dear.")];
        Assert.Equal(expected, Assert.Single(new ArchiveSearch(new HeldStore(documents)).Search(query, new SearchOptions()).Hits).Document);
    }

    [Fact]
    public void A_document_found_by_fields_is_shown_by_its_first_piece()
    {
        Assert.All(FieldOffice.Search("from:MINSK").Hits, hit => Assert.Equal("title", hit.Piece));
        Assert.All(FieldOffice.Search("voice:quoted AND from:MINSK").Hits, hit => Assert.Equal("quoted", hit.Voice));
    }

    [Theory]
    [InlineData("\"union sta*\"", Visit)]
    [InlineData("\"pres* disc* the union\"", Visit)]
    [InlineData("\"uni* of wri*\"", Meetings)]
    [InlineData("\"sta* union\"", Meetings)]
    [InlineData("\"sta* uni*\"~2", $"{Meetings} {Visit}")]
    [InlineData("\"union sta\\*\"", "")]
    [InlineData("subject:uni*", Visit)]
    [InlineData("subject:\"union sta*\"", Visit)]
    public void Words_of_a_phrase_can_be_beginnings(string query, string expected) => Assert.Equal(expected, FieldOffice.Found(query));
}
