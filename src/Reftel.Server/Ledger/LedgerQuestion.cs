using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Ledger;
using Reftel.Server.Documents;
using Reftel.Server.Hosting;

namespace Reftel.Server.Ledger;

/// <summary>What an address asks of the ledger, in the words of the command: <c>?state=overdue&amp;due-before=2008&amp;as-of=2007-12</c>.</summary>
public sealed record LedgerQuestion
{
    private const int MostDueSoon = 36_500;

    /// <summary>Words of states; empty for all.</summary>
    public ImmutableArray<string> States { get; init; } = [];

    public string? Kind { get; init; }

    public string? DueBefore { get; init; }

    public string? DueAfter { get; init; }

    public string? Speaker { get; init; }

    public string? House { get; init; }

    /// <summary>As it was typed; null for today.</summary>
    public string? AsOf { get; init; }

    /// <summary>The month of the calendar, or null.</summary>
    public string? Month { get; init; }

    public int DueSoon { get; init; } = LedgerOptions.Default.DueSoonDays;

    public int At { get; init; }

    /// <summary>The last day of what was typed; null for today.</summary>
    public DateOnly? AsOfDay => DaysOf(AsOf)?.Last;

    public LedgerFilter Filter => new()
    {
        States = [.. States.Select(word => EntryStates.Parse(word)!.Value)],
        Kind = Kind is null ? null : Kind == EntryKind.Forecast.ToWord() ? EntryKind.Forecast : EntryKind.Commitment,
        DueBefore = DaysOf(DueBefore)?.First,
        DueAfter = DaysOf(DueAfter)?.Last,
        Speaker = Speaker,
        House = House,
    };

    /// <summary>What of it is not to be understood, or null.</summary>
    internal string? Problem =>
        States.FirstOrDefault(word => EntryStates.Parse(word) is null) is { } state ? $"state '{state}' is not known; it can be {string.Join(", ", EntryStates.All.Select(one => one.ToWord()))}."
        : Kind is { } kind && Array.TrueForAll(Enum.GetValues<EntryKind>(), one => one.ToWord() != kind) ? $"kind '{kind}' is not known; it can be forecast or commitment."
        : new[] { ("due-before", DueBefore), ("due-after", DueAfter), ("as-of", AsOf), ("month", Month) }.FirstOrDefault(pair => pair.Item2 is { } text && DaysOf(text) is null)
            is { Item2: not null } wrong ? $"{wrong.Item1} '{wrong.Item2}' is no date; write 2007, 2007-12 or 2007-12-11." : null;

    internal static LedgerQuestion Of(HttpContext context) => new()
    {
        States = [.. context.Texts("state").SelectMany(words => words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)],
        Kind = Typed(context, "kind"),
        DueBefore = Typed(context, "due-before"),
        DueAfter = Typed(context, "due-after"),
        Speaker = Typed(context, "speaker"),
        House = Typed(context, "house"),
        AsOf = Typed(context, "as-of"),
        Month = Typed(context, "month"),
        DueSoon = context.Number("due-soon", LedgerOptions.Default.DueSoonDays, 0, MostDueSoon),
        At = context.Number("at", 0, 0, int.MaxValue / 2),
    };

    /// <summary>The days of a year, a month or a day; null where a text is none.</summary>
    internal static (DateOnly First, DateOnly Last)? DaysOf(string? text) =>
        text is { Length: 4 or 7 or 10 } && !text.AsSpan().ContainsAnyExceptInRange('-', '9') && Period.Parse(text) is { First: { Year: > 1 } first, Last: { Year: < 9999 } last } ? (first, last) : null;

    /// <summary>Where it leads, without the place in the list.</summary>
    internal string Address(string path = "/ledger")
    {
        var parts = States.Select(state => ("state", (string?)state)).ToList();
        parts.AddRange(
        [
            ("kind", Kind), ("due-before", DueBefore), ("due-after", DueAfter), ("speaker", Speaker), ("house", House), ("as-of", AsOf),
            ("due-soon", DueSoon == LedgerOptions.Default.DueSoonDays ? null : DueSoon.ToString(CultureInfo.InvariantCulture)), ("month", Month),
        ]);
        string query = string.Join('&', parts.Where(part => part.Item2 is not null).Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    /// <summary>The address of an entry as it stood on the day that is looked at.</summary>
    internal string EntryAddress(LedgerEntry entry) => $"{AddressOf(entry)}{(AsOf is null ? "" : $"?as-of={Uri.EscapeDataString(AsOf)}")}";

    /// <summary><c>/ledger/07MINSK1009/s3</c></summary>
    internal static string AddressOf(LedgerEntry entry) =>
        $"/ledger/{Uri.EscapeDataString(entry.Document)}/{entry.Id[(entry.Id.LastIndexOf('/') + 1)..]}";

    /// <summary>The page of its statement, which is found by its place when rules count otherwise.</summary>
    internal static string StatementAddress(LedgerEntry entry) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Searches.DocumentAddress(entry.Document)}/statements/{entry.Id.AsSpan(entry.Id.LastIndexOf('/') + 2)}?file={entry.Place.Sha256[..16]}&span={entry.Place.Sentence.Start}-{entry.Place.Sentence.End}");

    private static string? Typed(HttpContext context, string name) => context.Text(name)?.Trim() is { Length: > 0 } text ? text : null;
}
