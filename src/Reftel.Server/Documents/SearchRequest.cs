using System.Globalization;
using System.Text;
using Reftel.Archive.Search;
using Reftel.Archive.Store;

namespace Reftel.Server.Documents;

/// <summary>What a reader looks for: words as typed, and values of facets chosen or shut out beside them.</summary>
/// <param name="Query">As typed, or null.</param>
/// <param name="Chosen">Fields with values that a document must have: <c>tag:PGOV</c>.</param>
/// <param name="Excluded">Fields with values that it must not have.</param>
/// <param name="Order">Order of hits.</param>
/// <param name="Offset">Hits passed over; for a document, the hit that led to it.</param>
public sealed record SearchRequest(string? Query, IReadOnlyList<string> Chosen, IReadOnlyList<string> Excluded, SearchOrder Order, int Offset)
{
    /// <summary>A mark of the archive: what was added behind it is told as new; null where nobody asks.</summary>
    public string? Since { get; init; }

    // Around a hit, how far to look for one in another document; a book may have thousands of them in a row.
    private const int Near = 60;
    private const int Far = 10_000;

    /// <summary>Whether anything is asked for.</summary>
    public bool IsEmpty => Query is null && Chosen.Count == 0 && Excluded.Count == 0;

    /// <summary>All of it as one query, or null when nothing is asked for.</summary>
    public string? Whole => IsEmpty ? null : string.Join(" AND ",
    [
        .. Query is null ? (Chosen.Count == 0 ? new[] { "*" } : []) : [Chosen.Count + Excluded.Count == 0 ? Query : $"({Query})"],
        .. Chosen,
        .. Excluded.Select(excluded => $"NOT {excluded}"),
    ]);

    public SearchRequest With(string chosen) => this with { Chosen = [.. Chosen.Where(value => value != chosen), chosen], Offset = 0 };

    public SearchRequest WithExcluded(string excluded) => this with { Excluded = [.. Excluded.Where(value => value != excluded), excluded], Offset = 0 };

    public SearchRequest Without(string value) => this with
    {
        Chosen = [.. Chosen.Where(chosen => chosen != value)],
        Excluded = [.. Excluded.Where(excluded => excluded != value)],
        Offset = 0,
    };

    /// <summary>Address of its page of hits.</summary>
    public string Address => $"/search{Parameters('?')}";

    /// <summary>An address that keeps the search.</summary>
    public string On(string address) => address + Parameters(address.Contains('?', StringComparison.Ordinal) ? '&' : '?');

    /// <summary>Address of a document that it found.</summary>
    /// <param name="id">Canonical id.</param>
    /// <param name="hit">Place of the hit among all, from 0.</param>
    public string DocumentAddress(string id, int hit) => (this with { Offset = hit }).On(Searches.DocumentAddress(id));

    /// <summary>What it found around a document: the words to mark in it, and the nearest hits before and behind it in other documents, as addresses.</summary>
    /// <param name="store">The archive.</param>
    /// <param name="id">Canonical id of the document.</param>
    internal (WordFinder? Words, string? Previous, string? Next) Around(IArchiveStore store, string id)
    {
        if (Whole is not { } query)
        {
            return default;
        }

        foreach (int window in (ReadOnlySpan<int>)[Near, Far])
        {
            int from = Math.Max(0, Offset - window);
            SearchResult around = new ArchiveSearch(store).Search(
                query, new SearchOptions { Offset = from, Limit = Offset - from + window, Order = Order, Facets = false, WithWords = false });
            (string? previous, string? next) = Neighbours(around, from, id);
            bool isWhole = window == Far || ((previous is not null || from == 0) && (next is not null || from + around.Hits.Length < Offset + window));
            if (isWhole)
            {
                return (around.Words, previous, next);
            }
        }

        return default;
    }

    private (string? Previous, string? Next) Neighbours(SearchResult around, int from, string id)
    {
        string? previous = null;
        string? next = null;
        for (int i = 0; i < around.Hits.Length && next is null; i++)
        {
            if (around.Hits[i].Document != id)
            {
                string address = DocumentAddress(around.Hits[i].Document, from + i);
                previous = from + i < Offset ? address : previous;
                next = from + i > Offset ? address : null;
            }
        }

        return (previous, next);
    }

    private string Parameters(char first)
    {
        var text = new StringBuilder();
        void Add(string name, string value) => text.Append(text.Length == 0 ? first : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        if (Query is not null)
        {
            Add("q", Query);
        }

        foreach (string chosen in Chosen)
        {
            Add("f", chosen);
        }

        foreach (string excluded in Excluded)
        {
            Add("x", excluded);
        }

        if (Order != SearchOrder.Relevance)
        {
            Add("order", Order.ToString().ToLowerInvariant());
        }

        if (Since is not null)
        {
            Add("since", Since);
        }

        if (Offset > 0)
        {
            Add("at", Offset.ToString(CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
