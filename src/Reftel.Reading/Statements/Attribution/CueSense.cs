namespace Reftel.Reading.Statements.Attribution;

/// <summary>What a cue says that the speaker does.</summary>
internal enum CueSense
{
    /// <summary>Says, writes, reports.</summary>
    Speech,

    /// <summary>Believes, knows, fears.</summary>
    Thought,

    /// <summary>Undertakes: pledges, agrees, vows.</summary>
    Commitment,

    /// <summary>Means to: plans, wants, refuses.</summary>
    Intent,

    /// <summary>Asks or wants of another: urges, demands, calls for.</summary>
    Demand,

    /// <summary>Takes a stand on something: criticises, supports, rejects.</summary>
    Stance,

    /// <summary>A document, a poll or a picture lets see: shows, finds.</summary>
    Evidence,

    /// <summary>Says what will be: forecasts, predicts, expects.</summary>
    Forecast,

    /// <summary>Advises: recommends, proposes.</summary>
    Recommendation,

    /// <summary>Says that it is not so: denies.</summary>
    Denial,
}
