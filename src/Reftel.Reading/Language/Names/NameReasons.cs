namespace Reftel.Reading.Language.Names;

/// <summary>The words in which a comparison is explained.</summary>
internal static class NameReasons
{
    private const int MostWords = 4;

    public static string SameWords(NameWording first, NameWording second) => And("the same words", LeftOut(first, second));

    public static string Agree(PartAlignment alignment, NameWording first, NameWording second)
    {
        var said = new List<string>();
        foreach (PartPair pair in alignment.Pairs)
        {
            string words = $"{Words(pair.One)} = {Words(pair.Other)}";
            switch (pair.Rule)
            {
                case PartRule.Spelling:
                    said.Add($"spelling: {words}");
                    break;
                case PartRule.ShortForm:
                    said.Add($"form of the given name: {words}");
                    break;
                case PartRule.Initial:
                    said.Add($"initial: {words}");
                    break;
                case PartRule.Joined:
                    said.Add($"joined: {words}");
                    break;
                case PartRule.Number when pair.One[0].Small != pair.Other[0].Small:
                    said.Add($"number: {words}");
                    break;
            }
        }

        if (alignment.IsReordered)
        {
            said.Add("in another order");
        }

        if (alignment.LeftOfOne.Count + alignment.LeftOfOther.Count > 0)
        {
            said.Add($"only in one: {Words([.. alignment.LeftOfOne, .. alignment.LeftOfOther])}");
        }

        string? left = LeftOut(first, second);
        return said.Count == 0 ? And("the same words", left) : And(string.Join("; ", said), left);
    }

    public static string Differ(PartAlignment alignment) => alignment.Pairs.Count == 0 && alignment.LeftOfOne.Count > 1 && alignment.LeftOfOther.Count > 1
        ? "no word of one stands for a word of the other"
        : $"{Words(alignment.LeftOfOne)} is not {Words(alignment.LeftOfOther)}";

    /// <summary>Words as they are written, the first few.</summary>
    public static string Words(IReadOnlyList<NamePart> parts) =>
        string.Join(' ', parts.Take(MostWords).Select(part => part.Written)) + (parts.Count > MostWords ? " ..." : "");

    private static string? LeftOut(NameWording first, NameWording second) => first.Forms != second.Forms ? "legal form only in one" : first.Forms > 0 ? "legal forms aside" : null;

    private static string And(string said, string? more) => more is null ? said : $"{said}; {more}";
}
