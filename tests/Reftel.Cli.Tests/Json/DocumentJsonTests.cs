using System.Text;
using System.Text.Json;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Json;
using Reftel.Reading.Text;
using Reftel.Testing.Reports;
using Xunit;

namespace Reftel.Cli.Tests.Json;

public sealed class DocumentJsonTests
{
    private static readonly string Schema = Repository.ReadDocs("document.schema.json");

    [Fact]
    public void A_full_telegram_has_the_shape_of_the_schema() =>
        Assert.Empty(SchemaCheck.Faults(Schema, DocumentJson.ToJson(Example.Full(), "a.txt", JsonMembers.Tree)));

    [Fact]
    public void An_empty_telegram_has_the_shape_of_the_schema() =>
        Assert.Empty(SchemaCheck.Faults(Schema, DocumentJson.ToJson(Example.With(new Telegram(), ""))));

    [Fact]
    public void A_plain_text_has_the_shape_of_the_schema() =>
        Assert.Empty(SchemaCheck.Faults(Schema, DocumentJson.ToJson(Example.Plain("Good morning.\r\n"), "a.txt")));

    [Fact]
    public void A_full_report_has_the_shape_of_the_schema()
    {
        Document report = HandmadeReports.Full() with { Times = [new TimeExpression("April II, 2021", default, "DATE", "2021-04-11", "ocr-digits")] };
        Report record = report.Report!;
        Note first = record.Notes[0];
        Citation archived = first.Citations[0] with
        {
            RefersTo = 2,
            Archived = new ArchivedCopy("https://archive.example/1", PartialDate.OfDay(2021, 3, 9)),
        };
        report = report with
        {
            Report = record with
            {
                Notes = record.Notes.SetItem(0, first with { Citations = [archived] }),
                Paragraphs = record.Paragraphs.SetItem(0, record.Paragraphs[0] with { TopicSentence = default(TextSpan) }),
            },
        };

        Assert.Empty(SchemaCheck.Faults(Schema, DocumentJson.ToJson(report, "a.md", JsonMembers.Tree)));
    }

    [Fact]
    public void An_empty_report_has_the_shape_of_the_schema() =>
        Assert.Empty(SchemaCheck.Faults(Schema, DocumentJson.ToJson(new HandmadeReport("").Document)));

    [Fact]
    public void Words_and_values_are_those_of_the_contract()
    {
        JsonElement root = Parse(Example.Full());
        JsonElement telegram = root.GetProperty("telegram");

        Assert.Equal("reftel/document/1", root.GetProperty("schema").GetString());
        Assert.Equal("2007-12-11T12:51:00Z", root.GetProperty("date").GetString());
        Assert.Equal("niact immediate", telegram.GetProperty("precedence").GetString());
        Assert.Equal("""{"dayOfYear":345,"time":"12:51Z"}""", telegram.GetProperty("filed").GetRawText());
        Assert.Equal("""{"signal":"ZNY","letter":"C","operatingSignals":["ZZH"]}""", telegram.GetProperty("security").GetRawText());
        Assert.Equal("""{"number":1,"of":3}""", telegram.GetProperty("section").GetRawText());
        Assert.Equal("2017-12-11", telegram.GetProperty("executiveOrder").GetProperty("declassifyOn").GetString());
        Assert.Equal("06NORDHAVN88", telegram.GetProperty("references")[0].GetProperty("id").GetString());
        Assert.Equal("note", telegram.GetProperty("paragraphs")[1].GetProperty("passages")[1].GetProperty("voice").GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("segment").ValueKind);
    }

    [Fact]
    public void Offsets_count_code_points()
    {
        JsonElement reference = Parse(Example.Full()).GetProperty("telegram").GetProperty("references")[0];
        int[] span = [.. reference.GetProperty("span").EnumerateArray().Select(offset => offset.GetInt32())];
        int[] codePoints = [.. Example.Text.EnumerateRunes().Select(rune => rune.Value)];

        string quoted = string.Concat(codePoints[span[0]..span[1]].Select(char.ConvertFromUtf32));

        Assert.Equal("06 NORDHAVN 88", quoted);
    }

    [Fact]
    public void Findings_have_place_and_fix()
    {
        JsonElement finding = Parse(Example.Full()).GetProperty("diagnostics")[0];

        Assert.Equal(("RT1401", "warning"), (finding.GetProperty("code").GetString(), finding.GetProperty("severity").GetString()));
        Assert.Equal((3, 6), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.Equal("1009", finding.GetProperty("fix").GetProperty("replacement").GetString());
    }

    [Fact]
    public void The_object_stands_on_one_line_whatever_the_text_holds()
    {
        var telegram = new Telegram { Subject = "a\nb\u0085c\u2028d\u001B[31m\u0000\"\\" };

        string json = DocumentJson.ToJson(Example.With(telegram));

        Assert.DoesNotContain(json, static c => char.IsControl(c) || c is '\u2028' or '\u2029');
        Assert.Equal(telegram.Subject, Parse(Example.With(telegram)).GetProperty("telegram").GetProperty("subject").GetString());
    }

    [Fact]
    public void Lone_surrogates_become_replacement_characters()
    {
        var document = Example.With(new Telegram { Subject = "a\uD834b\uDD1E", Captions = ["\uDC00"] });

        JsonElement telegram = Parse(document).GetProperty("telegram");

        Assert.Equal("a\uFFFDb\uFFFD", telegram.GetProperty("subject").GetString());
        Assert.Equal("\uFFFD", telegram.GetProperty("captions")[0].GetString());
    }

    [Fact]
    public void A_repeated_attribute_key_is_written_once()
    {
        JsonElement attributes = Parse(Example.Full()).GetProperty("telegram").GetProperty("archiveCopy").GetProperty("attributes");

        Assert.Equal(["Draft Date", "Locator"], attributes.EnumerateObject().Select(member => member.Name));
        Assert.Equal("19 JAN 1975", attributes.GetProperty("Draft Date").GetString());
    }

    [Fact]
    public void The_string_equals_the_bytes()
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        DocumentJson.Write(Example.Full(), "a", buffer);

        Assert.Equal(DocumentJson.ToJson(Example.Full(), "a"), Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void Findings_alone_are_those_of_the_severity()
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        DocumentJson.WriteFindings(Example.Full(), "a", buffer, DiagnosticSeverity.Warning);
        using JsonDocument parsed = JsonDocument.Parse(buffer.WrittenMemory);

        Assert.Equal("reftel/findings/1", parsed.RootElement.GetProperty("schema").GetString());
        JsonElement finding = Assert.Single(parsed.RootElement.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal("RT1401", finding.GetProperty("code").GetString());
    }

    [Fact]
    public void A_segment_tells_its_place_in_the_file()
    {
        Document document = Example.Full() with { Segment = new DocumentSegment(2, 3, new TextSpan(0, 5)) };

        Assert.Equal("""{"index":2,"count":3,"span":[0,5]}""", Parse(document).GetProperty("segment").GetRawText());
    }

    private static JsonElement Parse(Document document)
    {
        using JsonDocument parsed = JsonDocument.Parse(DocumentJson.ToJson(document));
        return parsed.RootElement.Clone();
    }
}
