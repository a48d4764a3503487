using System.Buffers;
using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Language.Dates;

namespace Reftel.Reading.Reports.Sources;

/// <summary>
/// Telegrams that a report cites by address: collections of telegrams keep each under its message reference number
/// (<c>.../cable/2007/12/07MINSK1009.html</c>, <c>.../07MINSK1009_a.html</c>), which is the canonical id.
/// </summary>
internal static class CableReferences
{
    private const int ShortestPost = 3;
    private const int LongestNumber = 6;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    public static ImmutableArray<ReportReference> Of(Report report)
    {
        Dictionary<string, int>? places = null;
        var references = new List<(Citation Citation, string Id, List<int> Notes)>();
        foreach (Note note in report.Notes)
        {
            foreach (Citation citation in note.Citations)
            {
                if (citation.RefersTo is not null || citation.Url is not string url || IdOf(url) is not string id)
                {
                    continue;
                }

                places ??= new Dictionary<string, int>(StringComparer.Ordinal);
                if (!places.TryGetValue(id, out int place))
                {
                    places.Add(id, place = references.Count);
                    references.Add((citation, id, []));
                }

                if (note.Number is int number && !references[place].Notes.Contains(number))
                {
                    references[place].Notes.Add(number);
                }
            }
        }

        return [.. references.Select(reference => new ReportReference(reference.Citation.Raw, reference.Id, reference.Citation.Title, reference.Citation.Url, reference.Citation.Span, [.. reference.Notes]))];
    }

    /// <summary>The id that is the last step of an address, or null.</summary>
    internal static string? IdOf(string url)
    {
        ReadOnlySpan<char> step = url;
        step = step.IndexOfAny('?', '#') is >= 0 and var query ? step[..query] : step;
        step = step.TrimEnd('/');
        step = step[(step.LastIndexOf('/') + 1)..];
        step = step.IndexOf('.') is >= 0 and var dot ? step[..dot] : step;

        // Copies of one telegram are told apart by a letter.
        step = step.Length > 2 && step[^2] == '_' && char.IsAsciiLetterLower(step[^1]) ? step[..^2] : step;
        if (step.Length < 2 + ShortestPost + 1 || step.IndexOfAnyExcept(Digits) != 2)
        {
            return null;
        }

        int post = step[2..].IndexOfAnyExcept(Capitals);
        if (post < ShortestPost || IsMonth(step.Slice(2, post)))
        {
            return null;
        }

        ReadOnlySpan<char> number = step[(2 + post)..];
        return number.Length <= LongestNumber && number.IndexOfAnyExcept(Digits) < 0 && number.TrimStart('0') is { IsEmpty: false } serial
            ? string.Concat(step[..(2 + post)], serial)
            : null;
    }

    // "20MAY2007" is a day.
    private static bool IsMonth(ReadOnlySpan<char> word) => MonthNames.TryRead(word, 0, out int end, out _, out _) && end == word.Length;
}
