using Reftel.Testing.Generation.Vocabulary;

namespace Reftel.Testing.Generation.Parts;

/// <summary>The REF line: one item, a lettered list, or posts named once for several numbers.</summary>
internal static class ReferenceWriter
{
    private enum Enumerator
    {
        Point,
        Bracket,
        Brackets,
    }

    /// <returns>The lines; empty when the telegram refers to nothing.</returns>
    public static List<string> Lines(Draft draft)
    {
        SeededRandom random = draft.Random;
        int count = random.Below(20) switch { < 6 => 0, < 13 => 1, < 16 => 2, < 18 => 3, _ => random.Between(4, 8) };
        return count switch
        {
            0 => [],
            1 => Single(draft),
            _ when random.Percent(15) => Elided(draft, random.Between(2, 4)),
            _ => Lettered(draft, count),
        };
    }

    private static List<string> Single(Draft draft)
    {
        SeededRandom random = draft.Random;
        ReferenceItem item = ReferenceItem.Draw(draft, telegramOnly: random.Percent(80));
        draft.Truth.References.Add(item.Truth(label: null));
        string label = random.Below(20) switch
        {
            < 14 => "REF:",
            < 15 => "Ref:",
            < 16 => "REFTEL:",
            < 17 => "REF",
            < 18 => "REFERENCE:",
            < 19 => "REF(S):",
            _ => "REFS:",
        };
        return [draft.InCase($"{label} {item.Printed}")];
    }

    // KESTREVA 2799 AND 2764: the station is named once.
    private static List<string> Elided(Draft draft, int count)
    {
        SeededRandom random = draft.Random;
        Post post = random.Percent(30) ? Posts.Washington : random.Pick(Posts.Abroad);
        List<int> numbers = [.. Enumerable.Range(0, count).Select(_ => random.Between(1000, 9999)).Distinct().Where(n => n != draft.Number)];
        draft.Truth.References.AddRange(numbers.Select(n =>
            new ReferenceTruth(null, draft.HasDate ? $"{draft.Year2}{post.IdName}{n}" : null, Reftel.Reading.Documents.ReferenceKind.Telegram)));
        string separator = random.OneOf(", ", " AND ");
        return Wrap.Lines($"{random.OneOf("REF:", "REFS:")} {post.Name} {string.Join(separator, numbers)}", 62, "      ");
    }

    private static List<string> Lettered(Draft draft, int count)
    {
        SeededRandom random = draft.Random;
        Enumerator enumerator = random.Below(20) switch { < 15 => Enumerator.Point, < 18 => Enumerator.Bracket, _ => Enumerator.Brackets };
        List<ReferenceItem> items = [.. Enumerable.Range(0, count).Select(_ => ReferenceItem.Draw(draft, telegramOnly: false))];
        for (int i = 0; i < count; i++)
        {
            draft.Truth.References.Add(items[i].Truth($"{(char)('A' + i)}"));
        }

        string label = draft.InCase(random.OneOf("REF:", "REFS:", "REF:", "REFTELS:", "Refs:", "REF"));
        if (random.Percent(30))
        {
            string separator = random.OneOf("  ", "; ", ", ");
            return Wrap.Lines($"{label} {string.Join(separator, items.Select((item, i) => $"{Letter(i, pilcrow: false)} {item.Printed}"))}", 66, "     ");
        }

        string indent = random.OneOf("", "     ");
        return [.. items.Select((item, i) => $"{(i == 0 ? label + " " : indent)}{Letter(i, draft.Pilcrows && i > 0 && enumerator == Enumerator.Point)} {item.Printed}")];

        string Letter(int index, bool pilcrow)
        {
            char letter = (char)('A' + index);
            return enumerator switch
            {
                Enumerator.Point => $"{(pilcrow ? "\u00B6" : "")}{letter}.",
                Enumerator.Bracket => $"{letter})",
                _ => $"({letter})",
            };
        }
    }
}
