namespace Reftel.Archive.Store;

/// <summary>
/// Queries kept under a name, and who has looked at their hits. The queries are those of all accounts; each account looks for itself.
/// </summary>
internal interface ISavedSearches
{
    /// <summary>All, by name (ordinal), with the look of this account.</summary>
    IReadOnlyList<SavedSearch> SavedSearches();

    /// <summary>Keeps a query. A name that is taken gets the new query, and when that is another one, nobody has looked at its hits yet.</summary>
    void SaveSearch(string name, string query);

    /// <returns>Whether there was one.</returns>
    bool ForgetSearch(string name);

    /// <summary>Remembers that this account has seen the hits of everything up to a mark.</summary>
    /// <param name="name">Name of a saved search; one that has gone in the meantime is passed over.</param>
    /// <param name="mark">See <see cref="ISearchedStore.Mark"/>.</param>
    void Look(string name, string mark);
}

/// <summary>A query kept under a name.</summary>
/// <param name="Name">As typed.</param>
/// <param name="Query">As typed.</param>
/// <param name="SavedOn">UTC, ISO 8601.</param>
/// <param name="SavedBy">Name of the account.</param>
/// <param name="Looked">When this account last looked; null when it never has.</param>
public sealed record SavedSearch(string Name, string Query, string SavedOn, string SavedBy, Look? Looked);

/// <summary>A look at the hits of a saved search.</summary>
/// <param name="Mark">How far the archive had grown.</param>
/// <param name="Before">How far at the look before; empty when there was none. Further pages of the same look count from here.</param>
/// <param name="On">UTC, ISO 8601.</param>
public sealed record Look(string Mark, string Before, string On);
