namespace Reftel.Testing.Generation.Parts;

/// <summary>A heading with its dashes; a rule longer than a terminal line is broken near column 46.</summary>
internal static class HeadingWriter
{
    public static void Write(Draft draft, HeadingShape shape, string title)
    {
        string rule = Rule(title.Length);
        IReadOnlyList<string> lines = shape switch
        {
            HeadingShape.Boxed => [rule, title, rule],
            HeadingShape.OneLine => [$"------- {title} -------"],
            HeadingShape.Bare => [title],
            _ => [title, rule],
        };
        draft.Add(BlockRole.Heading, draft.Random.Percent(90) ? 1 : 2, mayBeCut: false, lines);
    }

    private static string Rule(int length) =>
        length <= 46 ? new string('-', length) : $"{new string('-', 46)} {new string('-', length - 46)}";
}
