using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Printed manuals: their foot notes are few, and full of numbers is what stands between them.</summary>
public sealed class PrintedManualTests
{
    private const string Title = "The Keeper\u2019s Guide to the Ferry\n\n";
    private const string Prose = "The council of the harbour town pays for its ferry and expects loyalty in return";
    private const string More = "Nobody in the northern villages has asked the board for another boat since then.";
    private const string Screen = "$ ferry --list &\n[1] 4711\n$ ferry --list &\n[2] 4713\nboard[1] = left\nThe keeper writes board[2] on the screen.\n";

    private static readonly string Rest = string.Concat(Enumerable.Repeat($"{Prose} again. {More}\n\n{More} {Prose} as before. {More}\n\f", 3));
    private static readonly string Steps = string.Join('\n', ((string[])["Read the log.", "Warn those who wait.", "Write down the hour.", "Loose the ropes of the ferry."]).Select((s, i) => $"   {i + 1}. {s}"));

    public static TheoryData<string, string, string> Pages() => new()
    {
        { "a word to the reader that cites", $"{Prose}.1 {More}\n\n Note\n\n           The lower pier is described by its keepers at https://piers.example/lower\n           and nobody has read it.\n\n{More}\n\n1 Gazette, 2013.\n\f{Prose} again.2 {More}\n\n2 Monitor, 2014.\n\f", "1:1 2:1" },
        { "steps behind code", $"{Prose}.\n\n{Screen}\n{More}\n\f{Prose}, in this order.\n\n{Steps}\n\n{More} {Prose}.\n\n{More}\n\f{Rest}", "" },
        { "steps below a word to the reader", $"{Prose}.\n\n{Screen}\n{More}\n\n Note\n\n{Prose}.\n\n{Steps}\n\n{More} {Prose}.\n\n{More}\n\f{Rest}", "" },
        { "steps in a word to the reader", $"{Prose}.\n\n{Screen}\n{More}\n\n Note\n\n{Steps}\n\n{More} {Prose}.\n\n{More}\n\f{Rest}", "" },
        { "steps with words in quotation marks", $"{Prose}.1 So it is.2\n\n1 Gazette, 2013.\n2 Monitor, 2014.\n\f{Rest}{Prose}.\n\n{Screen}\n{More}\n\f{Prose}, in this order.\n\n   1. Read the \u00ABLog of the Ferry\u00BB at the pier.\n   2. Write \u00ABGone to the North\u00BB on the board.\n   3. Loose the ropes of the \u00ABFair Ida\u00BB.\n   4. Go on board.\n   5. Sing.\n   6. Row.\n\n{More} {Prose}.\n\n{More}\n\f{Rest}", "1:1 2:1" },
        { "two steps of which one names a work", $"{Prose}.\n\n$ ferry --list &\n[1] 4711\nboard [1] is of 1984\n\n{More}\n\f{Prose}, in this order.\n\n   1. Read the \u00ABLog of the Ferry\u00BB at the pier.\n   2. Loose the ropes of the \u00ABFair Ida\u00BB.\n\n{More} {Prose}.\n\n{More}\n\f{Rest}", "" },
        { "columns of numbers", $"{Prose}.\n\nrope         V:1, I:2     340  a rope\nchain        V:2, I:13    56   a chain\nanchor       V:3, I:4     12   an anchor\n\n{More}\n\f{Prose}, in this order.\n\n{Steps}\n\n{More} {Prose}.\n\n{More}\n\f{Rest}", "" },
        { "an anchor on another page", $"{Prose}.\n\n{Screen}\n{More}\n\f{Prose} again. {More}\n\f{More}\n\n{Prose} again. {More}\n\n   1 Even the older ferries carry a log, see https://gazette.example/2013.\n\f{Prose} again. {More}\n\f", "1:0" },
        { "a note that is carried over", $"{Prose}.\n\n{Screen}\n{More}\n\f{Prose} again.1 {More}\n\f{More}\n\n{Prose} again. {More}\n\n   1 Even the older ferries carry a log, see https://gazette.example/2013.\n\f{Prose} again. {More}\n\f", "1:1" },
        { "notes behind all pages", $"{Prose}.1 {More}\n\f{Prose} again.2 {More}\n\f{More[..^1]}.3 {Prose}.\n\f{More[..^1]}.4 {Prose}.\n\f1 Gazette, 2013.\n2 Monitor, 2014.\n3 Courier, 2015.\n4 Pilot, 2016.\n\f", "1:1 2:1 3:1 4:1" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Only_what_a_page_points_to_has_anchors(string what, string pages, string notes)
    {
        Assert.NotEmpty(what);
        Assert.Equal(notes, NotesSummary.Of(Title + pages));
    }

    [Fact]
    public void A_word_to_the_reader_is_prose()
    {
        Report report = DocumentReader.Read(SourceText.From(Title + (string)Pages().First()[1]), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;

        Assert.Contains(report.Paragraphs, p => p.Text.Contains("described by its keepers", StringComparison.Ordinal));
    }
}
