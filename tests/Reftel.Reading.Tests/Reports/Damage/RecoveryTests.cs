using Reftel.Reading.Documents;
using Reftel.Reading.Tests.Laws;
using Reftel.Reading.Text;
using Reftel.Testing.Reports;
using Reftel.Testing.Reports.Damage;
using Reftel.Testing.Reports.Scoring;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Damage;

/// <summary>
/// The bar: a sound report is read in full; of a damaged one nearly all is restored, nothing is invented. With REFTEL_SEED
/// only the report of that seed is read, in each form.
/// </summary>
public sealed class RecoveryTests
{
    private const int Count = 200;

    public static TheoryData<ReportForm> Forms => [.. Enum.GetValues<ReportForm>()];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Sound_reports_are_read_in_full(ReportForm form)
    {
        ReportScore score = Score(new ReportOptions { Form = form }, seed: 2020);
        Assert.True(score.Notes.IsPerfect && score.Anchors.IsPerfect && score.Links.IsPerfect, Message(score));
        Assert.Equal(0, score.InventedAnchors + score.WrongLabels);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Titles_dates_and_authors_are_read(ReportForm form)
    {
        ReportScore score = Score(new ReportOptions { Form = form }, seed: 2021);
        Assert.True(score.Head.IsPerfect, Message(score));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Damaged_reports_are_restored_and_nothing_is_invented(ReportForm form)
    {
        ReportScore score = Score(new ReportOptions { Form = form, Damage = DamageKinds.All }, seed: 2022);
        bool restored = new[] { score.Notes, score.Anchors, score.Links }.All(rate => rate is { Recall: >= 0.95, Precision: >= 0.99 });
        Assert.True(restored && score.InventedAnchors == 0, Message(score));
    }

    private static ReportScore Score(ReportOptions options, ulong seed)
    {
        var score = new ReportScore();
        var generator = new ReportGenerator(seed, options);
        for (int i = 0; i < (TestSeed.Asked is null ? Count : 1); i++)
        {
            GeneratedReport report = TestSeed.Asked is { } asked ? ReportGenerator.FromSeed(asked, options) : generator.Next();
            score.Add(report, DocumentReader.Read(SourceText.From(report.Text), new ReadingOptions { Form = DocumentForm.Report })[0]);
        }

        return score;
    }

    private static string Message(ReportScore score) => $"{score}\n(REFTEL_SEED=<seed> replays one report)";
}
