namespace Reftel.Archive.Search.Queries;

/// <summary>What is to be said of a query, and of which part: a mistake, or what was passed over.</summary>
/// <param name="Start">First unit of the part, from 0.</param>
/// <param name="Length">Its units; 0 where something is missing.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record QueryError(int Start, int Length, string Message);
