using Reftel.Evaluate.Sentences;
using Reftel.Testing;
using Xunit;

namespace Reftel.Reading.Tests.Statements;

/// <summary>Annotated sentences: what was reached must not be lost. The held half is never read while rules are written; only its scores are.</summary>
public sealed class GoldSentenceTests
{
    [Theory]
    [InlineData("sentences-open.txt", 0.95, 0.98, 0.95)]
    [InlineData("sentences-estimates.txt", 0.94, 0.98, 0.94)]
    [InlineData("sentences-fresh.txt", 0.79, 0.98, 0.92)]
    [InlineData("sentences-fresh-blind.txt", 0.80, 0.97, 0.89)]
    [InlineData("sentences-kinds.txt", 0.95, 0.98, 0.98)]
    [InlineData("sentences-held.txt", 0.92, 0.98, 0.91)]
    public void Kinds_estimates_and_uses(string file, double kinds, double estimates, double uses)
    {
        SentenceScores scores = SentenceScores.Of(Path.Combine(Samples.Root, "tests", "Reftel.Reading.Tests", "Statements", "Gold", file));

        Assert.True(scores.KindF1 >= kinds && scores.EstimateF1 >= estimates && scores.UseF1 >= uses, scores.Report(errors: false));
    }
}
