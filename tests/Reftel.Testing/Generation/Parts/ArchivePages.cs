namespace Reftel.Testing.Generation.Parts;

/// <summary>The page lines of State's copy: banner below the old page, banner and PAGE line above the new one.</summary>
internal static class ArchivePages
{
    public static IReadOnlyList<string> Break(Draft draft, int page)
    {
        string banner = draft.Classification.Word();
        return [banner, "", banner, "", .. PageLine(draft, page), ""];
    }

    /// <summary>From 1978 the number stands on a line of its own below the page.</summary>
    public static IReadOnlyList<string> PageLine(Draft draft, int page)
    {
        int digits = draft.Sender == Vocabulary.Posts.Washington ? 6 : 5;
        string number = $"{draft.Sender.Name}  {draft.Number.ToString($"D{digits}")}{Time(draft)}";
        return draft.Day.Year >= 1978 ? [$"PAGE {page:D2}", number] : [$"PAGE {page:D2}        {number}"];
    }

    // Telegrams from Washington have no time of receipt.
    private static string Time(Draft draft)
    {
        int minute = Math.Min(draft.MinuteOfDay + 33, 1439);
        return draft.Sender == Vocabulary.Posts.Washington ? "" : $"  {draft.Day.Day:D2}{minute / 60:D2}{minute % 60:D2}Z";
    }
}
