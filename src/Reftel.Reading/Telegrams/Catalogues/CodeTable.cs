using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Reftel.Reading.Telegrams.Catalogues;

/// <summary>One line of a list of TAGS.</summary>
/// <param name="Code">Upper case, as it stands on a TAGS line.</param>
/// <param name="Title">Its meaning in State's words, or in short words of our own where the handbook was not read.</param>
internal readonly record struct CodeRow(string Code, string Title);

/// <summary>A list of codes, looked up from a span without allocating.</summary>
internal sealed class CodeTable
{
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _titles;

    /// <exception cref="ArgumentException">A code stands in <paramref name="rows"/> twice.</exception>
    public CodeTable(ImmutableArray<CodeRow> rows)
    {
        Rows = rows;
        LongestCode = rows.Max(row => row.Code.Length);
        _titles = rows
            .ToFrozenDictionary(row => row.Code, row => row.Title, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public ImmutableArray<CodeRow> Rows { get; }

    /// <summary>Length of the longest code, in characters.</summary>
    public int LongestCode { get; }

    /// <summary>Looks up <paramref name="code"/> as given; callers pass upper case.</summary>
    public bool TryFind(ReadOnlySpan<char> code, [NotNullWhen(true)] out string? title) =>
        _titles.TryGetValue(code, out title);
}
