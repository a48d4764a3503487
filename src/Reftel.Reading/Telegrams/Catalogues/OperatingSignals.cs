using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Reftel.Reading.Telegrams.Catalogues;

/// <summary>An operating signal of the envelope.</summary>
/// <param name="Code">Z and two letters; a digit may follow in the telegram (<c>ZFF3</c>).</param>
/// <param name="Meaning">In short words of our own.</param>
/// <param name="Source">Where the meaning is laid down, or null when no source was found.</param>
internal readonly record struct OperatingSignal(string Code, string Meaning, string? Source);

/// <summary>The operating signals seen in State's telegrams.</summary>
/// <remarks>
/// ACP 131, which lists them all, could not be read; meanings given by readers of the telegrams, not by a procedure, say so.
/// </remarks>
internal static class OperatingSignals
{
    private const string Procedure = "ACP 127(G)";
    private const string Readers = "Readers of the telegrams; not checked in ACP 131";

    public static ImmutableArray<OperatingSignal> Rows { get; } =
    [
        new("ZDF", "Received", Readers),
        new("ZDK", "Sent again, as asked", Source: null),
        new("ZDS", "Sent again in corrected form", Source: null),
        new("ZEL", "Correction", Readers),
        new("ZEN", "Delivered by other means", Procedure),
        new("ZEX", "Book message: each addressee sees only himself", Procedure),
        new("ZFD", "Suspected duplicate", Readers),
        new("ZFF", "Asks to be told of receipt", Source: null),
        new("ZFH", "Information copy", Procedure),
        new("ZFR", "Cancelled", Readers),
        new("ZGC", "No receipt for FLASH is wanted", Procedure),
        new("ZNR", "May be sent in clear", Procedure),
        new("ZNY", "Not to be sent in clear; five letters of the class follow", Procedure),
        new("ZOC", "Relay to the addressees you serve", Readers),
        new("ZOJ", "Correction", Readers),
        new("ZOT", "Lower precedence", Procedure),
        new("ZUI", "Your attention is invited", Readers),
        new("ZZH", "From an office of State", Readers),
        new("ZZK", "Night action", Readers),
    ];

    private static FrozenDictionary<string, OperatingSignal>.AlternateLookup<ReadOnlySpan<char>> Lookup { get; } =
        Rows.ToFrozenDictionary(row => row.Code, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Finds a signal in upper case, with or without the digits of its variant.</summary>
    public static bool TryFind(ReadOnlySpan<char> code, out OperatingSignal signal) =>
        Lookup.TryGetValue(code.TrimEnd("0123456789"), out signal);
}
