using System.Globalization;
using Microsoft.AspNetCore.Http;
using Reftel.Archive.Export;
using Reftel.Archive.Search;
using Reftel.Server.Hosting;

namespace Reftel.Server.Documents;

/// <summary>What the address of a page asks for.</summary>
/// <param name="Search">The search that led here, or one that is empty.</param>
/// <param name="Version">Version of a document, or null.</param>
/// <param name="Pointer">Stretch of words to point at, or null.</param>
internal sealed record PageRequest(SearchRequest Search, string? Version, SpanLink? Pointer)
{
    // Deep pages are for programs, which take the API; a person narrows the search.
    private const int MostOffset = 1_000_000;

    public static PageRequest Of(HttpContext context) => new(
        new SearchRequest(
            context.Text("q")?.Trim() is { Length: > 0 } query ? query : null,
            context.Texts("f"),
            context.Texts("x"),
            Enum.TryParse(context.Text("order"), ignoreCase: true, out SearchOrder order) && Enum.IsDefined(order) ? order : SearchOrder.Relevance,
            context.Number("at", 0, 0, MostOffset))
        {
            // A mark is a number; anything else is passed over.
            Since = context.Text("since") is { } since && long.TryParse(since, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? since : null,
        },
        context.Text("version"),
        SpanLink.Parse(context.Text("file"), context.Text("span"), context.Text("quote")));
}
