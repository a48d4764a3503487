namespace Reftel.Reading.Reports.Sources;

/// <summary>What makes two citations of a work without an address one source: the letters and digits of its title.</summary>
internal static class TitleKey
{
    private const int Least = 4;

    /// <returns>The key, or an empty text where the title is too short to name a work.</returns>
    public static string Of(string title)
    {
        string folded = string.Concat(title.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
        return folded.Length < Least ? "" : $"title:{folded}";
    }
}
