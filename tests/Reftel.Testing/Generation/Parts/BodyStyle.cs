using Reftel.Reading.Documents;

namespace Reftel.Testing.Generation.Parts;

/// <summary>How one drafting officer numbers, marks and heads; drawn once a telegram.</summary>
internal sealed record BodyStyle(
    int Width,
    int Gap,
    bool IsNumbered,
    bool IsMarked,
    bool ClosesWithDashes,
    HeadingShape Headings,
    IReadOnlyList<string> Marks)
{
    public static BodyStyle Draw(Draft draft, int paragraphs)
    {
        SeededRandom random = draft.Random;
        bool marked = draft.Era switch
        {
            Era.Modern => draft.IsClassified || random.Percent(60),
            Era.Eighties => random.Percent(45),
            _ => false,
        };
        bool tight = draft.Era is Era.Archive or Era.Sixties && random.Percent(15);
        HeadingShape headings = tight ? HeadingShape.None : random.OneOf(
            HeadingShape.Underlined, HeadingShape.Underlined, HeadingShape.Underlined, HeadingShape.Boxed, HeadingShape.OneLine, HeadingShape.Bare, HeadingShape.None);
        bool numbered = paragraphs > 1 || random.Percent(60);
        return new BodyStyle(
            random.Between(52, 69), tight && numbered ? 0 : 1, numbered, marked, random.Percent(50), headings, MarksFor(draft));
    }

    private static string[] MarksFor(Draft draft)
    {
        bool modern = draft.Era == Era.Modern;
        return draft.Classification switch
        {
            Classification.Secret when modern => ["S", "S", "S", "S/NF", "C", "U", "S//NF", "S/REL NATO", "S//REL TO USA, FVEY", "C/NF", "SBU"],
            Classification.Secret => ["S", "S", "C", "U"],
            Classification.Confidential when modern => ["C", "C", "C", "C", "SBU", "U", "C/NF", "C//NF", "C/REL NATO"],
            Classification.Confidential => ["C", "C", "U", "LOU"],
            Classification.LimitedOfficialUse => ["LOU", "LOU", "U"],
            _ when modern => ["SBU", "SBU", "U", "U", "U//FOUO"],
            _ => ["U"],
        };
    }
}

/// <summary>The shapes of a heading.</summary>
internal enum HeadingShape
{
    None,
    Underlined,
    Boxed,
    OneLine,
    Bare,
}
