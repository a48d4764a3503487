using System.Collections.Immutable;
using System.Globalization;
using Reftel.Archive.Statements;

namespace Reftel.Archive.Store.Statements;

/// <summary>
/// Where the words of a statement stand, in one column: speaker, cue, content, who reports it, condition, estimate, parted by semicolons; the stretches of each
/// by commas: <c>131-152;153-157;173-223;;;</c>.
/// </summary>
internal static class StatementPlaces
{
    private const int Parts = 6;

    public static string Write(StatementRow row) => string.Join(';', new[]
    {
        Write(row.Speaker?.Spans), Write(row.Cue?.Spans), Write(row.Content.Spans), Write(row.ReportedBy?.Spans), Write(row.Condition?.Spans),
        row.Estimate is { } estimate ? Write([estimate.Span]) : "",
    });

    /// <returns>Stretches of each part.</returns>
    /// <exception cref="InvalidDataException">Something else stands there.</exception>
    public static ImmutableArray<Stretch>[] Read(string places)
    {
        var parts = new ImmutableArray<Stretch>[Parts];
        int count = 0;
        foreach (Range part in places.AsSpan().Split(';'))
        {
            parts[count < Parts ? count : throw Damaged()] = ReadPart(places.AsSpan()[part]);
            count++;
        }

        return count == Parts ? parts : throw Damaged();
    }

    /// <summary>Stretches in one column: <c>131-152,180-189</c>.</summary>
    /// <exception cref="InvalidDataException">Something else stands there.</exception>
    public static ImmutableArray<Stretch> ReadPart(ReadOnlySpan<char> part)
    {
        if (part.IsEmpty)
        {
            return [];
        }

        ImmutableArray<Stretch>.Builder stretches = ImmutableArray.CreateBuilder<Stretch>(part.Count(',') + 1);
        foreach (Range stretch in part.Split(','))
        {
            stretches.Add(ReadStretch(part[stretch]));
        }

        return stretches.MoveToImmutable();
    }

    private static Stretch ReadStretch(ReadOnlySpan<char> text)
    {
        int dash = text.IndexOf('-');
        return dash > 0 && TryNumber(text[..dash], out int start) && TryNumber(text[(dash + 1)..], out int end) ? new Stretch(start, end) : throw Damaged();
    }

    /// <summary>What <see cref="ReadPart"/> reads.</summary>
    public static string Write(ImmutableArray<Stretch>? spans) =>
        spans is { } some ? string.Join(',', some.Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}"))) : "";

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static InvalidDataException Damaged() => new("The places of a statement cannot be read.");
}
