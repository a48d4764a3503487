using System.Text;
using Reftel.Reading.Documents;

namespace Reftel.Testing.Baselines;

/// <summary>The record of a document as lines of <c>field: value</c>, for a reviewer; what is unknown is left out.</summary>
internal sealed class RecordText
{
    private readonly StringBuilder _text = new();

    public static string Of(Document document)
    {
        var record = new RecordText();
        record.Field("id", document.Id);
        record.Field("form", document.Form.ToWord());
        record.Field("title", document.Title);
        record.Field("date", document.Date?.ToString());
        record.Field("language", document.Language);
        if (document.Telegram is { } telegram)
        {
            new EnvelopeText(record).Write(telegram);
            new HeadText(record).Write(telegram);
            new BodyText(record).Write(telegram);
        }

        if (document.Report is { } report)
        {
            new ReportText(record, document.Source).Write(report);
        }

        record.Items("time", document.Times.Select(t => $"{t.Type} {t.Value} {t.Span} |{t.Text}|{(t.Repair is null ? "" : $" {t.Repair}")}"));
        return record._text.ToString();
    }

    public void Field(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _text.Append($"{name}: {Escape.Controls(value)}\n");
        }
    }

    public void List(string name, IEnumerable<string> values) => Field(name, string.Join(" | ", values));

    public void Items(string name, IEnumerable<string> values)
    {
        foreach (string value in values)
        {
            Field(name, value);
        }
    }
}
