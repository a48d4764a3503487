using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Lists;

namespace Reftel.Reading.Reports.Catalogues;

/// <summary>Who publishes: an office, an agency, a paper, an institute, a platform.</summary>
/// <param name="Key">Short name in small letters, for the record: <c>isw</c>.</param>
/// <param name="Name">Its own name.</param>
/// <param name="Kind">What kind of house it is; unknown where the sources do not agree.</param>
/// <param name="Hosts">Where it publishes.</param>
/// <param name="Titles">Short names and series that its reports carry; one of them in a report's own words points to the house.</param>
/// <param name="Recorded">When the row was written down or last compared with its source: a day, month or year, or null.</param>
/// <param name="Source">Where the row can be checked.</param>
public sealed record House(
    string Key,
    string Name,
    SourceKind Kind,
    ImmutableArray<HouseHost> Hosts,
    ImmutableArray<string> Titles,
    PartialDate? Recorded,
    string? Source);

/// <summary>A host of a house, for as long as it was its.</summary>
/// <param name="Host">Without <c>www.</c>; what stands below it belongs to it: <c>eng.belta.by</c> to <c>belta.by</c>.</param>
/// <param name="From">First day, month or year, or null where it is not known to begin.</param>
/// <param name="Until">Last day, month or year, or null where it is not known to end.</param>
public sealed record HouseHost(string Host, PartialDate? From, PartialDate? Until)
{
    /// <summary>True when the house had the host on that date, as far as is known. A date of unknown day counts as the whole month or year.</summary>
    public bool WasHeldOn(PartialDate date) => ListDate.IsWithin(date, From, Until);
}
