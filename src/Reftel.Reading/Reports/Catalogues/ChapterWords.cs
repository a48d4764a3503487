using System.Collections.Frozen;

namespace Reftel.Reading.Reports.Catalogues;

/// <summary>Words with which headings count chapters and parts: <c>Chapter Two</c>, <c>Глава 3</c>.</summary>
internal static class ChapterWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new[]
    {
        "chapter", "part", "section", "book", "appendix", "annex", "глава", "часть", "раздел", "приложение", "раздзел", "частка", "дадатак", "розділ", "частина", "додаток",
        "rozdział", "część", "załącznik", "kapitel", "teil", "abschnitt", "anhang", "chapitre", "partie", "annexe", "skyrius", "dalis", "priedas", "nodaļa", "daļa", "pielikums",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>One of them and a count behind it, and nothing else.</summary>
    public static bool IsCounted(ReadOnlySpan<char> line)
    {
        int blank = line.IndexOf(' ');
        ReadOnlySpan<char> count = blank < 0 ? [] : line[(blank + 1)..].Trim();
        return count.Length > 0 && !count.Contains(' ') && (char.IsUpper(count[0]) || char.IsAsciiDigit(count[0])) && Words.Contains(line[..blank]);
    }
}
