namespace Reftel.Analysis.Drafting.Proof;

/// <summary>Something that reading a written draft does not give back.</summary>
/// <param name="What">What it is, for a person: <c>address of citation 2 of note 5</c>.</param>
/// <param name="Expected">As the draft has it; null where it has nothing.</param>
/// <param name="Found">As it was read; null where nothing was.</param>
/// <param name="Place">Where the sentence concerned stands in the file of the draft, or null.</param>
public sealed record DraftDifference(string What, string? Expected, string? Found, DraftPlace? Place)
{
    private const int Shown = 120;
    private const int Before = 40;

    /// <summary>Both as they are; of long words what stands around the first place where they differ.</summary>
    public override string ToString()
    {
        int same = Expected is null || Found is null || Math.Max(Expected.Length, Found.Length) <= Shown ? 0 : Expected.AsSpan().CommonPrefixLength(Found);
        return $"{What}: written {Quoted(Expected, same)}, read {Quoted(Found, same)}";
    }

    private static string Quoted(string? words, int from)
    {
        if (words is null || words.Length <= Shown)
        {
            return words is null ? "nothing" : $"\"{words}\"";
        }

        int start = Math.Max(0, from - Before);
        int end = Math.Min(words.Length, start + Shown);
        return $"\"{(start > 0 ? "\u2026" : "")}{words[start..end]}{(end < words.Length ? "\u2026" : "")}\"";
    }
}
