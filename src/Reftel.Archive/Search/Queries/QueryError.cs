namespace Reftel.Archive.Search.Queries;

/// <summary>What is wrong with a query, and where.</summary>
/// <param name="Start">First unit that is wrong, from 0.</param>
/// <param name="Length">Units that are wrong; 0 where something is missing.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record QueryError(int Start, int Length, string Message)
{
    /// <summary>The query with carets under what is wrong: two lines.</summary>
    public string Point(string query) => $"{query.Replace('\t', ' ')}\n{new string(' ', Start)}{new string('^', Math.Max(1, Length))}";
}
