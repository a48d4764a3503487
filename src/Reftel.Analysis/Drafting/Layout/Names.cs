using System.Collections.Immutable;

namespace Reftel.Analysis.Drafting.Layout;

/// <summary>Names in a row: <c>Ida Holm, Petr Varga and Ana Reyle</c>.</summary>
internal static class Names
{
    public static string Join(ImmutableArray<string> names) =>
        names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} and {names[^1]}";
}
