using System.Collections.Immutable;
using Reftel.Archive.Search.Queries;
using Reftel.Archive.Statements;

namespace Reftel.Archive.Search;

/// <summary>The documents that answer a query, without hits and order.</summary>
/// <param name="Error">What is wrong with the query, or null.</param>
/// <param name="Notices">What of it was passed over.</param>
/// <param name="Keys">Their keys; null for all whose statements answer.</param>
/// <param name="Statements">What the query asks of statements, or null.</param>
internal sealed record AnsweringDocuments(QueryError? Error, ImmutableArray<QueryError> Notices, IReadOnlySet<long>? Keys, StatementTest? Statements);
