using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>A number in the words of a note points to another note: it is no anchor of the prose and no label.</summary>
public sealed class AnchorInNoteTests
{
    private const string Votes = "The votes were counted by the clerk of the council as shown.{anchor} See https://courier.example/5";

    [Theory]
    [InlineData("[{0}]", "\n", "[3]")]
    [InlineData("[{0}]", "\n\n", "[3]")]
    [InlineData("{0}.", "\n\n", "[3]")]
    [InlineData("{0}.", "\n", "[6]")]
    [InlineData("[{0}]", "\n", "\n[3]")]
    [InlineData("[{0}]", "\n\n", "\n[3]")]
    public void It_disturbs_neither_anchors_nor_labels(string label, string between, string anchor)
    {
        foreach (int missing in (int[])[0, 3])
        {
            Report report = Read(label, between, anchor, missing);
            Assert.Equal([1, 2, 3, 4, 5, 6], report.Notes.Select(n => n.Number));
            Assert.All(report.Notes, n => Assert.Equal(n.Number == missing ? 0 : 1, n.Anchors.Length));
            Assert.Equal($"The votes were counted by the clerk of the council as shown.{(anchor[0] == '\n' ? " " : "")}{anchor.Trim()} See https://courier.example/5", report.Notes[4].Text);
            Assert.Empty(report.OrphanAnchors);
        }
    }

    private static Report Read(string label, string between, string anchor, int missing)
    {
        string prose = string.Join(' ', Enumerable.Range(1, 6).Select(i => $"The seal office moved the line on the {i}nd day{(i == missing ? "." : $".[{i}]")}"));
        string notes = string.Join(between, Enumerable.Range(1, 6).Select(i =>
            $"{label.Replace("{0}", $"{i}", StringComparison.Ordinal)} {(i == 5 ? Votes.Replace("{anchor}", anchor, StringComparison.Ordinal) : $"Reed, https://courier.example/{i}")}"));
        return DocumentReader.Read(SourceText.From($"Varnia Watch: The Seal Line Moves\n\n4 May 2021\n\nBy Ruth Calloway\n\n{prose}\n\nNotes\n\n{notes}\n"), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
    }
}
