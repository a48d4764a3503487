namespace Reftel.Archive.Search.Index;

/// <summary>What is asked of a document beside its words.</summary>
/// <param name="Key">Its key in the store.</param>
/// <param name="Id">Its canonical id; it ends every tie in the order of hits.</param>
/// <param name="Day">Its date as year, month and day in one number (20071211); unknown parts are 0.</param>
/// <param name="Values">Values of fields: from, to, tag, marking and the others of <see cref="DocumentField"/>.</param>
internal sealed record DocumentFacts(long Key, string Id, int Day, IReadOnlyList<(DocumentField Field, string Value)> Values);
