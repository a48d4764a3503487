using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Reftel.Testing.Reports;
using Reftel.Testing.Reports.Damage;
using Reftel.Testing.Reports.Scoring;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Damage;

/// <summary>The score gives everything to the truth and sees each lie.</summary>
public sealed class ReportScoreTests
{
    private static readonly GeneratedReport Given = ReportGenerator.FromSeed(42, new ReportOptions { Form = ReportForm.Markdown, Damage = DamageKinds.All });

    public static TheoryData<ReportForm, DamageKinds> FormsAndKinds
    {
        get
        {
            var data = new TheoryData<ReportForm, DamageKinds>();
            foreach (ReportForm form in Enum.GetValues<ReportForm>())
            {
                foreach (DamageKinds kind in Enum.GetValues<DamageKinds>())
                {
                    data.Add(form, kind);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(FormsAndKinds))]
    public void The_truth_scores_one(ReportForm form, DamageKinds damage)
    {
        var generator = new ReportGenerator(3, new ReportOptions { Form = form, Damage = damage, Level = 40 });
        var score = new ReportScore();
        for (int i = 0; i < 10; i++)
        {
            GeneratedReport report = generator.Next();
            score.Add(report, TruthfulReader.Read(report));
        }

        Assert.True(score.Notes.IsPerfect && score.Anchors.IsPerfect && score.Links.IsPerfect && score.Head.IsPerfect, score.ToString());
        Assert.Equal(0, score.InventedAnchors + score.WrongLabels);
        Assert.True(score.Notes.Expected > 50 && score.Anchors.Expected > 30 && score.Links.Expected > 50, score.ToString());
    }

    [Fact]
    public void No_reading_scores_nothing()
    {
        var score = new ReportScore();
        score.Add(Given, null);
        Assert.Equal(0, score.Notes.Recall + score.Anchors.Recall + score.Links.Recall + score.Head.Recall);
    }

    [Fact]
    public void An_invented_anchor_is_caught()
    {
        ReportScore score = ScoreWith(n => n with { Anchors = n.Anchors.Add(new Anchor(new TextSpan(1, 1), AnchorStyle.Fused)) });
        Assert.True(score.InventedAnchors > 0 && score.Anchors is { Recall: 1, Precision: < 1 }, score.ToString());
    }

    [Fact]
    public void An_invented_orphan_is_caught()
    {
        Document read = TruthfulReader.Read(Given);
        var score = new ReportScore();
        score.Add(Given, read with { Report = read.Report! with { OrphanAnchors = [new OrphanAnchor(999, new TextSpan(1, 1), AnchorStyle.Fused)] } });
        Assert.Equal(1, score.InventedAnchors);
    }

    [Fact]
    public void A_missed_anchor_is_missed() =>
        Assert.Equal(0, ScoreWith(n => n with { Anchors = [] }).Anchors.Recall);

    [Fact]
    public void A_link_with_one_character_changed_is_wrong()
    {
        ReportScore score = ScoreWith(n => n with { Citations = [.. n.Citations.Select(c => c with { Url = c.Url + "/x" })] });
        Assert.Equal(0, score.Links.Right);
    }

    [Fact]
    public void Notes_under_their_neighbours_numbers_are_wrong_and_their_labels_too()
    {
        ReportScore score = ScoreWith(n => n with { Number = n.Number + 1, LabelRepair = "restored-from-sequence" });
        Assert.True(score.Notes.Recall < 0.1 && score.WrongLabels > 3 && score.InventedAnchors > 0, score.ToString());
    }

    [Fact]
    public void A_note_that_swallows_the_next_is_wrong()
    {
        string all = string.Concat(Given.Truth.Notes.Select(n => n.Text));
        Assert.Equal(0, ScoreWith(n => n with { Text = all }).Notes.Right);
    }

    private static ReportScore ScoreWith(Func<Note, Note> lie)
    {
        Document read = TruthfulReader.Read(Given);
        ImmutableArray<Note> notes = [.. read.Report!.Notes.Select(lie)];
        var score = new ReportScore();
        score.Add(Given, read with { Report = read.Report with { Notes = notes } });
        return score;
    }
}
