namespace Reftel.Archive.Tests;

/// <summary>A clock that stands still, so that archives may be compared row for row.</summary>
internal sealed class StandingClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2020, 1, 2, 3, 4, 5, TimeSpan.Zero);
}
