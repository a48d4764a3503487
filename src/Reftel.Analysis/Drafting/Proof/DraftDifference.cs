namespace Reftel.Analysis.Drafting.Proof;

/// <summary>Something that reading a written draft does not give back.</summary>
/// <param name="What">What it is, for a person: <c>address of citation 2 of note 5</c>.</param>
/// <param name="Expected">As the draft has it; null where it has nothing.</param>
/// <param name="Found">As it was read; null where nothing was.</param>
/// <param name="Place">Where the sentence concerned stands in the file of the draft, or null.</param>
public sealed record DraftDifference(string What, string? Expected, string? Found, DraftPlace? Place)
{
    public override string ToString() => $"{What}: written {Quoted(Expected)}, read {Quoted(Found)}";

    private static string Quoted(string? words) => words is null ? "nothing" : $"\"{words}\"";
}
