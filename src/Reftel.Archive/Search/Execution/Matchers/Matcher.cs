namespace Reftel.Archive.Search.Execution.Matchers;

/// <summary>The documents of a segment that answer a part of a query, rising.</summary>
internal abstract class Matcher
{
    /// <summary>Behind the last document.</summary>
    public const int End = int.MaxValue;

    /// <summary>The document stood at: -1 before the first, <see cref="End"/> behind the last.</summary>
    public int Document { get; protected set; } = -1;

    /// <summary>Documents or pieces at most: what is asked first when several must agree.</summary>
    public abstract long Cost { get; }

    /// <summary>Moves to the first document at or behind <paramref name="document"/>; never back.</summary>
    public abstract int Advance(int document);

    /// <summary>Adds the pieces of the document stood at; at most once for each document.</summary>
    public abstract void Collect(PieceScores pieces);
}
