using System.Text;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>One report of eight notes, printed with every kind of anchor, label, mark between prose and notes, and line between two notes.</summary>
internal static class NoteShapes
{
    private static readonly string[] Sentences =
    [
        "The harbor at Orvik was closed for a week in March",
        "Two ministers resigned over the tariff bill",
        "The council then met behind closed doors",
        "Nobody expected the vote to pass so quickly",
        "Exports of timber fell by 12.5 percent in 2014",
        "The governor spoke of a \"quiet revolution\"",
        "A new port law was signed on June 14",
        "Observers from 3 states watched the count",
    ];

    private static readonly string[] Notes =
    [
        "Orvik Courier, \"Harbor closed,\" March 12, 2014, https://courier.example/2014/03/12/harbor",
        "https://gov.example/press/101 ; https://gov.example/press/102",
        "Ibid.",
        "Lund, Ports and Power (Orvik: North Press, 2011), pp. 44-46.",
        "https://stat.example/exports/2014?x=1, https://stat.example/2",
        "See note 1; Hale, \"Votes,\" Northern Review 4 (2012): 33, https://review.example/4/33",
        "https://law.example/2014/06/14",
        "Author's interview with an observer, Orvik, July 2014.",
    ];

    /// <summary>How the anchor of a note ends its sentence.</summary>
    public static IReadOnlyDictionary<string, Func<string, int, string>> Anchors { get; } = new Dictionary<string, Func<string, int, string>>(StringComparer.Ordinal)
    {
        ["s.[1]"] = (s, i) => $"{s}.[{i}]",
        ["s [1]."] = (s, i) => $"{s} [{i}].",
        ["s.[3][4]"] = (s, i) => i switch { 3 => $"{s}.", 4 => $"{s}.[3][4]", _ => $"{s}.[{i}]" },
        ["s [3, 4]."] = (s, i) => i switch { 3 => $"{s}.", 4 => $"{s} [3, 4].", _ => $"{s} [{i}]." },
        ["s.[3-5]"] = (s, i) => i switch { 3 or 4 => $"{s}.", 5 => $"{s}.[3-5]", _ => $"{s}.[{i}]" },
        ["s.[3\u20135, 7]"] = (s, i) => i switch { 3 or 4 or 5 => $"{s}.", 7 => $"{s}.[3\u20135, 7]", _ => $"{s}.[{i}]" },
        ["s.(1)"] = (s, i) => $"{s}.({i})",
        ["s (1)."] = (s, i) => $"{s} ({i}).",
        ["s.\u00B9"] = (s, i) => $"{s}.{Raised(i)}",
        ["s.^1"] = (s, i) => $"{s}.^{i}",
        ["s.1"] = (s, i) => $"{s}.{i}",
        ["s. 1"] = (s, i) => $"{s}. {i}",
        ["s [1, p. 11]."] = (s, i) => $"{s} [{i}, p. {i + 10}].",
        ["s [1, \u0441. 11]."] = (s, i) => $"{s} [{i}, \u0441. {i + 10}].",
        ["s [1: 11]."] = (s, i) => $"{s} [{i}: {i + 10}].",
        ["s [\u0441\u043C. 1]."] = (s, i) => $"{s} [\u0441\u043C. {i}].",
    };

    public static IReadOnlyDictionary<string, Func<int, string>> Labels { get; } = new Dictionary<string, Func<int, string>>(StringComparer.Ordinal)
    {
        ["1."] = i => $"{i}. ",
        ["1)"] = i => $"{i}) ",
        ["(1)"] = i => $"({i}) ",
        ["[1]"] = i => $"[{i}] ",
        ["1"] = i => $"{i} ",
        ["\u00B9"] = i => $"{Raised(i)} ",
        ["\u00B9x"] = i => Raised(i),
        ["^1"] = i => $"^{i} ",
        ["Note 1."] = i => $"Note {i}. ",
    };

    /// <summary>What parts the notes from the prose.</summary>
    public static IReadOnlyList<string> Marks { get; } = ["Notes\n\n", "ENDNOTES\n\n", "---\n\n", "_______________\n"];

    public static string Print(string anchor, string label, string mark, bool apart)
    {
        var text = new StringBuilder("The Ports of Orvik\n\nBy Anna Lund\nJuly 20, 2014\n\n");
        for (int i = 1; i <= Sentences.Length; i++)
        {
            text.Append(Anchors[anchor](Sentences[i - 1], i)).Append(i % 2 == 0 ? " The rest of the year was calm, and the courts worked as they always had.\n\n" : " ");
        }

        text.Append(mark);
        return text.AppendJoin(apart ? "\n\n" : "\n", Notes.Select((n, i) => Labels[label](i + 1) + n)).Append('\n').ToString();
    }

    private static string Raised(int number) => $"{"\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079"[number]}";
}
