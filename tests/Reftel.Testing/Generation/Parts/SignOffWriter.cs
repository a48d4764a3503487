using Reftel.Testing.Generation.Vocabulary;

namespace Reftel.Testing.Generation.Parts;

/// <summary>The last lines: surnames, then what relay centres and archives put below them.</summary>
internal static class SignOffWriter
{
    public static void Write(Draft draft)
    {
        SeededRandom random = draft.Random;
        bool regraded = draft.Era == Era.Sixties && random.Percent(40);
        if (regraded && random.Percent(50))
        {
            draft.Add(BlockRole.SignOff, 1, false, "GP-3");
            regraded = false;
        }

        if (random.Percent(95))
        {
            List<string> names = Names(draft);
            draft.Truth.Signature.AddRange(names);
            draft.Add(BlockRole.SignOff, random.Below(2), false, names);
        }

        List<string> below = draft.Era switch
        {
            _ when regraded => ["GP-3"],
            Era.Sixties => [.. random.OneOf<string[]>([], ["BT"], ["NNNN"])],
            Era.Archive => [draft.Classification.Word(), "", random.OneOf("NNN", "NNNN", "<< END OF DOCUMENT >>", "NNNNMAFVVZCZ")],
            Era.Eighties => [.. random.OneOf<string[]>([], ["NNNN"], [draft.Classification.Word()], ["BT", $"#{draft.Number % 10_000:D4}", "NNNN"])],
            _ => [.. random.OneOf<string[]>([], [], [], ["NNNN"], [draft.Classification.Word()], ["Visit the classified website of this post:", "http://www.state.example/kestreva"])],
        };
        draft.Add(BlockRole.Furniture, random.Between(1, 3), false, below);
    }

    private static List<string> Names(Draft draft)
    {
        SeededRandom random = draft.Random;
        int shape = random.Below(100);
        string name = random.Pick(Persons.Surnames);
        return shape switch
        {
            < 3 when draft.Era == Era.Modern => [name],
            < 8 => [name.ToUpperInvariant(), random.Pick(Persons.Surnames).ToUpperInvariant()],
            < 10 => [$"{name} JR".ToUpperInvariant()],
            _ => [name.ToUpperInvariant()],
        };
    }
}
