using Reftel.Testing.Reports;
using Reftel.Testing.Reports.Damage;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Damage;

/// <summary>What is generated is what its truth says, and each damage is done.</summary>
public sealed class ReportGeneratorTests
{
    public static TheoryData<ReportForm> Forms => [.. Enum.GetValues<ReportForm>()];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_seed_gives_the_same_report_again(ReportForm form)
    {
        var options = new ReportOptions { Form = form, Damage = DamageKinds.All };
        GeneratedReport first = new ReportGenerator(7, options).Next();
        GeneratedReport again = ReportGenerator.FromSeed(first.Seed, options);
        Assert.Equal(first.Text, again.Text);
        Assert.Equal(first.Truth.Damage, again.Truth.Damage);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Each_anchor_stands_at_its_place_behind_its_words(ReportForm form)
    {
        var generator = new ReportGenerator(11, new ReportOptions { Form = form });
        for (int i = 0; i < 40; i++)
        {
            GeneratedReport report = generator.Next();
            Assert.All(report.Truth.Notes, note => Assert.All(note.Anchors, anchor =>
            {
                Assert.EndsWith(anchor.Before, report.Truth.Prose[..anchor.Offset], StringComparison.Ordinal);
                string place = report.Text.Substring(anchor.Place!.Value.Start, anchor.Place.Value.Length);
                Assert.Contains(place, c => char.IsDigit(c) || "⁰¹²³⁴⁵⁶⁷⁸⁹".Contains(c));
            }));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Sound_reports_hold_every_link_and_lose_nothing(ReportForm form)
    {
        var generator = new ReportGenerator(13, new ReportOptions { Form = form });
        for (int i = 0; i < 40; i++)
        {
            GeneratedReport report = generator.Next();
            string text = form == ReportForm.Html ? report.Text.Replace("&amp;", "&", StringComparison.Ordinal) : report.Text;
            Assert.Empty(report.Truth.Damage);
            Assert.Equal(Enumerable.Range(1, report.Truth.Notes.Count), report.Truth.Notes.Select(n => n.Number));
            Assert.All(report.Truth.Notes, note =>
            {
                Assert.False(note.IsGone || note.LabelIsHarmed);
                Assert.All(note.Links, l => Assert.Contains(l, text, StringComparison.Ordinal));
                Assert.NotEmpty(note.Anchors);
            });
        }
    }

    [Fact]
    public void Places_that_are_lost_and_notes_that_are_gone_are_told()
    {
        var generator = new ReportGenerator(17, new ReportOptions { Form = ReportForm.Plain, Damage = DamageKinds.Drop, Level = 40 });
        List<NoteTruth> notes = [.. Enumerable.Range(0, 40).SelectMany(_ => generator.Next().Truth.Notes)];
        Assert.Contains(notes, n => n.IsGone);
        Assert.Contains(notes, n => n.LabelIsHarmed);
        Assert.All(notes.SelectMany(n => n.Anchors), a => Assert.Equal(a.IsLost, a.Place!.Value.Length == 0));
    }

    [Theory]
    [InlineData(DamageKinds.Drop, ReportForm.Plain)]
    [InlineData(DamageKinds.Fuse, ReportForm.Plain)]
    [InlineData(DamageKinds.Misread, ReportForm.Pdf)]
    [InlineData(DamageKinds.Reorder, ReportForm.Html)]
    [InlineData(DamageKinds.Split, ReportForm.Docx)]
    [InlineData(DamageKinds.Defang, ReportForm.Html)]
    [InlineData(DamageKinds.Latex, ReportForm.Markdown)]
    [InlineData(DamageKinds.NestedSuperscript, ReportForm.Markdown)]
    [InlineData(DamageKinds.PrintedTwice, ReportForm.Pdf)]
    [InlineData(DamageKinds.MarkdownEscapes, ReportForm.Markdown)]
    public void A_damage_changes_the_text_and_not_what_was_meant(DamageKinds damage, ReportForm form)
    {
        var seeds = new ReportGenerator(19, new ReportOptions { Form = form });
        int changed = 0;
        for (int i = 0; i < 30; i++)
        {
            GeneratedReport sound = seeds.Next();
            GeneratedReport harmed = ReportGenerator.FromSeed(sound.Seed, new ReportOptions { Form = form, Damage = damage });
            changed += harmed.Text == sound.Text ? 0 : 1;
            Assert.Equal(sound.Truth.Prose, harmed.Truth.Prose);
            Assert.Equal(sound.Truth.Notes.Select(n => n.Text), harmed.Truth.Notes.Select(n => n.Text));
        }

        Assert.True(changed > 10, $"{damage} changed {changed} of 30 reports");
    }
}
