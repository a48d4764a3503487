namespace Reftel.Reading.Reports.Notes;

/// <summary>Words whose number in brackets repeats or counts them: <c>three (3)</c>, <c>Article (4)</c>.</summary>
internal static class CountWords
{
    private static readonly string[] Words =
    [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "article", "section", "paragraph", "para", "chapter", "annex", "appendix", "table",
        "figure", "fig", "map", "chart", "part", "item", "option", "step", "phase", "stage", "question", "equation", "rule", "clause", "number", "group", "type", "category", "level", "version", "list",
        "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять", "статья", "статьи", "статье", "пункт", "пункта", "пункте", "глава", "таблица", "рисунок", "рис", "часть",
    ];

    public static bool Contains(ReadOnlySpan<char> word)
    {
        foreach (string known in Words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
