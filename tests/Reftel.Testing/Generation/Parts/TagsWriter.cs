using Reftel.Testing.Generation.Vocabulary;

namespace Reftel.Testing.Generation.Parts;

/// <summary>The TAGS line: subjects first, then places, then organizations; persons in parentheses.</summary>
internal static class TagsWriter
{
    /// <returns>The lines, the second and later ones without a label; empty before 1973.</returns>
    public static List<string> Lines(Draft draft)
    {
        if (draft.Era == Era.Sixties)
        {
            return [];
        }

        SeededRandom random = draft.Random;
        bool old = draft.Era == Era.Archive;
        List<string> codes =
        [
            .. random.PickSome(old ? TagCodes.Subject1970s : TagCodes.Subject, random.Between(1, random.Percent(10) ? 12 : 4)),
            .. random.PickSome(TagCodes.Program, !old && random.Percent(30) ? random.Between(1, 3) : 0),
            .. random.PickSome(old ? TagCodes.Geographic1970s : TagCodes.Geographic, random.Between(1, 3)),
            .. random.PickSome(old ? TagCodes.Organization1970s : TagCodes.Organization, random.Percent(25) ? random.Between(1, 2) : 0),
        ];
        List<string> printed = Print(draft, codes);
        string separator = old ? random.OneOf(", ", ", ", " ") : random.OneOf(" ", " ", ", ", ", ", "  ");
        string label = draft.InCase(random.Below(20) switch { < 13 => "TAGS:", < 18 => "TAGS", < 19 => "Tags:", _ => "TAG:" });
        return Wrap.Lines($"{label} {string.Join(separator, printed)}", 60, random.OneOf("", "", "      "));
    }

    // Notes the truth; two codes may have lost the blank between them.
    private static List<string> Print(Draft draft, List<string> codes)
    {
        SeededRandom random = draft.Random;
        var printed = new List<string>(codes);
        draft.Truth.Tags.AddRange(codes.Select(c => new TagTruth(c, [])));
        if (random.Percent(draft.Era == Era.Archive ? 20 : 4))
        {
            AddVisitor(draft, printed);
        }
        else if (draft.Era == Era.Modern && codes.Count > 1 && codes[0].Length == 4 && codes[1].Length == 4 && random.Percent(2))
        {
            printed[0] = codes[0] + codes[1];
            printed.RemoveAt(1);
        }

        return printed;
    }

    // OVIP: visits of leaders. The visitor stands in parentheses behind it, in careless lines without them.
    private static void AddVisitor(Draft draft, List<string> printed)
    {
        SeededRandom random = draft.Random;
        string surname = random.Pick(Persons.Surnames).ToUpperInvariant();
        string given = random.Pick(Persons.Given.Where(g => g.Length > 4).ToList()).ToUpperInvariant();
        bool careless = draft.Era == Era.Modern && random.Percent(30);
        string person = careless ? $"{surname} {given}" : $"{surname}, {given} {random.OneOf('A', 'J', 'T')}.";
        draft.Truth.Tags.Insert(0, new TagTruth("OVIP", [person]));
        printed.Insert(0, careless ? $"OVIP {person}" : $"OVIP ({person})");
    }
}
