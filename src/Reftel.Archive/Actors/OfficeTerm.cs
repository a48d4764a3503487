using Reftel.Archive.Store.Actors;

namespace Reftel.Archive.Actors;

/// <summary>An office with all that documents say of it. Between the days that they tell nothing is known.</summary>
/// <param name="Title">As it first reads where it is not all capitals.</param>
/// <param name="Of">Key of what it is of; null where no words say it.</param>
/// <param name="Evidence">Who says so, by day.</param>
public sealed record OfficeTerm(string Title, string? Of, IReadOnlyList<ActorOffice> Evidence)
{
    /// <summary>Since when, in words of a document; null where none says it.</summary>
    public string? From { get; } = Evidence.Select(office => office.From).FirstOrDefault(day => day is not null);

    /// <summary>Until when, likewise.</summary>
    public string? To { get; } = Evidence.Select(office => office.To).FirstOrDefault(day => day is not null);

    /// <summary>The first day as of which a document says so, and the last.</summary>
    public (string First, string Last)? AsOf { get; } = Evidence.Select(office => office.AsOf).OfType<string>().ToList() is { Count: > 0 } days
        ? (Day(days.Min(StringComparer.Ordinal)!), Day(days.Max(StringComparer.Ordinal)!))
        : null;

    /// <summary>Offices in the order in which documents tell of them, those of one title together.</summary>
    public static IReadOnlyList<OfficeTerm> All(IReadOnlyList<ActorOffice> offices) =>
    [
        .. offices.GroupBy(office => (Title: Plain(office.Title), office.Of)).Select(group => new OfficeTerm((group.FirstOrDefault(office => office.Title.Any(char.IsLower)) ?? group.First()).Title, group.Key.Of, [.. group])),
    ];

    /// <summary><c>since 2002; as of 2007-12-11 to 2009-01-05</c>; empty where nothing is told.</summary>
    public string When
    {
        get
        {
            string held = Held(From, To);
            string told = AsOf is not { } days ? "" : days.First == days.Last ? $"as of {days.First}" : $"as of {days.First} to {days.Last}";
            return held.Length > 0 && told.Length > 0 ? $"{held}; {told}" : held + told;
        }
    }

    /// <summary><c>since 2002</c>; empty where neither is known.</summary>
    public static string Held(string? since, string? until) => (since, until) switch
    {
        ({ } from, { } to) => $"from {from} to {to}",
        ({ } from, null) => $"since {from}",
        (null, { } to) => $"until {to}",
        _ => "",
    };

    private static string Plain(string title) => title.ToLowerInvariant();

    private static string Day(string day) => day.Length > 10 ? day[..10] : day;
}
