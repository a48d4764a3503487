using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>The same words under the same number: a note printed twice, or the notes of two chapters that cite the same.</summary>
public sealed class RepeatedNoteTests
{
    private const string Prose = "The council of the harbour town pays for its ferry and expects loyalty in return";
    private const string Log = "Log of the harbour master of Orvik, 2013, p. 4.";

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\n\f")]
    public void Chapters_that_cite_the_same_have_notes_of_their_own(string parting) => Assert.Equal(
        "1:1 2:1 1:1 2:1",
        NotesSummary.Of($"The Ferry Question\n\nChapter One\n\n{Prose}.[1] So it is.[2]\n\nNotes\n\n[1] {Log}\n[2] Gazette, 2013.{parting}Chapter Two\n\n{Prose} again.[1] They say.[2]\n\nNotes\n\n[1] {Log}\n[2] Monitor, 2014.\n"));

    [Fact]
    public void Chapters_of_one_note_each_may_cite_the_same() => Assert.Equal(
        "1:1 1:1",
        NotesSummary.Of($"The Ferry Question\n\nChapter One\n\n{Prose}.[1] So it is.\n\nNotes\n\n[1] {Log}\n\nChapter Two\n\n{Prose} again.[1] They say.\n\nNotes\n\n[1] {Log}\n"));

    [Theory]
    [InlineData("Gazette, 2013.")]
    [InlineData("Ibid.")]
    public void At_the_foot_of_its_page_and_at_the_end_it_is_one_note(string second) => Assert.Equal(
        "1:1 2:1 3:1",
        NotesSummary.Of($"The Ferry Question\n\n{Prose}.1 So it is.2\n\n1 {Log}\n2 {second}\n\f{Prose} again.3 They say so.\n\n3 Courier, 2015.\n\fNotes\n\n1 {Log}\n2 {second}\n3 Courier, 2015.\n"));
}
