using System.Collections.Frozen;

namespace Reftel.Archive.Search.Queries;

/// <summary>The fields that a query may name.</summary>
internal static class QueryFields
{
    /// <summary>Dates, compared by their value.</summary>
    public const string Date = "date";

    public const string Id = "id";

    /// <summary>What documents cite, and what cites them.</summary>
    public const string Cites = "cites";

    public const string CitedBy = "citedby";

    /// <summary>Not a field of documents: words with their capitals and accents.</summary>
    public const string Verbatim = "verbatim";

    /// <summary>The words of titles alone.</summary>
    public const string Subject = "subject";

    /// <summary>Who speaks in a paragraph.</summary>
    public const string Voice = "voice";

    /// <summary>Of statements: who says them, what they are, what they are about, how sure they are, by when they are due.</summary>
    public const string Speaker = "speaker";

    public const string Kind = "kind";

    public const string About = "about";

    public const string Estimate = "estimate";

    public const string Due = "due";

    public static readonly FrozenSet<string> Names = new[]
    {
        "from", "to", "post", Id, "tag", Subject, "marking", "caption", Date, "signed", Cites, CitedBy, "source", "form", "lang",
        Voice, "author", Verbatim, Speaker, Kind, About, Estimate, Due,
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsOfStatements(string field) => field is Speaker or Kind or About or Estimate or Due;

    /// <summary>Whether the values of a field are dates.</summary>
    public static bool IsOfDates(string field) => field is Date or Due;

    /// <summary>The name nearest to a mistyped one; null when none is near.</summary>
    public static string? Nearest(string name)
    {
        string? best = null;
        int fewest = 3;
        foreach (string candidate in Names.Order(StringComparer.Ordinal))
        {
            int edits = EditDistance.Between(name.ToLowerInvariant(), candidate, fewest);
            if (edits < fewest)
            {
                (best, fewest) = (candidate, edits);
            }
        }

        return best;
    }
}
