using Reftel.Archive.Search.Execution.Plans;
using Reftel.Archive.Search.Terms;

namespace Reftel.Archive.Search.Snippets;

/// <summary>A place in a piece that answers a part of a query.</summary>
/// <param name="Part">Number of the part among those asked for.</param>
/// <param name="Words">The word; of a phrase its words.</param>
/// <param name="Start">First unit.</param>
/// <param name="End">Behind the last unit.</param>
/// <param name="Kind">Why the word answers.</param>
/// <param name="Marked">The words themselves, as numbers of words of the piece, rising.</param>
internal sealed record Occurrence(int Part, WordsPlan Words, int Start, int End, MatchKind Kind, int[] Marked);
