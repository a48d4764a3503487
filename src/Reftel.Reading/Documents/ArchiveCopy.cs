using System.Collections.Immutable;

namespace Reftel.Reading.Documents;

/// <summary>What only the National Archives' copy of 1973-79 has: State's own distribution and the archive's attributes.</summary>
/// <param name="PageTime">Time on the page line, <c>191007Z</c>, or null.</param>
/// <param name="Count">The number under the first page line, or null.</param>
/// <param name="Action">Offices with copies for action.</param>
/// <param name="Origin">Offices the telegram came from.</param>
/// <param name="Info">Offices with copies for information, in order, repeats kept.</param>
/// <param name="Total">Copies in all, behind the slash, or null.</param>
/// <param name="Channel">W or R behind the total, or null.</param>
/// <param name="DraftedBy">As printed, or null.</param>
/// <param name="ApprovedBy">As printed, or null.</param>
/// <param name="Clearances">As printed, in order.</param>
/// <param name="Counter">Counter of the relay centre on the dash line, or null.</param>
/// <param name="Filed">Time on the dash line, <c>270429Z</c>, or null.</param>
/// <param name="Copies">Number behind the slash on the dash line, or null.</param>
/// <param name="Attributes">Keys and values of the Message Attributes block, in order, values unwrapped.</param>
public sealed record ArchiveCopy(
    string? PageTime,
    int? Count,
    ImmutableArray<OfficeCopies> Action,
    ImmutableArray<OfficeCopies> Origin,
    ImmutableArray<OfficeCopies> Info,
    int? Total,
    string? Channel,
    string? DraftedBy,
    string? ApprovedBy,
    ImmutableArray<string> Clearances,
    int? Counter,
    string? Filed,
    int? Copies,
    ImmutableArray<KeyValuePair<string, string>> Attributes);

/// <summary>Number of copies an office gets.</summary>
public sealed record OfficeCopies(string Office, int Copies);
