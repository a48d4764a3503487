using System.Collections.Immutable;
using Reftel.Reading.Text;

namespace Reftel.Archive.Search.Snippets;

/// <summary>Words around what was found.</summary>
/// <param name="Text">Of one line; with … where it is cut.</param>
/// <param name="Highlights">Whole words of <paramref name="Text"/> that answer the query, rising, in UTF-16 units.</param>
public sealed record Snippet(string Text, ImmutableArray<TextSpan> Highlights);
