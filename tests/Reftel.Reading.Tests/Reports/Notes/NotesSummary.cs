using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>The notes of a text in a line: <c>1:2 2:0 [a]:1</c> is note 1 with two anchors, note 2 with none, note a with one.</summary>
internal static class NotesSummary
{
    public static string Of(string text)
    {
        Report report = DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
        return string.Join(' ', report.Notes.Select(n => $"{n.Number?.ToString() ?? $"[{n.Label}]"}:{n.Anchors.Length}"));
    }

    /// <summary>The texts of the notes.</summary>
    public static IReadOnlyList<string> Texts(string text) =>
        [.. DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0].Report!.Notes.Select(n => n.Text)];
}
