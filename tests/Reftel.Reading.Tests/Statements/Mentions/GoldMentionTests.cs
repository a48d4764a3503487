using Reftel.Evaluate.Mentions;
using Reftel.Testing;
using Xunit;

namespace Reftel.Reading.Tests.Statements.Mentions;

/// <summary>Annotated passages: what was reached must not be lost.</summary>
public sealed class GoldMentionTests
{
    [Fact]
    public void Kinds_and_actors()
    {
        var scores = MentionScores.Of(Path.Combine(Samples.Root, "tests", "Reftel.Reading.Tests", "Statements", "Gold", "mentions.txt"));

        Assert.True(scores.F1 >= 0.96 && scores.ActorAccuracy >= 0.99, scores.Report(errors: true));
    }
}
