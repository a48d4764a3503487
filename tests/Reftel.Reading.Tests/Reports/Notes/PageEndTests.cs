using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>What a page prints behind its notes is no part of the last of them, and its links are none of its sources.</summary>
public sealed class PageEndTests
{
    private const string Text = "The Quay of Orvik\n\nBy Ida Holm\n\n14 March 2017\n\nThe quay of the town was built in 1912,[1] and it was made wider in 1934 by the same firm.[2]\n\n"
        + "Nobody knows who will pay for the third quay, which the council wants to have by the year after next.[3]\n\nNotes\n\n[1] Gazette, 3 May 2012.\n\n[2] Monitor, 4 May 2012.\n\n[3] Courier, \"The Third Quay,\" 5 May 2012.\n\n";

    [Theory]
    [InlineData("External links\n\nOfficial site of the quay: https://quay.example/\n")]
    [InlineData("External links\n\nhttps://quay.example/\n")]
    [InlineData("© 2022 The Meridian Institute. All rights reserved.\n\n1400 Quay Street, Orvik\n")]
    [InlineData("Tags: quays, ports\n")]
    [InlineData("Share this article: Facebook Twitter\n\nRelated articles\n\nThe Second Quay\n")]
    [InlineData("См. также\n\nПричал города: https://quay.example/\n")]
    [InlineData("The views expressed here do not necessarily reflect those of the Institute.\n")]
    [InlineData("This page was last edited on 3 May 2020, at 12:00.\n")]
    public void The_end_of_a_page_is_no_note(string end)
    {
        foreach (string text in (string[])[Text + end, Text + end + "\f", Text.Replace("Notes\n\n", "__________\n", StringComparison.Ordinal) + end + "\f"])
        {
            Report report = DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
            Assert.Equal(["Gazette, 3 May 2012.", "Monitor, 4 May 2012.", "Courier, \"The Third Quay,\" 5 May 2012."], report.Notes.Select(n => n.Text));
            Assert.All(report.Notes, n => Assert.DoesNotContain(n.Citations, c => c.Url is not null));
        }
    }

    [Fact]
    public void Sources_of_a_printed_page_may_stand_behind_its_remarks()
    {
        string text = Text.Replace("Notes\n\n", "Notes\n   1. ^ Only the south quay.\n\n\nReferences\n", StringComparison.Ordinal).Replace("[1] Gaz", "1. ^ Gaz", StringComparison.Ordinal).Replace("[2] Mon", "2. ^ Mon", StringComparison.Ordinal).Replace("[3] Cou", "3. ^ Cou", StringComparison.Ordinal);
        Report report = DocumentReader.Read(SourceText.From(text + "\f"), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
        Assert.Equal(["Only the south quay.", "Gazette, 3 May 2012.", "Monitor, 4 May 2012.", "Courier, \"The Third Quay,\" 5 May 2012."], report.Notes.OrderBy(n => n.Span.Start).Select(n => n.Text));
    }
}
