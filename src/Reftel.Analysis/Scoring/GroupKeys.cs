using Reftel.Analysis.Ledger;

namespace Reftel.Analysis.Scoring;

/// <summary>In which groups a forecast counts.</summary>
internal static class GroupKeys
{
    /// <summary>Horizons by their last day; about a month, a quarter, half a year, a year.</summary>
    private static readonly (int Last, string Name)[] Horizons = [(30, "0-30"), (90, "31-90"), (180, "91-180"), (365, "181-365"), (int.MaxValue, "366-")];

    /// <summary>Keys, each with why it is none; several only where a document has several authors.</summary>
    public static IEnumerable<(string? Key, string? Without)> Of(LedgerEntry entry, ScoreDimension dimension, WordScales words)
    {
        if (dimension == ScoreDimension.Author && entry is { IsByAuthor: true, Authors.Length: > 1 })
        {
            return entry.Authors.Distinct(StringComparer.Ordinal).Select(author => ((string?)author, (string?)null));
        }

        return [One(entry, dimension, words)];
    }

    private static (string? Key, string? Without) One(LedgerEntry entry, ScoreDimension dimension, WordScales words) => dimension switch
    {
        ScoreDimension.Word => WordScales.IsBare(entry) ? (null, GroupWords.NoWord) : (words.MeaningOf(entry.Estimate!.Term) ?? entry.Estimate.Term, null),
        ScoreDimension.Horizon => HorizonOf(entry) is { } horizon ? (horizon, null) : (null, GroupWords.NoDue),
        ScoreDimension.House => !entry.IsByAuthor ? (null, GroupWords.ByOthers) : entry.House is { } house ? (house, null) : (null, GroupWords.Unknown),
        ScoreDimension.Author => !entry.IsByAuthor ? (null, GroupWords.ByOthers) : entry.Authors is [var author, ..] ? (author, null) : (null, GroupWords.Unknown),
        _ => ActorOf(entry.Actor),
    };

    /// <summary>Whom it is of: one who is settled, one who is not, or the document itself.</summary>
    public static (string? Key, string? Without) ActorOf(NamedActor? actor) => actor switch
    {
        { Key: { } key } => (key, null),
        null => (null, GroupWords.Document),
        _ => (null, GroupWords.Unknown),
    };

    private static string? HorizonOf(LedgerEntry entry)
    {
        if (entry.MadeOn is not { } made || entry.DueOn is not { Last: var last })
        {
            return null;
        }

        int days = last.DayNumber - made.DayNumber;
        return Array.Find(Horizons, horizon => days <= horizon.Last).Name;
    }
}
