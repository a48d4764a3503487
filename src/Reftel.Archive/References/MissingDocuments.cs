using Reftel.Archive.Store;

namespace Reftel.Archive.References;

/// <summary>Everything that the archive cites and does not hold.</summary>
internal static class MissingDocuments
{
    /// <summary>The most cited first, then by id.</summary>
    public static IReadOnlyList<MissingDocument> Of(IArchiveStore store)
    {
        var missing = new List<MissingDocument>();
        var by = new List<OpenReference>();
        foreach (OpenReference reference in store.OpenReferences())
        {
            if (by.Count > 0 && by[0].Target != reference.Target)
            {
                missing.Add(Of(by));
                by.Clear();
            }

            by.Add(reference);
        }

        if (by.Count > 0)
        {
            missing.Add(Of(by));
        }

        return [.. missing.OrderByDescending(document => document.By.Count).ThenBy(document => document.Id, StringComparer.Ordinal)];
    }

    private static MissingDocument Of(List<OpenReference> references)
    {
        string[] years = [.. references.Select(reference => reference.Date).OfType<string>().Select(date => date[..4]).Order(StringComparer.Ordinal)];
        return new MissingDocument(
            references[0].Target,
            references.Select(reference => reference.Kind).Min(StringComparer.Ordinal)!,
            [.. references.Select(reference => reference.By)],
            years.FirstOrDefault(),
            years.LastOrDefault());
    }
}

/// <summary>A document that is cited and not held.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Kind">A word of the record: telegram, airgram, report.</param>
/// <param name="By">Ids of the documents that cite it, by date.</param>
/// <param name="FirstYear">Of the documents that cite it; null where none has a date.</param>
/// <param name="LastYear">Likewise.</param>
public sealed record MissingDocument(string Id, string Kind, IReadOnlyList<string> By, string? FirstYear, string? LastYear);
