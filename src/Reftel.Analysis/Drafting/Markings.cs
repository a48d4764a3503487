using Reftel.Reading.Documents;
using Reftel.Reading.Telegrams.Body;

namespace Reftel.Analysis.Drafting;

/// <summary>Portion marks of a draft: the highest of several, and what it is in words.</summary>
internal static class Markings
{
    /// <summary>The highest; of two of one level the one with more controls. Null where none is given.</summary>
    public static string? Highest(IEnumerable<string?> markings) => markings.OfType<string>()
        .OrderByDescending(marking => PortionMark.LevelOf(marking)).ThenByDescending(marking => marking.Length).ThenBy(marking => marking, StringComparer.Ordinal)
        .FirstOrDefault();

    public static Classification? LevelOf(IEnumerable<string?> markings) => Highest(markings) is { } highest ? PortionMark.LevelOf(highest) : null;

    /// <summary>The class of the whole in words, or null where nothing is marked. In capitals alone on a line it would be taken for a title.</summary>
    public static string? Banner(IEnumerable<string?> markings) => LevelOf(markings) is { } level ? $"Classification: {level.ToWord()}" : null;

    /// <summary>Whether the words in brackets are read as a portion mark.</summary>
    public static bool IsMark(string marking) => PortionMark.TryRead($"({marking})", out PortionMark mark) && mark.Marking == marking && !mark.EntireText;
}
