using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Manuals: steps, and what stands under "Note", are lists; they cite nothing, and nothing points to them.</summary>
public sealed class ManualTests
{
    private const string Prose = "The pump moves water from the lower tank to the upper one and stops by itself when the float rises to the mark. It needs no care in summer.";

    private static readonly string[] Steps = ["Switch off the pump at the wall.", "Close the lower valve by hand.", "Open the lid and lift the float."];

    public static TheoryData<string, string> Shapes()
    {
        var shapes = new TheoryData<string, string>();
        foreach (string shape in (string[])["{0}.", "{0})", "({0})", "[{0}]"])
        {
            shapes.Add(shape, "\n");
            shapes.Add(shape, "\n\n");
        }

        return shapes;
    }

    [Theory]
    [InlineData("$F[2]")]
    [InlineData("4[^1-2]*")]
    [InlineData("argv[2]++")]
    public void Numbers_in_code_that_nothing_marks_are_no_anchors(string code) => Assert.Equal(
        "1:1 2:1",
        NotesSummary.Of($"The Water Pump\n\n{Prose}[1] The keeper writes {code} on the screen. {Prose}[2]\n\nNotes\n\n[1] Ida Holm, The Pump, Orvik, 2014, p. 4.\n[2] Ida Holm, The Float, Orvik, 2015, p. 9.\n"));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Steps_in_a_section_are_no_notes(string shape, string gap) => Check("", shape, gap);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Rules_under_a_note_to_the_reader_are_no_notes(string shape, string gap)
    {
        foreach (string heading in (string[])["Note", "NOTES", "Примечание", "Anmerkung"])
        {
            Check(heading + "\n\n", shape, gap);
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Notes_that_cite_are_notes_where_every_anchor_is_lost(string shape, string gap)
    {
        string notes = string.Join(gap, Steps.Select((_, i) => $"{string.Format(null, shape, i + 1)} Ida Holm, The Pump, Orvik, 201{i}, p. 4."));
        foreach (string end in (string[])["\n", "\n\f"])
        {
            Assert.Equal("1:0 2:0 3:0", NotesSummary.Of($"The Water Pump\n\n{Prose}\n\n{Prose}\n\nNotes\n\n{notes}{end}"));
        }
    }

    private static void Check(string heading, string shape, string gap)
    {
        string list = heading + string.Join(gap, Steps.Select((step, i) => $"{string.Format(null, shape, i + 1)} {step}")) + $"\n\n{Prose} {Prose}";
        foreach ((string title, string parting) in (ReadOnlySpan<(string, string)>)[("", "\n\n"), ("", "\n\f"), ("# ", "\n\n")])
        {
            string text = $"{title}The Water Pump\n\n{Prose}\n\n{list}{parting}{title}Storing the Pump\n\n{Prose}\n\n{list}{parting}";
            Report report = DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
            Assert.Empty(report.Notes);
            Assert.Contains(report.Paragraphs, p => p.Text.Contains(Steps[1], StringComparison.Ordinal));
        }
    }
}
