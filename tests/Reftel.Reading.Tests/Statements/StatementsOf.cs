using Reftel.Reading.Documents;
using Reftel.Reading.Statements;
using Reftel.Reading.Text;

namespace Reftel.Reading.Tests.Statements;

/// <summary>Reads a text with its statements.</summary>
internal static class StatementsOf
{
    public static Document Text(string text, string? date = null) =>
        StatementReader.AddTo(DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Text, Date = Day(date) })[0]);

    public static Document Report(string text, ScaleList? scales = null) => StatementReader.AddTo(
        DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0], new ReadingOptions { Scales = scales ?? ScaleList.Empty });

    public static Document Any(string text) => StatementReader.AddTo(DocumentReader.Read(SourceText.From(text))[0]);

    private static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    private static PartialDate? Day(string? date) => date is null ? null : PartialDate.OfDay(Number(date[..4]), Number(date[5..7]), Number(date[8..10]));
}
