using System.Collections.Immutable;

namespace Reftel.Archive.Search.Queries;

/// <summary>A query as it was understood, or what is wrong with it.</summary>
/// <param name="Query">Null when it was not understood.</param>
/// <param name="Error">The first mistake, or null.</param>
/// <param name="Notices">What was passed over, or may not mean what its writer thinks.</param>
internal sealed record ParsedQuery(QueryNode? Query, QueryError? Error, ImmutableArray<QueryError> Notices);
